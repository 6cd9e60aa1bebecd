// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/journal/JournalFilterBar.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/SearchField.h"
#include "report/Wording.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

struct Choice
{
    QString words;
    QVariant data;
};

// Fills the box anew if its choices are others now; what was chosen stays chosen.
void fill(QComboBox *box, const QList<Choice> &choices)
{
    bool same = box->count() == choices.size();
    for (int i = 0; same && i < box->count(); ++i)
        same = box->itemText(i) == choices[i].words && box->itemData(i) == choices[i].data;
    if (same)
        return;
    const QSignalBlocker blocked(box);
    const QVariant chosen = box->currentData();
    box->clear();
    for (const Choice &choice : choices)
        box->addItem(choice.words, choice.data);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

JournalFilterBar::JournalFilterBar(const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_line(new QHBoxLayout(this))
    , m_kind(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_year(new QComboBox(this))
    , m_clear(new LinkButton(tr("Show all"), this))
    , m_search(new SearchField(this))
{
    m_kind->setAccessibleName(tr("Kind of entry"));
    m_action->setAccessibleName(tr("Action"));
    m_year->setAccessibleName(tr("Year"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(22);
    m_search->setPlaceholderText(tr("Search the journal…"));
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setMaximumWidth(260);
    m_search->installEventFilter(this);
    m_clear->hide();
    QHBoxLayout *line = m_line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    for (QComboBox *box : {m_kind, m_action, m_year}) {
        line->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_month = 0;
            changed();
        });
    }
    line->addWidget(m_clear);
    line->addStretch(1);
    line->addWidget(m_search, 1);
    connect(m_search, &QLineEdit::textChanged, this, &JournalFilterBar::changed);
    connect(m_search, &SearchField::escaped, this, &JournalFilterBar::leftDown);
    connect(m_clear, &LinkButton::clicked, this, [this] { setFilter({}); });
}

void JournalFilterBar::show(const Plan &plan, int firstYear, int lastYear)
{
    QList<Choice> kinds{{tr("All kinds"), QString()}};
    for (const QString &kind : journalKindsOf(plan))
        kinds.append({m_wording.journalKind(kind), kind});
    fill(m_kind, kinds);
    QList<Choice> actions{{tr("All actions"), QUuid()}};
    for (const ActionSheet *action : plan.actions())
        actions.append({plan.code(*action) + u"  "_s + displayTitle(*action), action->id.value});
    fill(m_action, actions);
    QList<Choice> years{{tr("All years"), 0}};
    for (int year = firstYear; year <= lastYear; ++year)
        years.append({QString::number(year), year});
    fill(m_year, years);
}

JournalFilter JournalFilterBar::filter() const
{
    JournalFilter filter;
    filter.kind = m_kind->currentData().toString();
    filter.action = {m_action->currentData().toUuid()};
    filter.year = m_year->currentData().toInt();
    filter.month = filter.year == 0 ? 0 : m_month;
    filter.words = m_search->text().simplified();
    return filter;
}

void JournalFilterBar::setFilter(const JournalFilter &filter)
{
    {
        const QSignalBlocker kind(m_kind), action(m_action), year(m_year), search(m_search);
        choose(m_kind, filter.kind);
        choose(m_action, filter.action.value);
        choose(m_year, filter.year);
        m_search->setText(filter.words);
    }
    m_month = filter.month;
    changed();
}

void JournalFilterBar::setWords(const QString &words)
{
    m_search->setText(words);
}

void JournalFilterBar::setMonth(int year, int month)
{
    JournalFilter wanted = filter();
    wanted.year = year;
    wanted.month = month;
    setFilter(wanted);
}

void JournalFilterBar::addTool(QWidget *tool)
{
    m_line->insertWidget(m_line->indexOf(m_clear), tool);
    setTabOrder(m_year, tool);
}

void JournalFilterBar::changed()
{
    m_clear->setVisible(!filter().isEmpty());
    emit filterChanged();
}

bool JournalFilterBar::eventFilter(QObject *watched, QEvent *event)
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
