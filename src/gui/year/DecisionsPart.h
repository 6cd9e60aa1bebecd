// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/year/YearPart.h"

class QPushButton;
class QSplitter;

namespace jalon::gui {

class Badge;
class EntryMessage;
class LinkButton;
class PlainLabel;
class SectionTitle;
class YearLineList;

/// "Décisions": what was decided of each action in the review of the year, those to be confirmed first; the
/// chosen one at the right. Notes, confirms and takes back through the session.
class DecisionsPart : public YearPart
{
    Q_OBJECT

public:
    DecisionsPart(ScreenContext &context, SealedYears &sealed, QWidget *parent);

    void show(int year) override;
    QString count() const override;
    /// A decision or an action.
    bool showEntity(const EntityRef &ref) override;
    /// The dialogs, for the chosen action.
    void note();
    void confirm();
    void takeBack();

    YearLineList *list() const { return m_list; }
    EntryMessage *message() const { return m_message; }

private:
    QWidget *makeDetails();
    void showDetails();
    const core::ActionDecision *decision() const;
    core::Id<core::ActionSheet> action() const;

    int m_year = 0;
    int m_unconfirmed = 0;
    YearLineList *m_list;
    EntryMessage *m_message;
    QWidget *m_details = nullptr;
    PlainLabel *m_title = nullptr;
    SectionTitle *m_askedTitle = nullptr;
    PlainLabel *m_asked = nullptr;
    Badge *m_badge = nullptr;
    PlainLabel *m_when = nullptr;
    PlainLabel *m_text = nullptr;
    SectionTitle *m_confirmedTitle = nullptr;
    PlainLabel *m_confirmed = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_takeBack = nullptr;
    LinkButton *m_sheet = nullptr;
};

} // namespace jalon::gui
