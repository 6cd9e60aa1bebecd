// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetFilterBar.h"

#include <functional>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include "gui/widgets/FilterChip.h"
#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/NumberDisc.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SearchField.h"
#include "report/Wording.h"

namespace jalon::gui {

using core::Status;

SheetFilterBar::SheetFilterBar(const report::Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_search(new SearchField(this))
    , m_order(new FilterChip(tr("Sorting"), this))
    , m_pilot(new FilterChip(tr("Pilot"), this))
    , m_state(new FilterChip(tr("State"), this))
    , m_late(new FilterChip(Mark::Late, wording.late(), this))
    , m_clarify(new FilterChip(Mark::ToClarify, wording.toClarify(), this))
    , m_endOfTop(m_order)
{
    m_search->setPlaceholderText(tr("Search in the sheets…"));
    m_search->installEventFilter(this);
    m_top = new QHBoxLayout;
    m_top->setSpacing(8);
    m_top->addWidget(m_search, 1);
    m_top->addWidget(m_order);
    m_discBox = new QWidget(this);
    m_flow = new FlowLayout(m_discBox, 3, 6);
    for (FilterChip *chip : {m_pilot, m_state, m_late, m_clarify})
        m_flow->addWidget(chip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_top);
    layout->addWidget(m_discBox);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_query.words = words;
        emit changed();
    });
    connect(m_order, &FilterChip::aboutToOpen, this, &SheetFilterBar::fillOrders);
    connect(m_pilot, &FilterChip::aboutToOpen, this, &SheetFilterBar::fillPilots);
    connect(m_state, &FilterChip::aboutToOpen, this, &SheetFilterBar::fillStates);
    connect(m_late, &QAbstractButton::clicked, this, [this](bool on) {
        m_query.lateOnly = on;
        apply();
    });
    connect(m_clarify, &QAbstractButton::clicked, this, [this](bool on) {
        m_query.toClarifyOnly = on;
        apply();
    });
    show(m_query);
}

void SheetFilterBar::addChip(FilterChip *chip)
{
    m_top->addWidget(chip);
    setTabOrder(m_endOfTop, chip);
    m_endOfTop = chip;
}

QString SheetFilterBar::orderName(SheetQuery::Order order)
{
    switch (order) {
    case SheetQuery::Order::Title:
        return tr("Title");
    case SheetQuery::Order::State:
        return tr("State");
    case SheetQuery::Order::End:
        return tr("End");
    case SheetQuery::Order::Cost:
        return tr("Cost");
    case SheetQuery::Order::Code:
        break;
    }
    return tr("Code");
}

void SheetFilterBar::apply()
{
    show(m_query);
    emit changed();
}

void SheetFilterBar::setQuery(const SheetQuery &query)
{
    m_query = query;
    apply();
}

void SheetFilterBar::setWords(const QString &words)
{
    m_search->setText(words);
}

void SheetFilterBar::clearFilters()
{
    SheetQuery all;
    all.order = m_query.order;
    all.descending = m_query.descending;
    setQuery(all);
}

void SheetFilterBar::show(const SheetQuery &query)
{
    const QSignalBlocker quiet(m_search);
    if (m_search->text() != query.words)
        m_search->setText(query.words);
    for (NumberDisc *disc : m_discs)
        disc->setChecked(query.challenges.isEmpty() || query.challenges.contains(disc->number()));
    m_late->setChecked(query.lateOnly);
    m_clarify->setChecked(query.toClarifyOnly);
    m_state->setChoice(query.status ? m_wording.status(*query.status) : QString());
    QString pilot;
    for (const auto &[id, name] : m_pilotNames) {
        if (id == query.pilot)
            pilot = name;
    }
    m_pilot->setChoice(pilot);
    const QString order = orderName(query.order);
    m_order->setChoice(query.order == SheetQuery::Order::Code && !query.descending ? QString()
                       : query.descending ? tr("%1, descending").arg(order)
                                          : order);
    m_flow->invalidate();
}

void SheetFilterBar::setChoices(const core::Plan &plan, int late, int toClarify)
{
    buildDiscs(plan);
    m_late->setCount(late);
    m_clarify->setCount(toClarify);
    QSet<core::Id<core::Party>> pilots;
    for (const core::ActionParty &place : plan.table<core::ActionParty>().rows()) {
        if (place.role == core::PartyRole::Pilot)
            pilots.insert(place.partyId);
    }
    m_pilotNames.clear();
    for (const core::Party *party : plan.parties()) {
        if (pilots.contains(party->id))
            m_pilotNames.append({party->id, party->name});
    }
    // A filter on something that is gone would hide everything for no visible reason.
    bool stillThere = m_query.pilot.isNull();
    for (const auto &[id, name] : m_pilotNames)
        stillThere = stillThere || id == m_query.pilot;
    if (!stillThere)
        m_query.pilot = {};
    m_query.challenges.intersect(QSet<int>(m_numbers.begin(), m_numbers.end()));
    show(m_query);
}

void SheetFilterBar::buildDiscs(const core::Plan &plan)
{
    QList<int> numbers;
    for (const core::Challenge *challenge : plan.challenges())
        numbers.append(challenge->number);
    if (numbers != m_numbers) {
        qDeleteAll(m_discs);
        m_discs.clear();
        m_numbers = numbers;
        QList<QLayoutItem *> rest;
        while (QLayoutItem *item = m_flow->takeAt(0))
            rest.append(item);
        for (int number : numbers) {
            auto *disc = new NumberDisc(number, m_discBox);
            disc->setFilter(true);
            connect(disc, &QAbstractButton::clicked, this, [this, disc] { discClicked(disc); });
            m_discs.append(disc);
            m_flow->addWidget(disc);
            disc->show();
        }
        for (QLayoutItem *item : rest)
            m_flow->addItem(item);
        QWidget *before = m_endOfTop;
        for (NumberDisc *disc : m_discs) {
            setTabOrder(before, disc);
            before = disc;
        }
        for (FilterChip *chip : {m_pilot, m_state, m_late, m_clarify}) {
            setTabOrder(before, chip);
            before = chip;
        }
    }
    for (const core::Challenge *challenge : plan.challenges()) {
        if (NumberDisc *disc = m_discs.value(m_numbers.indexOf(challenge->number)))
            disc->setToolTip(plainToolTip(core::displayTitle(*challenge)));
    }
}

// All are shown: a click means "only this one". Else it adds or takes away; none left means all again.
void SheetFilterBar::discClicked(NumberDisc *disc)
{
    QSet<int> &shown = m_query.challenges;
    if (shown.isEmpty())
        shown = {disc->number()};
    else if (shown.contains(disc->number()))
        shown.remove(disc->number());
    else
        shown.insert(disc->number());
    if (shown.size() == m_numbers.size())
        shown.clear();
    apply();
}

namespace {

void addChoice(QMenu *menu, const QString &words, bool checked, QObject *context,
               const std::function<void()> &chosen)
{
    QAction *action = menu->addAction(QString(words).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(checked);
    QObject::connect(action, &QAction::triggered, context, chosen);
}

} // namespace

void SheetFilterBar::fillPilots(QMenu *menu)
{
    addChoice(menu, tr("All pilots"), m_query.pilot.isNull(), this, [this] {
        m_query.pilot = {};
        apply();
    });
    menu->addSeparator();
    for (const auto &[id, name] : m_pilotNames) {
        addChoice(menu, name, id == m_query.pilot, this, [this, id = id] {
            m_query.pilot = id;
            apply();
        });
    }
}

void SheetFilterBar::fillStates(QMenu *menu)
{
    addChoice(menu, tr("All states"), !m_query.status, this, [this] {
        m_query.status.reset();
        apply();
    });
    menu->addSeparator();
    for (const auto &entry : core::EnumCodes<Status>::all) {
        addChoice(menu, m_wording.status(entry.value), m_query.status == entry.value, this,
                  [this, status = entry.value] {
                      m_query.status = status;
                      apply();
                  });
    }
}

void SheetFilterBar::fillOrders(QMenu *menu)
{
    using Order = SheetQuery::Order;
    for (Order order : {Order::Code, Order::Title, Order::State, Order::End, Order::Cost}) {
        addChoice(menu, orderName(order), m_query.order == order, this, [this, order] {
            m_query.order = order;
            apply();
        });
    }
    menu->addSeparator();
    addChoice(menu, tr("Descending"), m_query.descending, this, [this] {
        m_query.descending = !m_query.descending;
        apply();
    });
}

bool SheetFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit downPressed();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
