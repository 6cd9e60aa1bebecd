// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>
#include <vector>

namespace jalon::gui {

class LinkButton;

// A text of which two lines show until "read" unfolds it. A leading word stands in bold before it. Plain
// text.
class FoldedText : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedText(QWidget *parent = nullptr);

    void setText(const QString &lead, const QString &text);
    // There is more elsewhere that unfolds with it: the link shows even where the text is short.
    void setHasMore(bool more);
    bool isFolded() const { return m_folded; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void foldedChanged(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        int from = 0;
        int length = 0;
        QString shown; // elided where it is the last of a folded text
    };
    struct Lines
    {
        std::vector<Line> lines;
        int linkLeft = 0;
    };
    // Layouts ask for the height dozens of times, at a few widths: the text is set once for each of them.
    const std::vector<Line> &lines(int width, int *linkLeft) const;
    Lines breakLines(int width) const;
    void relayout();
    int linkWidth() const;
    void placeLink();
    void toggle();

    QString m_lead;
    QString m_text;
    bool m_folded = true;
    bool m_hasMore = false;
    LinkButton *m_link;
    mutable QHash<int, Lines> m_lines; // by width
};

} // namespace jalon::gui
