// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearChooser.h"

#include "core/model/Plan.h"
#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "report/Wording.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int WideYears = 6; // more have no room for their states in words
constexpr int Edge = 12;
} // namespace

YearButton::YearButton(int year, QWidget *parent)
    : QAbstractButton(parent)
    , m_year(year)
{
    setText(QString::number(year));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void YearButton::setState(Mark mark, const QString &state, bool narrow)
{
    m_mark = mark;
    m_state = state;
    m_narrow = narrow;
    setAccessibleName(text() + u", "_s + state);
    setToolTip(narrow ? state : QString());
    updateGeometry();
    update();
}

QSize YearButton::sizeHint() const
{
    const QFontMetrics year(bold(font())), state(sized(font(), TextSize::Small));
    const int mark = state.height() + 2;
    if (m_narrow)
        return {year.horizontalAdvance(text()) + mark + 2 * Edge, year.height() + 14};
    return {qMax(year.horizontalAdvance(text()), mark + state.horizontalAdvance(m_state)) + 2 * Edge,
            year.height() + state.height() + 10};
}

void YearButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isChecked() ? theme.selection : underMouse() ? theme.hover : theme.surface;
    shapes::panel(painter, rect(), grid::ControlRadius, fill, isChecked() ? theme.accent : theme.border);
    const QFont small = sized(font(), TextSize::Small);
    const QFontMetrics year(bold(font())), state(small);
    QRect words = rect().adjusted(Edge, 5, -Edge, -5);
    const int side = state.height() - 3;
    painter.setFont(bold(font()));
    painter.setPen(isChecked() ? theme.accent : theme.text);
    const QRect mark = m_narrow ? QRect(words.right() - side, rect().center().y() - side / 2, side, side)
                                : QRect(words.left(), words.bottom() - state.height() + 3, side, side);
    painter.drawText(words, Qt::AlignLeft | (m_narrow ? Qt::AlignVCenter : Qt::AlignTop), text());
    report::drawMark(painter, mark, m_mark, report::markColor(m_mark, theme.isDark));
    if (!m_narrow) {
        painter.setFont(small);
        painter.setPen(theme.textSoft);
        painter.drawText(words.adjusted(side + 5, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom, m_state);
    }
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
}

YearChooser::YearChooser(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(6);
    setAccessibleName(tr("Year"));
    connect(m_group, &QButtonGroup::idClicked, this, &YearChooser::chosen);
}

void YearChooser::show(const core::Plan &plan, int first, int last, const report::Wording &wording)
{
    const bool same =
        !m_buttons.isEmpty() && m_buttons.first()->year() == first && m_buttons.last()->year() == last;
    if (!same) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (int year = first; year <= last; ++year) {
            auto *button = new YearButton(year, this);
            m_group->addButton(button, year);
            m_line->addWidget(button);
            m_buttons.append(button);
        }
    }
    const bool narrow = m_buttons.size() > WideYears;
    for (YearButton *button : std::as_const(m_buttons)) {
        const core::YearClosing *closing = plan.closing(button->year());
        if (closing)
            button->setState(Mark::Done, tr("closed %1").arg(wording.shortDate(closing->closedOn)), narrow);
        else
            button->setState(Mark::Planned, tr("open", "year"), narrow);
    }
}

int YearChooser::year() const
{
    return m_group->checkedId();
}

bool YearChooser::setYear(int year)
{
    YearButton *wanted = button(year);
    if (wanted)
        wanted->setChecked(true);
    return wanted;
}

YearButton *YearChooser::button(int year) const
{
    return qobject_cast<YearButton *>(m_group->button(year));
}

} // namespace jalon::gui
