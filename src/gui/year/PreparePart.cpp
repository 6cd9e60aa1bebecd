// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/PreparePart.h"

#include "gui/app/PlanFigures.h"
#include "gui/forms/FormGroup.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Banner.h"
#include "gui/widgets/Card.h"
#include "gui/year/YearFacts.h"
#include "gui/year/YearLines.h"
#include "gui/year/YearTextEditor.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace jalon::core;

namespace jalon::gui {

namespace {

QWidget *inCard(QWidget *content, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(content);
    return card;
}

} // namespace

PreparePart::PreparePart(ScreenContext &context, SealedYears &sealed, QWidget *parent)
    : YearPart(context, sealed, parent)
    , m_form(new FormGroup(FormContext::of(context), this))
    , m_banner(new Banner(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(new YearLineList(tr("Texts of the year"), this))
    , m_editor(new YearTextEditor(context, *m_form, this))
    , m_facts(new YearFacts(this))
{
    int column = 0;
    for (QWidget *content : std::initializer_list<QWidget *>{m_list, m_editor, m_facts}) {
        QWidget *card = inCard(content, m_splitter);
        card->setMinimumWidth(column == 1 ? 360 : 240);
        m_splitter->addWidget(card);
        m_splitter->setStretchFactor(column, column == 2 ? 0 : 1); // titles are long, figures are not
        ++column;
    }
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({320, 460, 320});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
    connect(m_list, &YearLineList::chosen, this, &PreparePart::choose);
    connect(m_list, &YearLineList::opened, this, [this] { m_editor->comment()->startEditing(); });
    connect(m_editor, &YearTextEditor::sheetRequested, this,
            [this](const Id<ActionSheet> &action) { this->context().navigate(EntityRef::to(action)); });
}

PreparePart::~PreparePart()
{
    delete m_splitter; // its editors sign off at the form group, which must still be there
}

const Plan &PreparePart::shownPlan() const
{
    return m_closed ? m_closed->plan : context().session.plan();
}

void PreparePart::show(int year)
{
    m_year = year;
    const auto closed = sealed().of(year);
    m_closed = closed ? *closed : nullptr;
    if (!closed)
        m_banner->showMessage(Banner::Kind::Error, context().wording.error(closed.error()), {}, false);
    else if (m_closed)
        m_banner->showMessage(
            Banner::Kind::Info,
            tr("%1 is closed: these texts and figures are those that were sealed. To change "
               "them, open the year again (Check and close).")
                .arg(year),
            {}, false);
    else
        m_banner->clear();
    showList(shownPlan());
    showPlace();
}

void PreparePart::showList(const Plan &plan)
{
    std::vector<YearLine> lines;
    const auto add = [&](const YearPlace &place, int challenge, const QString &code, const QString &title) {
        YearLine line{place.key(), challenge, code, title, {}, Mark::None, {}};
        if (const YearText *text = place.textIn(plan, m_year)) {
            // what is asked of the officials is the rarer and the weightier of the two
            line.mark = text->text.isEmpty() ? Mark::Ongoing : Mark::Done;
            line.badge = text->asked.isEmpty() ? tr("written", "text") : tr("request", "text");
        }
        lines.push_back(std::move(line));
    };
    add({}, 0, {}, tr("Introduction of the year"));
    for (const Challenge *challenge : plan.challenges()) {
        add({challenge->id, {}}, challenge->number, {},
            tr("Challenge %1 · %2").arg(challenge->number).arg(displayTitle(*challenge)));
        for (const ActionSheet *action : plan.actions(challenge->id))
            add({{}, action->id}, challenge->number, plan.code(*action), displayTitle(*action));
    }
    m_list->show(std::move(lines));
    if (!m_form->isEditing())
        m_place = YearPlace::ofKey(m_list->currentKey());
}

void PreparePart::showPlace()
{
    const Plan &plan = shownPlan();
    const AnnualReview &review = m_closed ? m_closed->review : context().figures.reviewOf(m_year);
    m_editor->show(m_place, m_year, m_closed ? &m_closed->plan : nullptr);
    const YearFactWords words(plan, review, context().wording);
    const ActionSheet *action = m_place.action ? plan.find(*m_place.action) : nullptr;
    const QString title = action ? tr("%1 in %2").arg(plan.code(*action)).arg(m_year)
                                 : tr("The year %1 in figures").arg(m_year);
    m_facts->show(title, words.badges(m_place), words.of(m_place));
}

void PreparePart::choose(const QString &key)
{
    const YearPlace wanted = YearPlace::ofKey(key);
    if (wanted == m_place)
        return;
    if (!leave()) {
        QMetaObject::invokeMethod(
            this, [this] { m_list->setCurrentKey(m_place.key()); }, Qt::QueuedConnection);
        return;
    }
    m_place = wanted;
    showPlace();
}

QString PreparePart::count() const
{
    int written = 0, places = 0;
    for (int row = 0; row < m_list->lines()->rowCount(); ++row) {
        ++places;
        written += !m_list->lines()->line(row).badge.isEmpty();
    }
    return tr("%1/%2").arg(written).arg(places);
}

bool PreparePart::leave()
{
    return m_form->leave(context().dialogs, this);
}

bool PreparePart::showEntity(const EntityRef &ref)
{
    YearPlace place;
    if (ref.is<ActionSheet>())
        place.action = ref.idOf<ActionSheet>();
    else if (ref.is<Challenge>())
        place.challenge = ref.idOf<Challenge>();
    else if (const YearText *text =
                 ref.is<YearText>() ? context().session.plan().find(ref.idOf<YearText>()) : nullptr)
        place = {text->challengeId, text->actionId};
    else if (!ref.is<PlanInfo>())
        return false;
    if (!m_list->setCurrentKey(place.key()))
        return false;
    m_place = place;
    showPlace();
    (ref.field == u"asked"_s ? m_editor->asked() : m_editor->comment())->takeFocus();
    return true;
}

} // namespace jalon::gui
