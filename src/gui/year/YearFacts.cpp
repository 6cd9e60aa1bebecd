// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearFacts.h"

#include "gui/widgets/Badge.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/SectionTitle.h"

#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

YearFacts::YearFacts(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Facts of the year"));
}

void YearFacts::show(const QString &title, const std::vector<BadgeText> &badges,
                     const std::vector<YearFactGroup> &groups)
{
    if (widget() && title == m_title && badges == m_badges && groups == m_groups)
        return;
    const bool same = title == m_title;
    const int place = verticalScrollBar()->value();
    m_title = title;
    m_badges = badges;
    m_groups = groups;
    build();
    verticalScrollBar()->setValue(same ? place : 0);
}

void YearFacts::build()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    auto *title = new PlainLabel(m_title, page);
    title->setLook(TextSize::Body, TextTone::Strong);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    title->setWordWrap(true);
    layout->addWidget(title);
    if (!m_badges.empty()) {
        auto *row = new QWidget(page);
        auto *flow = new FlowLayout(row, 6, 4);
        flow->setContentsMargins(0, 2, 0, 2);
        for (const BadgeText &badge : m_badges)
            flow->addWidget(new Badge(badge.mark, badge.text, row));
        layout->addWidget(row);
    }
    for (const YearFactGroup &group : m_groups) {
        layout->addSpacing(8);
        layout->addWidget(new SectionTitle(group.title, page));
        for (const YearFact &fact : group.facts)
            layout->addWidget(makeFact(fact, page));
    }
    layout->addStretch(1);
    setWidget(page);
    page->setAutoFillBackground(false); // setWidget() turns it on; the card is the ground
}

QWidget *YearFacts::makeFact(const YearFact &fact, QWidget *parent) const
{
    auto *row = new QWidget(parent);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 1, 0, 3);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (!fact.code.isEmpty()) {
        auto *code = new PlainLabel(fact.code, row);
        code->setLook(TextSize::Small, TextTone::Muted);
        code->setFixedWidth(code->fontMetrics().horizontalAdvance(u"8.8.88"_s));
        code->setAlignment(Qt::AlignTop);
        line->addWidget(code);
    }
    auto *text = new PlainLabel(row);
    text->setLook(TextSize::Small, TextTone::Soft);
    text->setWordWrap(true);
    if (fact.quiet && fact.aside.isEmpty())
        text->setNotKnown(fact.text);
    else
        text->setText(fact.text);
    line->addWidget(text, 1);
    layout->addLayout(line);
    if (fact.aside.isEmpty())
        return row;
    auto *aside = new PlainLabel(row);
    aside->setLook(TextSize::Small, TextTone::Strong);
    if (fact.quiet)
        aside->setNotKnown(fact.aside);
    else
        aside->setText(fact.aside);
    // A short value stands at the right of its words, a longer one underneath.
    if (fact.aside.size() <= 14) {
        aside->setAlignment(Qt::AlignRight | Qt::AlignTop);
        line->addWidget(aside);
    } else {
        aside->setWordWrap(true);
        aside->setIndent(fact.code.isEmpty() ? 0 : aside->fontMetrics().horizontalAdvance(u"8.8.88"_s) + 8);
        layout->addWidget(aside);
    }
    return row;
}

QString YearFacts::words() const
{
    QStringList lines{m_title};
    for (const YearFactGroup &group : m_groups) {
        lines << group.title;
        for (const YearFact &fact : group.facts)
            lines << QStringList{fact.code, fact.text, fact.aside}.join(u' ').trimmed();
    }
    return lines.join(u'\n');
}

} // namespace jalon::gui
