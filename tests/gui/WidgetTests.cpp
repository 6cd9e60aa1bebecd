// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "gui/theme/Icons.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/NumberDisc.h"
#include "gui/widgets/SearchField.h"
#include "support/Printing.h"

using namespace jalon::gui;
using namespace Qt::StringLiterals;

TEST_CASE("Plain labels never interpret markup")
{
    const QString typed = u"<b>gras</b><img src=\"file:///etc/hostname\">"_s;
    PlainLabel label(typed);
    CHECK(label.textFormat() == Qt::PlainText);
    PlainLabel bare(u"bgras"_s);
    CHECK(label.sizeHint().width() > 3 * bare.sizeHint().width()); // the tags are drawn as they stand
    label.setText(u"<i>x</i>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(plainToolTip(typed).startsWith(u"<qt>&lt;b&gt;"_s));
    CHECK(plainToolTip(u"Pilote & associés"_s) == u"Pilote & associés"_s);
}

TEST_CASE("A badge says its state in words and is announced so")
{
    Badge badge(Mark::Ongoing, u"en cours"_s);
    CHECK(badge.text() == u"en cours"_s);
    CHECK(badge.accessibleName() == u"en cours"_s);
    CHECK(badge.sizeHint().width() > badge.fontMetrics().horizontalAdvance(u"en cours"_s) * 0.8);
    badge.set(Mark::Late, u"en retard"_s);
    CHECK(badge.accessibleName() == u"en retard"_s);
    CHECK(toneOf(Mark::Late) == Tone::Bad);
    CHECK(Badge::sizeFor(Mark::None, u"x"_s, badge.font()).width() <
          Badge::sizeFor(Mark::Done, u"x"_s, badge.font()).width());
}

TEST_CASE("Chips show initials and can be used from the keyboard")
{
    CHECK(Chip::initials(u"Raymond Collet"_s) == u"RC"_s);
    CHECK(Chip::initials(u"Service communication"_s) == u"SC"_s);
    CHECK(Chip::initials(u"les élus volontaires"_s) == u"ÉV"_s);
    CHECK(Chip::initials(u"Président(e) de l’instance"_s) == u"PI"_s);
    CHECK(Chip::initials({}).isEmpty());

    Chip chip(u"Raymond Collet"_s);
    QSignalSpy removed(&chip, &Chip::removeRequested), activated(&chip, &Chip::activated);
    QTest::keyClick(&chip, Qt::Key_Delete);
    CHECK(removed.isEmpty());
    chip.setRemovable(true);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QTest::keyClick(&chip, Qt::Key_Return);
    CHECK(removed.size() == 1);
    CHECK(activated.size() == 1);
    chip.resize(chip.sizeHint());
    QTest::mouseClick(&chip, Qt::LeftButton, {}, {chip.width() - 10, chip.height() / 2});
    CHECK(removed.size() == 2);
}

TEST_CASE("A banner is shown with its sentence and closes")
{
    Banner banner;
    CHECK(banner.isHidden());
    banner.showMessage(Banner::Kind::Error, u"Le disque est plein."_s, u"Réessayer"_s);
    CHECK_FALSE(banner.isHidden());
    CHECK(banner.sentence() == u"Le disque est plein."_s);
    CHECK(banner.accessibleName() == u"Le disque est plein."_s);
    banner.clear();
    CHECK(banner.isHidden());
}

TEST_CASE("Escape clears the search, a second one leaves it")
{
    SearchField field;
    QSignalSpy escaped(&field, &SearchField::escaped);
    QTest::keyClicks(&field, "elu"_L1);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(escaped.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(escaped.size() == 1);
}

TEST_CASE("A number disc is a filter only when asked")
{
    NumberDisc disc(3);
    CHECK(disc.focusPolicy() == Qt::NoFocus);
    disc.setFilter(true);
    CHECK(disc.focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(&disc, Qt::Key_Space);
    CHECK(disc.isChecked());
    CHECK(disc.accessibleName().contains(u'3'));
}

TEST_CASE("A flow wraps and grows in height")
{
    QWidget holder;
    auto *flow = new FlowLayout(&holder);
    for (int i = 0; i < 6; ++i) {
        auto *item = new QWidget(&holder);
        item->setFixedSize(100, 20);
        flow->addWidget(item);
    }
    CHECK(flow->heightForWidth(700) == 20);
    CHECK(flow->heightForWidth(320) == 46);
    CHECK(flow->heightForWidth(110) == 6 * 20 + 5 * 6);
}

TEST_CASE("Every icon is compiled in and draws something")
{
    const QStringList names = QDir(u":/icons"_s).entryList();
    CHECK(names.size() >= 30);
    for (const QString &name : names) {
        INFO(name.toStdString());
        const QImage image = themedIcon(name.chopped(4)).pixmap(20, 20).toImage();
        REQUIRE_FALSE(image.isNull());
        bool drawn = false;
        for (int y = 0; y < image.height() && !drawn; ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || qAlpha(image.pixel(x, y)) > 100;
        }
        CHECK(drawn);
    }
}
