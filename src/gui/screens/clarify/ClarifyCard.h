// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screens/clarify/ClarifyPoints.h"
#include "gui/widgets/Card.h"

class QGridLayout;
class QHBoxLayout;

namespace jalon::gui {

// The points to clarify of one action: the field, what must be clarified with the wording in the source, and
// what can be done. Owned by ClarifyScreen, which does it.
class ClarifyCard : public Card
{
    Q_OBJECT

public:
    ClarifyCard(const ClarifyGroup &group, bool readOnly, QWidget *parent);

signals:
    void goTo(const jalon::core::Id<jalon::core::ActionSheet> &action, const QString &field);
    void settle(const jalon::core::Id<jalon::core::Clarification> &point, bool settled);

private:
    QHBoxLayout *makeHead(const ClarifyGroup &group);
    void addPoint(QGridLayout *grid, int row, const ClarifyGroup &group, const ClarifyPoint &point,
                  bool readOnly);
};

} // namespace jalon::gui
