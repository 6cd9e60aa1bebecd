// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FoldedText.h"

#include "gui/theme/Fonts.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"

#include <QPainter>
#include <QTextLayout>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int FoldedLines = 2;
constexpr int Gap = 6;
constexpr int MostWidths = 50;
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
    relayout();
}

void FoldedText::relayout()
{
    m_lines.clear();
    updateGeometry();
    placeLink();
    update();
}

void FoldedText::setHasMore(bool more)
{
    m_hasMore = more;
    m_lines.clear();
    placeLink();
}

int FoldedText::linkWidth() const
{
    return m_link->sizeHint().width() + Gap;
}

// The lines that show, and where the link stands on the last of them: -1 for below it, -2 for no link.
const std::vector<FoldedText::Line> &FoldedText::lines(int width, int *linkLeft) const
{
    if (m_lines.size() > MostWidths) // a window being resized
        m_lines.clear();
    auto at = m_lines.constFind(width);
    if (at == m_lines.cend())
        at = m_lines.insert(width, breakLines(width));
    if (linkLeft)
        *linkLeft = at->linkLeft;
    return at->lines;
}

FoldedText::Lines FoldedText::breakLines(int width) const
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
        // More than one line's letters, and not the whole text: setting it takes time.
        last.shown = fontMetrics().elidedText(whole.mid(last.from, 2 * last.length), Qt::ElideRight,
                                              width - linkWidth());
        if (const auto space = last.shown.lastIndexOf(u' '); space > 0) // ends with a whole word
            last.shown = last.shown.left(space) + u'…';
        lastWidth = fontMetrics().horizontalAdvance(last.shown);
    }
    return {found, !link ? -2 : lastWidth + linkWidth() <= width ? int(lastWidth) + Gap : -1};
}

int FoldedText::heightForWidth(int width) const
{
    int link = 0;
    const auto &shown = lines(width, &link);
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
    const auto &shown = lines(width(), &left);
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
    relayout();
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
    if (event->type() == QEvent::FontChange)
        relayout();
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
