// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FoldedText.h"

#include "gui/theme/Fonts.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"

#include <QPainter>
#include <QTextLayout>

#include <vector>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int FoldedLines = 2;
constexpr int Gap = 6;
} // namespace

FoldedText::FoldedText(QWidget *parent)
    : QWidget(parent)
    , m_link(new LinkButton(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_link, &QAbstractButton::clicked, this, &FoldedText::toggle);
    m_link->setText(tr("read"));
    m_link->hide();
}

void FoldedText::setText(const QString &lead, const QString &text)
{
    m_lead = lead;
    m_text = text;
    setAccessibleName(lead);
    setAccessibleDescription(text);
    updateGeometry();
    placeLink();
    update();
}

void FoldedText::setHasMore(bool more)
{
    m_hasMore = more;
    placeLink();
}

int FoldedText::linkWidth() const
{
    return m_link->sizeHint().width() + Gap;
}

// The lines that show, and where the link stands on the last of them: -1 for below it, -2 for no link.
std::vector<FoldedText::Line> FoldedText::lines(int width, int *linkLeft) const
{
    const QString whole = m_lead.isEmpty() ? m_text : m_lead + u' ' + m_text;
    QTextLayout layout(whole, font());
    QTextLayout::FormatRange strong{0, int(m_lead.size()), {}};
    strong.format.setFont(bold(font()));
    layout.setFormats({strong});
    std::vector<Line> found;
    double lastWidth = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lastWidth = line.naturalTextWidth();
        found.push_back(
            {line.textStart(), line.textLength(), whole.mid(line.textStart(), line.textLength())});
    }
    layout.endLayout();
    const bool cut = m_folded && found.size() > FoldedLines;
    const bool link = m_hasMore || found.size() > FoldedLines;
    if (cut) {
        found.resize(FoldedLines);
        Line &last = found.back();
        last.shown = fontMetrics().elidedText(whole.mid(last.from), Qt::ElideRight, width - linkWidth());
        if (const auto space = last.shown.lastIndexOf(u' '); space > 0) // ends with a whole word
            last.shown = last.shown.left(space) + u'…';
        lastWidth = fontMetrics().horizontalAdvance(last.shown);
    }
    if (linkLeft)
        *linkLeft = !link ? -2 : lastWidth + linkWidth() <= width ? int(lastWidth) + Gap : -1;
    return found;
}

int FoldedText::heightForWidth(int width) const
{
    int link = 0;
    const auto shown = lines(width, &link);
    return (int(shown.size()) + (link == -1 ? 1 : 0)) * fontMetrics().lineSpacing() + 2;
}

QSize FoldedText::sizeHint() const
{
    return {400, heightForWidth(width() > 100 ? width() : 800)};
}

QSize FoldedText::minimumSizeHint() const
{
    return {120, fontMetrics().lineSpacing()};
}

void FoldedText::placeLink()
{
    int left = 0;
    const auto shown = lines(width(), &left);
    m_link->setVisible(left != -2);
    if (left == -2)
        return;
    const QSize size = m_link->sizeHint();
    const int line = left == -1 ? int(shown.size()) : int(shown.size()) - 1;
    const int spacing = fontMetrics().lineSpacing();
    m_link->setGeometry(std::max(left, 0), line * spacing + (spacing - size.height()) / 2, size.width(),
                        size.height());
}

void FoldedText::toggle()
{
    m_folded = !m_folded;
    m_link->setText(m_folded ? tr("read") : tr("fold"));
    updateGeometry();
    placeLink();
    update();
    emit foldedChanged(m_folded);
}

void FoldedText::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLink();
}

void FoldedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        placeLink();
    }
}

void FoldedText::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int y = metrics.ascent();
    bool first = true;
    for (const Line &line : lines(width(), nullptr)) {
        int x = 0;
        QString rest = line.shown;
        if (first && !m_lead.isEmpty() && rest.startsWith(m_lead)) {
            painter.setFont(bold(font()));
            painter.setPen(theme.text);
            painter.drawText(0, y, m_lead);
            x = QFontMetrics(bold(font())).horizontalAdvance(m_lead + u' ');
            rest = rest.mid(m_lead.size() + 1);
        }
        painter.setFont(font());
        painter.setPen(theme.textSoft);
        painter.drawText(x, y, rest);
        first = false;
        y += metrics.lineSpacing();
    }
}

} // namespace jalon::gui
