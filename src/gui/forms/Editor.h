// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/change/ChangeSet.h"

class QHBoxLayout;
class QVBoxLayout;

namespace jalon::gui {

class EditorNote;
class FormGroup;
class PlainLabel;

// One value of the plan that is read like a document and edited in place. The one small idea of the forms:
// shown by refresh(), pending while isEditing(), written by commit(), given up by cancel(); what fails says
// why underneath and keeps what was typed. Writes through perform() only; shows text only in a read-only
// session. Owned by its parent.
class Editor : public QWidget
{
    Q_OBJECT

public:
    // `label` is the accessible name and what questions call the field.
    Editor(FormGroup &group, const QString &label, QWidget *parent);
    ~Editor() override;

    QString label() const { return m_label; }
    // Something was typed and is not written yet (valid or not).
    virtual bool isEditing() const { return false; }
    // What was typed cannot be written as it stands.
    virtual bool hasInvalidEdit() const { return false; }
    // Writes what is pending; true if nothing is left pending. Unchanged values write nothing.
    virtual bool commit() { return true; }
    virtual void cancel() {}
    // Shows the plan's present value, unless an edit is in progress.
    virtual void refresh() = 0;
    virtual void takeFocus();
    // The widget that has the focus for this value, for orders of Tab. (No focus proxy: Qt would stop at
    // both.)
    QWidget *focusTarget() const { return m_focusTarget; }

    // Why the last attempt failed, as a whole sentence; empty if it did not.
    QString problem() const { return m_problem; }
    // A quiet sentence under the field about its value; empty for none. Leads on by noteActivated().
    void setNote(const QString &sentence);
    QString note() const;
    // How far right of the widget's left edge the words start, so that a page can align them with its labels.
    virtual int wordsInset() const { return 0; }
    // Puts the words at `x` from the widget's left edge.
    void alignWordsTo(int x);

signals:
    // A value was written.
    void committed();
    void noteActivated();

protected:
    FormGroup &group() const { return *m_group; }
    // The page is going: nothing can be read or written any more.
    bool isOrphan() const { return !m_group; }
    const core::Plan &plan() const;
    bool isReadOnly() const;
    // Through the session; a failure is shown underneath.
    bool perform(const core::ChangeSet &set);
    void setProblem(const QString &sentence);
    QString sentenceFor(const core::Error &error) const;

    // The line with the value; the frame is drawn around it. Below it the column, then the problem.
    QHBoxLayout *line() const { return m_line; }
    QVBoxLayout *column() const { return m_column; }
    // Draws frame, pencil and focus ring around `widget`, which stands in line(). Without, an editor brings
    // its own.
    void setFramed(QWidget *widget);
    // Where the pencil stands: at the left for right-aligned values.
    void setPencilLeft(bool on);
    void setFocusTarget(QWidget *widget) { m_focusTarget = widget; }
    void paintEvent(QPaintEvent *event) override;

private:
    friend class FormGroup;
    FormGroup *m_group;
    QString m_label;
    QString m_problem;
    QVBoxLayout *m_column;
    QHBoxLayout *m_line;
    PlainLabel *m_problemLabel = nullptr;
    EditorNote *m_note = nullptr;
    QWidget *m_framed = nullptr;
    QWidget *m_focusTarget = nullptr;
    bool m_pencilLeft = false;
};

} // namespace jalon::gui
