// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetPoints.h"

#include <QHBoxLayout>
#include <QPainter>

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/StateMark.h"
#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

// Words in the caution tint, following the theme.
class CautionLabel : public PlainLabel
{
public:
    using PlainLabel::PlainLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const QColor colour = Theme::of(this).caution.text;
        if (palette().color(QPalette::WindowText) != colour) {
            QPalette words = palette();
            words.setColor(QPalette::WindowText, colour);
            setPalette(words);
        }
        PlainLabel::paintEvent(event);
    }
};

} // namespace

SheetPoints::SheetPoints(const report::Wording &wording, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_readOnly(readOnly)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(12, 8, 8, 8);
    m_rows->setSpacing(2);
    hide();
}

void SheetPoints::show(const std::vector<core::ClarificationPoint> &points)
{
    QString words;
    for (const core::ClarificationPoint &point : points)
        words += m_wording.clarification(point) + point.wording + point.field + u'\n';
    if (words == m_shown && isVisibleTo(parentWidget()) == !points.empty())
        return;
    m_shown = words;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose button asked
        }
        delete item;
    }
    for (const core::ClarificationPoint &point : points)
        m_rows->addWidget(row(point));
    setAccessibleName(tr("%n point(s) to clarify", nullptr, int(points.size())));
    setVisible(!points.empty());
}

QWidget *SheetPoints::row(const core::ClarificationPoint &point)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(18, 0, 0, 0);
    layout->setSpacing(8);
    QString sentence = m_wording.clarification(point);
    if (!point.wording.isEmpty())
        //: %1 a sentence, %2 what stands in the source
        sentence = tr("%1 In the source: “%2”").arg(sentence, point.wording.simplified());
    auto *label = new CautionLabel(sentence, row);
    label->setLook(TextSize::Small);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(label, 1);
    auto *jump = new LinkButton(m_wording.field(point.field), row);
    jump->setFont(sized(jump->font(), TextSize::Small));
    jump->setAccessibleName(tr("Go to the field: %1").arg(m_wording.field(point.field)));
    jump->setToolTip(jump->accessibleName());
    connect(jump, &QPushButton::clicked, this, [this, field = point.field] { emit jumpAsked(field); });
    layout->addWidget(jump, 0, Qt::AlignTop);
    if (!point.recorded.isNull() && !m_readOnly) {
        auto *settle = new LinkButton(tr("settled"), row);
        settle->setFont(sized(settle->font(), TextSize::Small));
        settle->setToolTip(tr("Mark this point as settled"));
        settle->setAccessibleName(tr("Mark this point as settled"));
        connect(settle, &QPushButton::clicked, this, [this, id = point.recorded] { emit settleAsked(id); });
        layout->addWidget(settle, 0, Qt::AlignTop);
    }
    return row;
}

void SheetPoints::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    shapes::panel(painter, rect(), grid::Radius, theme.caution.fill, theme.caution.border);
    const int side = QFontMetrics(sized(font(), TextSize::Small)).ascent();
    for (int i = 0; i < m_rows->count(); ++i) {
        const QRect row = m_rows->itemAt(i)->geometry();
        report::drawMark(painter, QRectF(row.left(), row.top() + 4, side, side), Mark::ToClarify,
                         theme.caution.text);
    }
}

} // namespace jalon::gui
