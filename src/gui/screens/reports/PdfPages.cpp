// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/PdfPages.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace jalon::gui {

namespace {

constexpr int PagesRemembered = 24;

// Pages are white paper in every theme: like a marker's ink, these multiply with what they lie on.
const QColor HitInk(0xff, 0xe7, 0x99), CurrentInk(0xff, 0xb0, 0x4d), SelectionInk(0xb9, 0xd4, 0xf7);

} // namespace

PdfPages::PdfPages(QWidget *parent)
    : QPdfView(parent)
    , m_texts(PagesRemembered)
{
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::FitToWidth);
    setPageSpacing(12);
    setDocumentMargins({12, 12, 12, 12});
    viewport()->setCursor(Qt::IBeamCursor);
    connect(pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPages::currentPageChanged);
    auto *copyAction = new QAction(tr("&Copy"), this);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copyAction, &QAction::triggered, this, &PdfPages::copy);
    addAction(copyAction);
}

void PdfPages::show(QPdfDocument *document)
{
    m_hits = nullptr;
    m_currentHit = -1;
    m_anchor = m_head = {};
    m_texts.clear();
    m_rectsWidth = -1;
    setDocument(document);
}

void PdfPages::markHits(const std::vector<PreviewSearch::Hit> *hits, int current)
{
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
}

int PdfPages::currentPage() const
{
    return pageNavigator()->currentPage();
}

// The layout of QPdfView 6.4 for pages below each other as wide as the view; it keeps it to itself.
const QList<QRect> &PdfPages::pageRects() const
{
    const int width = viewport()->width();
    if (m_rectsWidth == width || !document())
        return m_rects;
    m_rectsWidth = width;
    m_rects.clear();
    const double resolution = QGuiApplication::primaryScreen()->logicalDotsPerInch() / 72.0;
    const QMargins margins = documentMargins();
    int top = margins.top();
    for (int page = 0; page < document()->pageCount(); ++page) {
        QSize size = (document()->pagePointSize(page) * resolution).toSize();
        size *= double(width - margins.left() - margins.right()) / size.width();
        m_rects << QRect(QPoint((width - size.width()) / 2, top), size);
        top += size.height() + pageSpacing();
    }
    return m_rects;
}

QRectF PdfPages::onViewport(int page, const QRectF &points) const
{
    const QRect rect =
        pageRects().at(page).translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const double scale = rect.width() / document()->pagePointSize(page).width();
    return QRectF(points.topLeft() * scale, points.size() * scale).translated(rect.topLeft());
}

const PageText &PdfPages::textOf(int page) const
{
    if (!m_texts.contains(page))
        m_texts.insert(page, new PageText(PageText::of(*document(), page)));
    return *m_texts.object(page);
}

void PdfPages::showPlace(int page, double top)
{
    if (page < 0 || page >= pageRects().size())
        return;
    const double y = onViewport(page, QRectF(0, top, 1, 1)).top();
    verticalScrollBar()->setValue(qRound(verticalScrollBar()->value() + y - 8));
}

void PdfPages::showHit(const PreviewSearch::Hit &hit)
{
    if (hit.page >= pageRects().size())
        return;
    const QList<QRectF> areas = textOf(hit.page).areas(hit.from, hit.length);
    const QRectF place = onViewport(hit.page, areas.isEmpty() ? QRectF(0, 0, 1, 1) : areas.first());
    if (place.top() < 0 || place.bottom() > viewport()->height())
        verticalScrollBar()->setValue(
            qRound(verticalScrollBar()->value() + place.top() - viewport()->height() / 3.0));
}

Stretch PdfPages::selectedOn(int page) const
{
    if (m_anchor.page < 0)
        return {};
    const auto [first, last] = std::minmax(m_anchor, m_head);
    if (page < first.page || page > last.page)
        return {};
    const int from = page == first.page ? first.gap : 0;
    const int to = page == last.page ? last.gap : int(textOf(page).text.size());
    return {from, to - from};
}

QString PdfPages::selectedText() const
{
    if (m_anchor.page < 0)
        return {};
    QString text;
    for (int page = std::min(m_anchor.page, m_head.page); page <= std::max(m_anchor.page, m_head.page);
         ++page) {
        const Stretch selected = selectedOn(page);
        if (!text.isEmpty() && !text.endsWith(u'\n'))
            text += u'\n';
        text += textOf(page).text.mid(selected.from, selected.length);
    }
    text.remove(u'\r');
    return text.replace(u'\uFFFE', u'-');
}

void PdfPages::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

PdfPages::Place PdfPages::placeAt(const QPoint &position) const
{
    const QList<QRect> &rects = pageRects();
    const QPoint there = position + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < rects.size(); ++page) {
        if (there.y() > rects.at(page).bottom() && page + 1 < rects.size())
            continue;
        const double scale = document()->pagePointSize(page).width() / rects.at(page).width();
        const int gap = textOf(page).gapAt(QPointF(there - rects.at(page).topLeft()) * scale);
        return gap < 0 ? Place{} : Place{page, gap};
    }
    return {};
}

void PdfPages::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !document())
        return QPdfView::mousePressEvent(event);
    m_anchor = m_head = placeAt(event->position().toPoint());
    viewport()->update();
}

void PdfPages::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_anchor.page < 0)
        return QPdfView::mouseMoveEvent(event);
    const Place place = placeAt(event->position().toPoint());
    if (place.page >= 0)
        m_head = place;
    const int above = event->position().toPoint().y(), below = above - viewport()->height();
    if (above < 0 || below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (above < 0 ? above : below) / 2);
    viewport()->update();
}

void PdfPages::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place place = document() ? placeAt(event->position().toPoint()) : Place{};
    if (place.page < 0)
        return;
    const auto [from, length] = textOf(place.page).wordAt(place.gap);
    m_anchor = {place.page, from};
    m_head = {place.page, from + length};
    viewport()->update();
}

void PdfPages::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copyAction = actions().constFirst();
    copyAction->setEnabled(!selectedText().isEmpty());
    menu.addAction(copyAction);
    menu.exec(event->globalPos());
    copyAction->setEnabled(true);
}

void PdfPages::paintMarks(QPainter &painter, int page) const
{
    const auto mark = [&](const Stretch &stretch, const QColor &ink) {
        for (const QRectF &area : textOf(page).areas(stretch.from, stretch.length))
            painter.fillRect(onViewport(page, area.adjusted(-0.5, -1, 0.5, 1)), ink);
    };
    if (m_hits) {
        const auto first =
            std::lower_bound(m_hits->begin(), m_hits->end(), page,
                             [](const PreviewSearch::Hit &hit, int wanted) { return hit.page < wanted; });
        for (auto hit = first; hit != m_hits->end() && hit->page == page; ++hit)
            mark({hit->from, hit->length}, hit - m_hits->begin() == m_currentHit ? CurrentInk : HitInk);
    }
    if (const Stretch selected = selectedOn(page); selected.length > 0)
        mark(selected, SelectionInk);
}

void PdfPages::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    const bool anything = (m_hits && !m_hits->empty()) || m_anchor != m_head;
    if (!document() || !anything)
        return;
    QPainter painter(viewport());
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    const QRect seen =
        viewport()->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QList<QRect> &rects = pageRects();
    for (int page = 0; page < rects.size() && rects.at(page).top() <= seen.bottom(); ++page) {
        if (rects.at(page).intersects(seen))
            paintMarks(painter, page);
    }
}

} // namespace jalon::gui
