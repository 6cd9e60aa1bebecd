// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/IndicatorFilterBar.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/NumberDisc.h"
#include "gui/widgets/SearchField.h"
#include "report/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>

using namespace jalon::core;

namespace jalon::gui {

IndicatorFilterBar::IndicatorFilterBar(const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_discLine(new QHBoxLayout)
    , m_kind(new QComboBox(this))
    , m_toFill(new QCheckBox(this))
    , m_search(new SearchField(this))
    , m_clear(new LinkButton(tr("Show all"), this))
{
    m_kind->setAccessibleName(tr("Kind of indicator"));
    m_kind->addItem(tr("All kinds"));
    for (const auto &entry : EnumCodes<IndicatorKind>::all)
        m_kind->addItem(wording.indicatorKind(entry.value), int(entry.value));
    m_search->setPlaceholderText(tr("Search an indicator…"));
    m_search->setAccessibleName(tr("Search an indicator"));
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    m_discLine->setSpacing(4);
    m_clear->hide();

    QHBoxLayout *line = m_line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addLayout(m_discLine);
    line->addWidget(m_kind);
    line->addWidget(m_toFill);
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_search, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &IndicatorFilterBar::changed);
    connect(m_toFill, &QCheckBox::toggled, this, &IndicatorFilterBar::changed);
    connect(m_search, &QLineEdit::textChanged, this, &IndicatorFilterBar::changed);
    connect(m_search, &SearchField::escaped, this, &IndicatorFilterBar::leftDown);
    connect(m_clear, &LinkButton::clicked, this, &IndicatorFilterBar::clear);
}

void IndicatorFilterBar::show(const std::vector<int> &challenges, int year)
{
    m_toFill->setText(tr("to fill in for %1").arg(year));
    std::vector<int> present;
    for (const NumberDisc *disc : m_discs)
        present.push_back(disc->number());
    if (present == challenges)
        return;
    const std::set<int> chosen = filter().challenges;
    for (NumberDisc *disc : m_discs)
        delete disc;
    m_discs.clear();
    for (const int number : challenges) {
        auto *disc = new NumberDisc(number, this);
        disc->setFilter(true);
        disc->setChecked(chosen.contains(number));
        connect(disc, &NumberDisc::toggled, this, &IndicatorFilterBar::changed);
        m_discLine->addWidget(disc);
        m_discs.push_back(disc);
    }
    QWidget *before = this;
    for (NumberDisc *disc : m_discs) {
        setTabOrder(before, disc);
        before = disc;
    }
    for (QWidget *next : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_toFill),
                          static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_search)}) {
        setTabOrder(before, next);
        before = next;
    }
}

IndicatorFilter IndicatorFilterBar::filter() const
{
    IndicatorFilter filter;
    for (const NumberDisc *disc : m_discs) {
        if (disc->isChecked())
            filter.challenges.insert(disc->number());
    }
    if (m_kind->currentIndex() > 0)
        filter.kind = IndicatorKind(m_kind->currentData().toInt());
    filter.toFill = m_toFill->isChecked();
    filter.words = m_search->text().simplified();
    return filter;
}

void IndicatorFilterBar::setWords(const QString &words)
{
    m_search->setText(words);
}

void IndicatorFilterBar::setFilter(const IndicatorFilter &filter)
{
    {
        const QSignalBlocker kind(m_kind), toFill(m_toFill), search(m_search);
        for (NumberDisc *disc : m_discs) {
            const QSignalBlocker blocked(disc);
            disc->setChecked(filter.challenges.contains(disc->number()));
        }
        m_kind->setCurrentIndex(filter.kind ? qMax(0, m_kind->findData(int(*filter.kind))) : 0);
        m_toFill->setChecked(filter.toFill);
        m_search->setText(filter.words);
    }
    changed();
}

void IndicatorFilterBar::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_clear), tool);
    setTabOrder(m_toFill, tool);
}

void IndicatorFilterBar::changed()
{
    m_clear->setVisible(!filter().isEmpty());
    emit filterChanged();
}

bool IndicatorFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leftDown();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
