// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;
class QRadioButton;

namespace jalon::gui {

class PlainLabel;

/// Asks for a reason, and which of two things is meant where there are two; the second needs the reason. Used
/// where a typed value meets a computed one, and where collecting an indicator stops. Writes through the
/// function it is given; a sentence in return says why not, and nothing typed is lost.
class ReasonDialog : public QDialog
{
    Q_OBJECT

public:
    struct Question
    {
        QString title;
        QString text;
        QString first;  ///< empty: no choice, and the reason is required
        QString second; ///< needs the reason
        QString verb;   ///< on the button
    };
    /// Whether the second was chosen (or there was no choice), and the reason; empty when written.
    using Commit = std::function<QString(bool second, const QString &reason)>;

    ReasonDialog(const Question &question, Commit commit, QWidget *parent);

    void accept() override;

private:
    bool isSecond() const;

    Commit m_commit;
    QRadioButton *m_first = nullptr;
    QRadioButton *m_second = nullptr;
    QLineEdit *m_reason;
    PlainLabel *m_problem;
};

} // namespace jalon::gui
