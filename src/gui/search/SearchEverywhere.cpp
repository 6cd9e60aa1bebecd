// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/search/SearchEverywhere.h"

#include "gui/search/SearchIndexer.h"
#include "gui/search/SearchPanel.h"
#include "gui/widgets/SearchField.h"
#include "session/PlanSession.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace jalon::gui {

SearchEverywhere::SearchEverywhere(SearchField &field, const report::Wording &wording,
                                   std::function<bool(const EntityRef &)> go, QWidget *window)
    : QObject(window)
    , m_field(field)
    , m_wording(wording)
    , m_go(std::move(go))
    , m_indexer(new SearchIndexer(this))
    , m_panel(new SearchPanel(window))
{
    m_field.setAccessibleName(tr("Search everywhere"));
    m_field.installEventFilter(this);
    window->installEventFilter(this);
    connect(&m_field, &QLineEdit::textChanged, this, &SearchEverywhere::typed);
    connect(m_indexer, &SearchIndexer::ready, this, [this] {
        if (m_panel->isVisible())
            search();
    });
    connect(m_indexer, &SearchIndexer::outdated, this, [this] {
        if (m_panel->isVisible())
            m_indexer->prepare(); // ready() shows what is found now
    });
    connect(m_panel, &SearchPanel::chosen, this, [this](const EntityRef &ref) {
        close();
        m_go(ref);
    });
    connect(m_panel, &SearchPanel::wholeWanted, this, [this](SearchGroup group) {
        m_whole.insert(group);
        search();
    });
    connect(m_panel, &SearchPanel::currentChanged, this,
            [this] { m_field.setAccessibleDescription(m_panel->currentText()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == &m_field && old)
            m_before = old;
    });
}

void SearchEverywhere::setSession(session::PlanSession *session)
{
    m_session = nullptr;
    m_field.clear();
    close();
    m_session = session;
    m_indexer->setSession(session);
}

void SearchEverywhere::start()
{
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    open();
}

void SearchEverywhere::open()
{
    if (!m_session)
        return;
    m_indexer->prepare(); // so that it is there by the first letter
    search();
}

void SearchEverywhere::close()
{
    m_panel->hide();
    m_field.setAccessibleDescription({});
}

// Also while another window is in front: results may come in meanwhile.
bool SearchEverywhere::isSearching() const
{
    return m_session && m_field.window()->focusWidget() == &m_field;
}

void SearchEverywhere::typed()
{
    m_whole.clear();
    if (isSearching())
        open();
}

void SearchEverywhere::search()
{
    if (!isSearching())
        return;
    const QString words = m_field.text().simplified();
    if (words.isEmpty()) {
        m_panel->showSentence(tr("A word, a name or a code: found in the sheets, their steps, the "
                                 "indicators, the journal, the due dates, the directory, the costs and all "
                                 "remarks, accents aside."));
    } else if (!m_indexer->index()) {
        m_panel->showSentence(tr("Searching…"));
    } else {
        auto rows = searchRows(*m_indexer->index(), m_session->plan(), words, m_whole, m_wording);
        if (rows.empty())
            m_panel->showSentence(
                m_indexer->isCurrent()
                    ? tr("Nothing found for “%1”. Every word must occur in the same text or beside it, "
                         "whatever its accents and capitals.")
                          .arg(words)
                    : tr("Searching…"));
        else
            m_panel->showRows(std::move(rows));
    }
    m_panel->place(m_field);
}

// Back to where one was.
void SearchEverywhere::leave()
{
    m_field.clear();
    close();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        emit left();
}

bool SearchEverywhere::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_panel->isVisible())
            m_panel->step(key == Qt::Key_Down ? 1 : -1);
        else
            open();
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_panel->stepPage(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!control)
            return false; // within the words
        if (key == Qt::Key_Home)
            m_panel->chooseFirst();
        else
            m_panel->chooseLast();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control) {
            const QString words = m_field.text();
            m_field.clear();
            close();
            emit pageFilterWanted(words);
        } else if (m_panel->isVisible()) {
            m_panel->activateCurrent();
        } else {
            open();
        }
        return true;
    default:
        return false;
    }
}

bool SearchEverywhere::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_field) {
        if (event->type() == QEvent::Resize && m_panel->isVisible())
            m_panel->place(m_field);
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return m_session && keyPressed(key->key(), key->modifiers());
    }
    case QEvent::MouseButtonRelease:
        open();
        break;
    case QEvent::FocusOut:
        // a menu or another window takes it for a while: what was found stays
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jalon::gui
