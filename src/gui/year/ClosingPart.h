// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/Closing.h"
#include "gui/year/YearPart.h"

class QPushButton;
class QVBoxLayout;

namespace jalon::gui {

class AmountView;
class Badge;
class Card;
class EmptyState;
class EntryMessage;
class PlainLabel;
class SectionTitle;
class YearLineList;

/// "Contrôle et clôture": of an open year what is to be looked at before it is closed, each leading to its
/// place; of a closed one the seal, whether it holds, and what differs today. Closes and reopens.
class ClosingPart : public YearPart
{
    Q_OBJECT

public:
    ClosingPart(ScreenContext &context, SealedYears &sealed, QWidget *parent);

    void show(int year) override;
    QString count() const override;
    /// The dialogs.
    void close();
    void reopen();
    /// Says whether this program computes the figures that were sealed.
    void checkSeal();

    YearLineList *findings() const { return m_findings; }
    AmountView *rectified() const { return m_rectified; }
    QString sealWords() const;
    EntryMessage *message() const { return m_message; }

private:
    QWidget *makeState();
    QWidget *makeBelow();
    void showOpen(const core::Plan &plan);
    void showClosed(const core::Plan &plan, const core::YearClosing &closing);
    void showTrace(const core::Plan &plan);
    void showRectifications(const core::Plan &plan);
    void goTo(const QString &key);

    int m_year = 0;
    int m_differing = 0;
    std::vector<core::ClosingFinding> m_found;
    Badge *m_state = nullptr;
    PlainLabel *m_words = nullptr;
    QWidget *m_sealRow = nullptr;
    PlainLabel *m_seal = nullptr;
    PlainLabel *m_trace = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_check = nullptr;
    EntryMessage *m_message = nullptr;
    SectionTitle *m_title = nullptr;
    Card *m_lists = nullptr;
    YearLineList *m_findings = nullptr;
    AmountView *m_rectified = nullptr;
    EmptyState *m_nothing = nullptr;
};

} // namespace jalon::gui
