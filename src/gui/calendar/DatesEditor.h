// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/ActionSheet.h"

#include <QFrame>

#include <functional>

class QLineEdit;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class PlainLabel;

// The two dates of an action, typed over its row: read as everywhere ("octobre 2016", "10/2016", "?"), kept
// together as one change by Enter, given up by Escape. Reads and writes through whoever opened it.
class DatesEditor : public QFrame
{
    Q_OBJECT

public:
    // What was typed, as the sheet would be; answers why it is refused.
    using Save = std::function<core::Outcome(const core::ActionSheet &)>;

    DatesEditor(const report::Wording &wording, QWidget *parent);

    void open(const core::ActionSheet &action, const QString &code, const QPoint &at, Save save);
    bool hasChanges() const;
    void close();
    bool tryToSave(); // closes on success; else says why not, and stays

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &label);
    void showReading();
    core::Result<core::ActionSheet> typed() const;

    const report::Wording &m_wording;
    core::ActionSheet m_action;
    Save m_save;
    PlainLabel *m_title;
    QLineEdit *m_start;
    QLineEdit *m_end;
    PlainLabel *m_reading;
};

} // namespace jalon::gui
