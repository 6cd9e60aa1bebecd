// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/year/YearFactWords.h"

#include <QScrollArea>

class QVBoxLayout;

namespace jalon::gui {

class FlowLayout;
class SectionTitle;

/// The facts of a year beside what is written about them; read only.
class YearFacts : public QScrollArea
{
    Q_OBJECT

public:
    explicit YearFacts(QWidget *parent);

    void show(const QString &title, const std::vector<BadgeText> &badges,
              const std::vector<YearFactGroup> &groups);
    /// All its words, one fact a line.
    QString words() const;

private:
    void build();
    QWidget *makeFact(const YearFact &fact, QWidget *parent) const;

    QString m_title;
    std::vector<BadgeText> m_badges;
    std::vector<YearFactGroup> m_groups;
};

} // namespace jalon::gui
