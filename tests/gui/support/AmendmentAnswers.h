// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimer>

#include "gui/amendments/AmendmentDialog.h"

namespace jalon::test {

// Answers for the user, while it lives, whenever a change of what was voted is asked about; counts. A
// question that the answer leaves open is given up.
class AmendmentAnswers
{
public:
    using Answer = std::function<void(gui::AmendmentDialog &)>;

    AmendmentAnswers()
        : AmendmentAnswers(decided())
    {
    }
    explicit AmendmentAnswers(Answer with)
        : answer(std::move(with))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            auto *dialog = qobject_cast<gui::AmendmentDialog *>(QApplication::activeModalWidget());
            if (!dialog || m_answering)
                return;
            m_answering = true;
            ++asked;
            answer(*dialog);
            QWidget *behind = dialog->parentWidget() ? dialog->parentWidget()->window() : nullptr;
            if (dialog->isVisible())
                dialog->reject();
            if (behind) // what a window manager does
                QMetaObject::invokeMethod(
                    behind, [behind] { behind->activateWindow(); }, Qt::QueuedConnection);
            m_answering = false;
        });
        m_timer.start(1);
    }

    static Answer decided(const QString &reason = QStringLiteral("Retard"), bool goesOn = false)
    {
        return [=](gui::AmendmentDialog &dialog) {
            dialog.findChild<QComboBox *>(QStringLiteral("amendmentAuthority"))
                ->setEditText(QStringLiteral("Conseil communautaire"));
            dialog.findChild<QLineEdit *>(QStringLiteral("amendmentReason"))->setText(reason);
            dialog.findChild<QCheckBox *>(QStringLiteral("amendmentGoesOn"))->setChecked(goesOn);
            dialog.accept();
        };
    }
    static Answer corrected()
    {
        return [](gui::AmendmentDialog &dialog) {
            dialog.findChild<QRadioButton *>(QStringLiteral("amendmentCorrection"))->click();
            dialog.accept();
        };
    }
    static Answer givenUp()
    {
        return [](gui::AmendmentDialog &dialog) { dialog.reject(); };
    }

    Answer answer;
    int asked = 0;

private:
    QTimer m_timer;
    bool m_answering = false;
};

} // namespace jalon::test
