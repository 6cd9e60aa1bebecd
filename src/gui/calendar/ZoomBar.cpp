// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/ZoomBar.h"

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr double Factor = 1.6;

// One word of the bar; filled while it is in force.
class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(name);
        setToolTip(name);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(bold(font()));
        return {qMax(metrics.horizontalAdvance(text()) + 24, metrics.height() + 12), metrics.height() + 12};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        const bool on = isChecked();
        shapes::panel(painter, rect(), grid::ControlRadius,
                      on             ? theme.active.fill
                      : underMouse() ? theme.hover
                                     : theme.surface,
                      on ? theme.active.text : theme.border);
        painter.setFont(on ? bold(font()) : font());
        painter.setPen(on ? theme.active.text : theme.text);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
    }
};

} // namespace

ZoomBar::ZoomBar(QWidget *parent)
    : QWidget(parent)
    , m_presets(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const std::pair<Zoom, QString> presets[] = {{Zoom::Plan, tr("Plan")},
                                                {Zoom::Year, tr("Year")},
                                                {Zoom::Quarter, tr("Quarter")},
                                                {Zoom::Month, tr("Month")}};
    for (const auto &[zoom, text] : presets) {
        //: %1 is "Plan", "Year", "Quarter" or "Month"
        auto *button = new Segment(text, tr("Time shown: %1").arg(text), this);
        button->setCheckable(true);
        m_presets->addButton(button, int(zoom));
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    auto *out = new Segment(u"−"_s, tr("Show more time (-, Ctrl+wheel)"), this);
    auto *in = new Segment(u"+"_s, tr("Show less time (+, Ctrl+wheel)"), this);
    layout->addWidget(out);
    layout->addWidget(in);
    connect(m_presets, &QButtonGroup::idClicked, this, [this](int id) { emit zoomChosen(Zoom(id)); });
    connect(out, &QAbstractButton::clicked, this, [this] { emit zoomedBy(1 / Factor); });
    connect(in, &QAbstractButton::clicked, this, [this] { emit zoomedBy(Factor); });
}

void ZoomBar::show(std::optional<Zoom> zoom)
{
    m_presets->setExclusive(false);
    for (QAbstractButton *button : m_presets->buttons())
        button->setChecked(zoom && m_presets->id(button) == int(*zoom));
    m_presets->setExclusive(true);
}

} // namespace jalon::gui
