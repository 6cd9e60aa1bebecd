// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/registers/RegisterModel.h"

#include <QWidget>

class QListView;
class QSplitter;

namespace jalon::gui {

class Card;
class Dialogs;
class EmptyState;
class EntryMessage;
class FormGroup;

/// A register: its list at the left, the chosen row at the right. Keeps the choice over changes (its
/// neighbour where the row went), asks the form before another row is shown, and says what will stand here
/// while nothing does. Knows no plan; the page makes rows and details.
class RegisterPane : public QWidget
{
    Q_OBJECT

public:
    /// `details` is taken over and shown while a row is chosen.
    RegisterPane(const QString &name, FormGroup &form, Dialogs &dialogs, QWidget *details, QWidget *parent);

    void setRows(std::vector<RegisterRow> rows);
    /// What stands there without any row; an empty next step shows no button.
    void setNothing(const QString &sentence, const QString &nextStep);
    /// Shows that row and chooses it; false if it is not listed.
    bool choose(const QUuid &id);
    QUuid chosen() const { return m_chosen; }
    void focusList();
    EntryMessage *message() const { return m_message; }

    // for tests
    QListView *list() const { return m_list; }
    RegisterModel *model() const { return m_model; }
    EmptyState *empty() const { return m_empty; }

Q_SIGNALS:
    /// That row is to be shown; null: none is.
    void shown(const QUuid &id);
    void nextStepWanted();
    void removeWanted(); ///< Delete in the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeList(const QString &name);
    void setCurrent(const QUuid &id);

    FormGroup &m_form;
    Dialogs &m_dialogs;
    RegisterModel *m_model;
    QSplitter *m_splitter;
    Card *m_detailsCard;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    EntryMessage *m_message = nullptr;
    QUuid m_chosen;
    bool m_selecting = false;
};

} // namespace jalon::gui
