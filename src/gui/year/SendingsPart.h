// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReviewYear.h"
#include "gui/costs/AmountTable.h"
#include "gui/year/YearPart.h"

class QPushButton;

namespace jalon::gui {

class AmountView;
class EmptyState;
class EntryMessage;

/// "Envois": the register of the documents of the year that were sent, newest first, and the way to the
/// year's pack. Adds, edits and removes through the session.
class SendingsPart : public YearPart
{
    Q_OBJECT

public:
    SendingsPart(ScreenContext &context, SealedYears &sealed, QWidget *parent);

    void show(int year) override;
    QString count() const override;
    bool showEntity(const EntityRef &ref) override;
    void add();
    void edit();
    void remove();

    AmountView *table() const { return m_table; }

signals:
    void packWanted();

private:
    AmountTable rows() const;
    core::Id<core::Transmission> current() const;
    void showButtons();

    int m_year = 0;
    AmountView *m_table;
    EmptyState *m_empty;
    EntryMessage *m_message;
    QPushButton *m_pack;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace jalon::gui
