// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/ActionSheet.h"

namespace jalon::gui {

class Badge;
class ElidedLabel;
class FormGroup;
class LinkButton;
class NumberDisc;
class PartyField;
class PlainLabel;
class StateField;
class TextField;
struct ScreenContext;

// The head of a sheet: challenge, code and title, the deliberation's title where it differs, the proposal it
// came from, state and marks, pilots and partners, period. Stays while the parts below scroll.
class SheetHead : public QWidget
{
    Q_OBJECT

public:
    SheetHead(ScreenContext &context, FormGroup &group, QWidget *parent);

    void show(const core::Id<core::ActionSheet> &id);
    // Everything the editors do not show by themselves.
    void refresh();

    TextField *title() const { return m_title; }
    LinkButton *origin() const { return m_origin; }
    StateField *state() const { return m_state; }
    PartyField *pilots() const { return m_pilots; }
    PartyField *partners() const { return m_partners; }

private:
    void showMarks(const core::ActionSheet &action);

    ScreenContext &m_context;
    core::Id<core::ActionSheet> m_id;
    NumberDisc *m_disc;
    ElidedLabel *m_challenge;
    Badge *m_late;
    Badge *m_waiting;
    StateField *m_state;
    PlainLabel *m_code;
    TextField *m_title;
    ElidedLabel *m_adopted;
    LinkButton *m_origin;
    PartyField *m_pilots;
    PartyField *m_partners;
    PlainLabel *m_pilotLabel;
    PlainLabel *m_partnerLabel;
    PlainLabel *m_period;
};

} // namespace jalon::gui
