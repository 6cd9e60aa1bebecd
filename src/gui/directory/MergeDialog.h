// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/rules/Directory.h"

class QPushButton;

namespace jalon::gui {

class DifferentParties;
class LinkButton;
class PartyCombo;
class PlainLabel;
struct ScreenContext;

// Two rows of the directory side by side: the left one is kept, the right one goes, and what will be tied to
// the kept one is said before. Goes through the pairs it is given; each merge is one step that can be undone.
// Merging is a correction of the transcription, never an amendment: nobody else pilots anything.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    using Id = core::Id<core::Party>;

    // A pair without `gone` asks who it is.
    MergeDialog(ScreenContext &context, DifferentParties &different, std::vector<core::LikelyDuplicate> pairs,
                QWidget *parent);

    void swap();
    void merge();
    void sayDifferent();

private:
    QWidget *makeSide(const QString &title, PartyCombo *combo, PlainLabel *facts);
    QWidget *makeButtons();
    void step(int pairs);
    void showPair();
    void showSides();
    void next(); // after a pair is dealt with
    QString factsOf(const Id &id) const;
    QString consequences() const;

    ScreenContext &m_context;
    DifferentParties &m_different;
    std::vector<core::LikelyDuplicate> m_pairs;
    size_t m_at = 0;
    PartyCombo *m_kept;
    PartyCombo *m_gone;
    PlainLabel *m_keptFacts;
    PlainLabel *m_goneFacts;
    PlainLabel *m_consequences;
    PlainLabel *m_error;
    PlainLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    LinkButton *m_differ;
    QPushButton *m_merge;
};

} // namespace jalon::gui
