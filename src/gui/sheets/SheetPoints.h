// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/rules/Clarifications.h"

class QVBoxLayout;

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

// The points to clarify of one sheet, on a quiet amber ground: each says what, quotes the source, and leads
// to its field; a recorded one can be marked as settled. Hidden while there is none. Only asks; the sheet
// acts.
class SheetPoints : public QWidget
{
    Q_OBJECT

public:
    SheetPoints(const report::Wording &wording, bool readOnly, QWidget *parent);

    void show(const std::vector<core::ClarificationPoint> &points);

signals:
    void jumpAsked(const QString &field);
    void settleAsked(const jalon::core::Id<jalon::core::Clarification> &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *row(const core::ClarificationPoint &point);

    const report::Wording &m_wording;
    bool m_readOnly;
    QVBoxLayout *m_rows;
    QString m_shown; // what the rows say, to leave them alone when nothing changed
};

} // namespace jalon::gui
