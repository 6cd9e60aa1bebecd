// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>
#include <vector>

class QPdfDocument;

namespace jalon::gui {

// Finds words in the pages of a PDF, a few pages in each round of the event loop, so that a thousand pages
// never hold up the window. Knows no widget. Owned by the preview; the document is not its own.
class PreviewSearch : public QObject
{
    Q_OBJECT

public:
    struct Hit
    {
        int page = 0;
        int from = 0; // characters of the page's text
        int length = 0;
    };

    explicit PreviewSearch(QObject *parent = nullptr);

    // Null while there are no pages. What is searched for stays, and is searched for again.
    void setDocument(QPdfDocument *document);
    // Empty: nothing is searched for. The first hit from `fromPage` on becomes the current one.
    void setWords(const QString &words, int fromPage);
    QString words() const { return m_words; }

    // In their order; more may come while isSearching().
    const std::vector<Hit> &hits() const { return m_hits; }
    // Index of the hit looked at; -1 if none yet.
    int current() const { return m_current; }
    bool isSearching() const { return m_timer.isActive(); }
    // To the hit after (1) or before (-1), around the ends.
    void step(int by);

signals:
    void changed();
    // Another hit is the current one: show it.
    void currentChanged();

private:
    void start();
    void searchOn();
    void setCurrent(int index);

    QPdfDocument *m_document = nullptr;
    QString m_words;
    int m_fromPage = 0;
    int m_nextPage = 0;
    int m_current = -1;
    std::vector<Hit> m_hits;
    std::vector<QString> m_texts; // of the pages read so far
    QTimer m_timer;
};

} // namespace jalon::gui
