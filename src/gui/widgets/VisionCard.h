// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/Card.h"

class QGridLayout;

namespace jalon::core {
class Plan;
}
namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class FoldedText;
class PlainLabel;

// What the plan wants, in two lines; unfolded also the figures of the territory and the vote that adopted it.
class VisionCard : public Card
{
    Q_OBJECT

public:
    explicit VisionCard(QWidget *parent = nullptr);

    void show(const core::Plan &plan, const report::Wording &wording);

signals:
    void foldedChanged(bool folded);

private:
    void showFigures(const core::Plan &plan);
    static QString voteOf(const core::Plan &plan, const report::Wording &wording);

    FoldedText *m_text;
    QWidget *m_more;
    QGridLayout *m_figures;
    PlainLabel *m_vote;
};

} // namespace jalon::gui
