// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;

namespace jalon::gui {

class PlainLabel;

/// Asks for a name. One that is taken is said to be replaced, before it is.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString label;
        QString verb;    ///< on the button
        QString present; ///< to begin with
        QStringList taken;
        int longest = 60;
    };

    NameDialog(const Question &question, QWidget *parent);

    QString name() const;
    void accept() override;

private:
    void showState();

    QStringList m_taken;
    QLineEdit *m_name;
    PlainLabel *m_note;
};

} // namespace jalon::gui
