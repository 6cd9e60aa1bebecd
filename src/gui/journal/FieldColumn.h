// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class QFormLayout;

namespace jalon::gui {

class PlainLabel;

/// Labelled fields below one another, each with a line underneath for how it is read or what is wrong with
/// it. Knows nothing of what is typed; the dialogs of journal and obligations are made of it.
class FieldColumn : public QWidget
{
    Q_OBJECT

public:
    explicit FieldColumn(QWidget *parent);

    /// `row`: what is laid out, where the editor has company in its line.
    void add(const QString &label, QWidget *editor, QWidget *row = nullptr);
    /// Several widgets as one line.
    static QWidget *line(QWidget *parent, const QList<QWidget *> &widgets, bool stretch = true);
    void say(QWidget *editor, const QString &sentence, bool wrong);
    /// Nothing is wrong any more.
    void clearProblems();
    QString problem() const;
    /// Field and its label come and go together.
    void setShown(QWidget *editor, bool on);

private:
    struct Part
    {
        PlainLabel *label;
        QWidget *box;
        PlainLabel *note;
        bool wrong = false;
    };
    QFormLayout *m_form;
    QHash<QWidget *, Part> m_parts;
};

} // namespace jalon::gui
