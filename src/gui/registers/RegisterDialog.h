// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/ChangeSet.h"
#include "gui/screens/ScreenContext.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace jalon::gui {

class FieldColumn;
class PlainLabel;

/// What the small forms of the registers share: labelled fields, a verb on the button, one step through the
/// session, and what is refused said under its field. A form adds its fields, calls setVerb() last and
/// answers changes().
class RegisterDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;

    /// What is wrong, for tests.
    QString problem() const;

protected:
    RegisterDialog(ScreenContext &context, const QString &title, QWidget *parent);

    /// What to write; nothing if it cannot be read, which was then said.
    virtual std::optional<core::ChangeSet> changes() = 0;

    ScreenContext &context() const { return m_context; }
    const core::Plan &plan() const;
    FieldColumn *fields() const { return m_fields; }

    /// What it is about, above the fields.
    void addLead(const QString &words, const QString &quiet = {});
    QLineEdit *addLine(const QString &field, const QString &label, const QString &text = {});
    QLineEdit *addDay(const QString &field, const QString &label, const QDate &day);
    QPlainTextEdit *addText(const QString &field, const QString &label, const QString &text, int lines);
    QComboBox *addChoice(const QString &field, const QString &label);
    /// `field`: as core names it where it refuses.
    void addWidget(const QString &field, const QString &label, QWidget *widget);
    /// Every sheet, the chosen one first met; `none` stands for no sheet where it is not empty.
    void fillActions(QComboBox *box, const QString &none, const core::Id<core::ActionSheet> &chosen);
    void setVerb(const QString &verb);

    /// The day that was typed; invalid for nothing typed where none is `needed`. Nothing: it was refused.
    std::optional<QDate> day(QLineEdit *edit, bool needed);
    /// Says so under the field, goes there, and is nothing.
    std::nullopt_t refuse(QWidget *field, const QString &sentence);

private:
    ScreenContext &m_context;
    QVBoxLayout *m_layout;
    FieldColumn *m_fields;
    PlainLabel *m_problem;
    QHash<QString, QWidget *> m_places;
};

} // namespace jalon::gui
