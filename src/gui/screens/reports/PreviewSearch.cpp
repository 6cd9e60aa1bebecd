// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/PreviewSearch.h"

#include "gui/screens/reports/PageText.h"

#include <QElapsedTimer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace jalon::gui {

namespace {
constexpr int RoundMs = 12;
}

PreviewSearch::PreviewSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PreviewSearch::searchOn);
}

void PreviewSearch::setDocument(QPdfDocument *document)
{
    m_document = document;
    m_texts.clear();
    start();
}

void PreviewSearch::setWords(const QString &words, int fromPage)
{
    m_words = words;
    m_fromPage = fromPage;
    start();
}

void PreviewSearch::start()
{
    m_hits.clear();
    m_current = -1;
    m_nextPage = 0;
    if (m_document && !m_words.simplified().isEmpty())
        m_timer.start();
    else
        m_timer.stop();
    emit changed();
}

void PreviewSearch::searchOn()
{
    QElapsedTimer spent;
    spent.start();
    const int pages = m_document->pageCount();
    while (m_nextPage < pages && spent.elapsed() < RoundMs) {
        if (m_nextPage == int(m_texts.size()))
            m_texts.push_back(m_document->getAllText(m_nextPage).text());
        for (const Stretch &stretch : stretchesOf(m_words, m_texts.at(size_t(m_nextPage))))
            m_hits.push_back({m_nextPage, stretch.from, stretch.length});
        ++m_nextPage;
    }
    const bool done = m_nextPage >= pages;
    if (done)
        m_timer.stop();
    if (m_current < 0 && !m_hits.empty() && (done || m_hits.back().page >= m_fromPage)) {
        int first = 0;
        while (first < int(m_hits.size()) && m_hits.at(size_t(first)).page < m_fromPage)
            ++first;
        setCurrent(first == int(m_hits.size()) ? 0 : first);
    }
    emit changed();
}

void PreviewSearch::step(int by)
{
    const int count = int(m_hits.size());
    if (count > 0)
        setCurrent(m_current < 0 ? 0 : (m_current + by + count) % count);
}

void PreviewSearch::setCurrent(int index)
{
    m_current = index;
    emit changed();
    emit currentChanged();
}

} // namespace jalon::gui
