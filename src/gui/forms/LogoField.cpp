// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/LogoField.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QPainter>

#include "core/change/Verbs.h"
#include "gui/forms/FormGroup.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "report/identity/Logo.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::PlanInfo;

// The logo on white paper, or that there is none.
class LogoField::View : public QWidget
{
public:
    explicit View(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(176, 72);
    }

    void show(const QImage &image, const QString &words)
    {
        m_image = image;
        m_words = words;
        setAccessibleName(words);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        shapes::panel(painter, rect(), grid::ControlRadius, m_image.isNull() ? theme.surfaceAlt : Qt::white,
                      theme.border);
        if (m_image.isNull()) {
            painter.setPen(theme.textMuted);
            painter.drawText(rect(), Qt::AlignCenter, m_words);
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize room = size() - QSize(16, 16);
        QSize shown = m_image.size() / devicePixelRatioF();
        if (shown.width() > room.width() || shown.height() > room.height())
            shown.scale(room, Qt::KeepAspectRatio);
        painter.drawImage(
            QRect(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown), m_image);
    }

private:
    QImage m_image;
    QString m_words;
};

LogoField::LogoField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_view(new View(this))
    , m_choose(secondaryButton(tr("Choose…"), this))
    , m_remove(flatButton(tr("Remove"), this))
{
    m_choose->setAutoDefault(false);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove->setAutoDefault(false);
    m_remove->setObjectName(u"removeLogo"_s);
    line()->setContentsMargins(6, 4, 0, 4); // where the words of the other editors begin
    line()->addWidget(m_view);
    line()->addWidget(m_choose);
    line()->addWidget(m_remove);
    line()->addStretch();
    setFocusTarget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString path = m_chooser ? m_chooser() : QString();
        if (!path.isEmpty())
            choose(path);
    });
    connect(m_remove, &QPushButton::clicked, this, &LogoField::remove);
}

bool LogoField::choose(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        setProblem(tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)));
        return false;
    }
    const QByteArray bytes = file.read(report::Logo::maximumBytes + 1);
    if (const auto logo = report::Logo::read(bytes); !logo) {
        setProblem(logo.error().code == core::ErrorCode::TooLarge
                       ? tr("This picture is too large: at most %1 MB and %2 pixels a side.")
                             .arg(report::Logo::maximumBytes / 1024 / 1024)
                             .arg(locale().toString(report::Logo::maximumSide))
                       : tr("This file cannot be used as a logo. Choose a picture in PNG, JPEG or SVG format "
                            "(an SVG without scripts, and without links to other files)."));
        return false;
    }
    const auto hash = group().session().addContent(bytes);
    if (!hash) {
        setProblem(sentenceFor(hash.error()));
        return false;
    }
    const bool done = perform(core::verbs::setField(plan(), plan().info().id, &PlanInfo::logo, *hash));
    refresh();
    return done;
}

void LogoField::remove()
{
    perform(core::verbs::setField(plan(), plan().info().id, &PlanInfo::logo, QString()));
    refresh();
    m_choose->setFocus();
}

void LogoField::refresh()
{
    const QString hash = plan().info().logo;
    QImage image;
    QString words = tr("no logo");
    if (!hash.isEmpty()) {
        const auto bytes = group().session().content(hash);
        const auto logo = bytes ? report::Logo::read(*bytes) : core::Result<report::Logo>(bytes.error());
        words = logo ? tr("the logo chosen") : tr("unreadable");
        if (logo)
            image = logo->picture({120, 42}, {}).image;
    }
    m_view->show(image, words);
    m_choose->setText(hash.isEmpty() ? tr("Choose…") : tr("Replace…"));
    m_choose->setVisible(!isReadOnly());
    m_remove->setVisible(!isReadOnly() && !hash.isEmpty());
}

} // namespace jalon::gui
