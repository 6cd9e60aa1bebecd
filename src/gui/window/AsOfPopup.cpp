// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/AsOfPopup.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/app/ViewState.h"
#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"
#include "gui/window/AsOfControl.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

// Qt draws the calendar's head as a dark bar with arrows of its own; ours is as quiet as the rest.
void dressCalendar(QCalendarWidget &calendar)
{
    const Theme &theme = Theme::of(&calendar);
    if (auto *head = calendar.findChild<QWidget *>(u"qt_calendar_navigationbar"_s)) {
        QPalette quiet = head->palette();
        quiet.setColor(QPalette::Highlight, theme.surface);
        quiet.setColor(QPalette::HighlightedText, theme.text);
        head->setPalette(quiet);
    }
    for (const auto &[name, arrow] : {std::pair{u"qt_calendar_prevmonth"_s, u"chevron-left"_s},
                                      std::pair{u"qt_calendar_nextmonth"_s, u"chevron-right"_s}}) {
        if (auto *button = calendar.findChild<QToolButton *>(name))
            button->setIcon(themedIcon(arrow));
    }
}

} // namespace

AsOfPopup::AsOfPopup(ViewState &view, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_view(view)
{
    setAccessibleName(tr("Date of the situation"));
    auto *days = new QVBoxLayout;
    days->setSpacing(2);
    days->addWidget(new SectionTitle(tr("Situation on"), this));
    const QDate today = QDate::currentDate();
    for (const QDate &date : AsOfControl::shortcuts(today, view.firstYear(), view.lastYear())) {
        //: %1 is a year: its last day
        const QString words = date == today ? tr("today") : tr("end of %1").arg(date.year());
        auto *button = flatButton(words, this);
        connect(button, &QPushButton::clicked, this, [this, date] { choose(date); });
        days->addWidget(button);
    }
    days->addStretch();

    auto *calendar = new QCalendarWidget(this);
    calendar->setSelectedDate(view.asOf());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plain; // week-ends are days like others here
    plain.setForeground(Theme::of(this).text);
    calendar->setWeekdayTextFormat(Qt::Saturday, plain);
    calendar->setWeekdayTextFormat(Qt::Sunday, plain);
    connect(calendar, &QCalendarWidget::clicked, this, &AsOfPopup::choose);
    connect(calendar, &QCalendarWidget::activated, this, &AsOfPopup::choose);

    dressCalendar(*calendar);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(days);
    layout->addWidget(calendar);
    setFocusProxy(calendar);
}

void AsOfPopup::choose(QDate date)
{
    m_view.setAsOf(date);
    close();
}

void AsOfPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    shapes::panel(painter, rect(), 0, QColor(), theme.border);
}

} // namespace jalon::gui
