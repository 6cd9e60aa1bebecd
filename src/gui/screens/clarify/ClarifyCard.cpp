// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/clarify/ClarifyCard.h"

#include "gui/theme/Theme.h"
#include "gui/widgets/Badge.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/ElidedLabel.h"
#include "gui/widgets/NumberDisc.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int FieldWidth = 148;
constexpr int WidestText = 760; // about 90 characters a line
} // namespace

ClarifyCard::ClarifyCard(const ClarifyGroup &group, bool readOnly, QWidget *parent)
    : Card(parent)
{
    setChallenge(group.challenge);
    setObjectName(u"clarify-%1"_s.arg(group.code));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnMinimumWidth(0, FieldWidth);
    grid->setColumnStretch(1, 1);
    grid->setContentsMargins(46, 0, 0, 0);
    int row = 0;
    for (const ClarifyPoint &point : group.points)
        addPoint(grid, row++, group, point, readOnly);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 10, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(makeHead(group));
    layout->addLayout(grid);
}

QHBoxLayout *ClarifyCard::makeHead(const ClarifyGroup &group)
{
    auto *code = new PlainLabel(group.code, this);
    code->setLook(TextSize::Subheading);
    auto *title = new ElidedLabel(group.title, this);
    title->setLook(TextSize::Subheading);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new NumberDisc(group.challenge, this));
    head->addWidget(code);
    head->addWidget(title, 1);
    return head;
}

void ClarifyCard::addPoint(QGridLayout *grid, int row, const ClarifyGroup &group, const ClarifyPoint &point,
                           bool readOnly)
{
    auto *field = new PlainLabel(point.label, this);
    field->setTone(TextTone::Soft);
    field->setWordWrap(true);
    auto *what = new PlainLabel(point.what, this);
    what->setWordWrap(true);
    if (point.settled)
        what->setTone(TextTone::Muted);
    auto *source = new PlainLabel(this);
    source->setWordWrap(true);
    if (point.wording.isEmpty()) {
        source->setNotKnown(tr("nothing in the source"));
    } else {
        //: the wording that stands in the source, in quotation marks
        source->setText(tr("In the source: “%1”").arg(point.wording));
        source->setTone(TextTone::Muted);
    }
    auto *column = new QWidget(this);
    column->setMaximumWidth(WidestText);
    auto *words = new QVBoxLayout(column);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(2);
    words->addWidget(what);
    words->addWidget(source);

    auto *jump = new LinkButton(tr("Go to the field"), this);
    jump->setObjectName(u"go-%1-%2-%3"_s.arg(group.code, point.field).arg(row));
    //: for a screen reader: %1 code of the action, %2 the field
    jump->setAccessibleName(tr("Go to the field of %1: %2").arg(group.code, point.label));
    connect(jump, &QAbstractButton::clicked, this,
            [this, action = group.action, name = point.field] { emit goTo(action, name); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->setContentsMargins(0, -3, 0, 0); // their words stand on the line of the text
    if (point.settled)
        buttons->addWidget(new Badge(Mark::Done, tr("settled"), this));
    if (!point.recorded.isNull() && !readOnly) {
        auto *settle = new LinkButton(point.settled ? tr("Reopen") : tr("Mark as settled"), this);
        settle->setQuiet(true);
        settle->setObjectName(u"settle-%1-%2-%3"_s.arg(group.code, point.field).arg(row));
        connect(settle, &QAbstractButton::clicked, this,
                [this, id = point.recorded, settled = !point.settled] { emit this->settle(id, settled); });
        buttons->addWidget(settle);
    }
    buttons->addWidget(jump);
    grid->addWidget(field, row, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->addWidget(column, 1000, Qt::AlignTop);
    line->addStretch(1);
    grid->addLayout(line, row, 1);
    grid->addLayout(buttons, row, 2, Qt::AlignTop | Qt::AlignRight);
}

} // namespace jalon::gui
