// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/reports/PageText.h"
#include "gui/screens/reports/PreviewSearch.h"

#include <QCache>
#include <QPdfView>

namespace jalon::gui {

// The pages of a PDF below each other, as QPdfView shows them, and what it lacks in Qt 6.4: places found are
// marked, text is selected with the mouse and copied. Neither owns the document nor searches.
class PdfPages : public QPdfView
{
    Q_OBJECT

public:
    explicit PdfPages(QWidget *parent = nullptr);

    // Instead of QPdfView::setDocument: also forgets what belonged to the pages before.
    void show(QPdfDocument *document);
    // Marks these; the one at `current` stands out. Not copied: they live until show() or other hits.
    void markHits(const std::vector<PreviewSearch::Hit> *hits, int current);
    // Scrolls so that it can be seen, without need not at all.
    void showHit(const PreviewSearch::Hit &hit);
    // Puts this place at the top; points below the top of the page.
    void showPlace(int page, double top);
    int currentPage() const;

    QString selectedText() const;
    void copy() const;

signals:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    // A gap between two characters.
    struct Place
    {
        int page = -1;
        int gap = -1;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    const QList<QRect> &pageRects() const;
    QRectF onViewport(int page, const QRectF &points) const;
    const PageText &textOf(int page) const;
    Place placeAt(const QPoint &position) const;
    // The selected characters of one page.
    Stretch selectedOn(int page) const;
    void paintMarks(QPainter &painter, int page) const;

    const std::vector<PreviewSearch::Hit> *m_hits = nullptr;
    int m_currentHit = -1;
    Place m_anchor, m_head;
    mutable QCache<int, PageText> m_texts;
    mutable QList<QRect> m_rects; // of the pages, in the coordinates of the whole document
    mutable int m_rectsWidth = -1;
};

} // namespace jalon::gui
