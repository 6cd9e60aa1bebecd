// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <QTest>

#include "gui/app/ViewState.h"
#include "gui/forms/FormGroup.h"
#include "gui/forms/TextField.h"
#include "report/Wording.h"
#include "session/PlanSession.h"
#include "support/TinyPlan.h"

namespace jalon::test {

// A sheet with two pilots, three steps and a cost, in a file of its own, and a page to put editors on.
// Situation on 31 December 2018.
class FormFixture
{
public:
    explicit FormFixture(bool readOnly = false)
        : wording(QStringLiteral("fr"))
    {
        fill();
        const QString path = folder.filePath(QStringLiteral("plan.jalon"));
        auto created = session::PlanSession::create(path, tiny.plan, {QStringLiteral("Anne"), false, &clock});
        REQUIRE(created);
        session = std::move(*created);
        if (readOnly) {
            session.reset();
            auto opened = session::PlanSession::open(path, {QStringLiteral("Anne"), true, &clock});
            REQUIRE(opened);
            session = std::move(*opened);
        }
        view.setAsOf(QDate(2018, 12, 31));
        group.emplace(gui::FormContext{*session, wording, view}, nullptr);
        page.resize(700, 500);
        layout = new QVBoxLayout(&page);
        QObject::connect(session.get(), &session::PlanSession::changed, &page,
                         [this](const core::ChangeSet &set) { writes.append(set); });
    }

    template <class Field, class... Arguments>
    Field *make(const QString &label, Arguments &&...arguments)
    {
        auto *field = new Field(*group, label, std::forward<Arguments>(arguments)..., &page);
        layout->addWidget(field);
        return field;
    }
    void show()
    {
        if (!layout->itemAt(layout->count() - 1)->spacerItem())
            layout->addStretch();
        page.show();
        QApplication::setActiveWindow(&page);
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    // Types any text into what has the focus, also what QTest::keyClicks cannot ("é").
    static void type(const QString &text)
    {
        for (const QChar &character : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(target(), &press);
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(target(), key, modifiers);
    }
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        QWidget *focus = popup && popup->focusWidget() ? popup->focusWidget() : QApplication::focusWidget();
        REQUIRE((popup || focus));
        return popup && !popup->focusWidget() ? popup : focus;
    }
    // Replaces the words of the field that has the focus and is being edited.
    static void retype(const QString &text)
    {
        QTest::keyClick(target(), Qt::Key_A, Qt::ControlModifier);
        if (text.isEmpty())
            QTest::keyClick(target(), Qt::Key_Backspace);
        type(text);
    }
    const core::Plan &plan() const { return session->plan(); }
    const core::ActionSheet &sheet() const { return *plan().find(tiny.action); }
    QStringList steps() const
    {
        QStringList result;
        for (const core::MethodStep *step : plan().childrenOf<core::MethodStep>(tiny.action))
            result << step->text;
        return result;
    }

    TinyPlan tiny;
    core::Id<core::Party> collet = core::Id<core::Party>::create();
    core::Id<core::Party> godebout = core::Id<core::Party>::create();
    core::Id<core::Party> canales = core::Id<core::Party>::create();
    QTemporaryDir folder;
    core::FixedClock clock{QDateTime(QDate(2018, 12, 31), QTime(9, 0), Qt::UTC)};
    report::Wording wording;
    gui::ViewState view;
    std::unique_ptr<session::PlanSession> session;
    std::optional<gui::FormGroup> group;
    QList<core::ChangeSet> writes;
    QWidget page;
    QVBoxLayout *layout = nullptr;

private:
    void fill()
    {
        using namespace Qt::StringLiterals;
        core::Plan &plan = tiny.plan;
        tiny.perform(core::verbs::addParty(plan, {collet, core::PartyKind::Person, u"Raymond Collet"_s, {}}));
        tiny.perform(
            core::verbs::addParty(plan, {godebout, core::PartyKind::Person, u"Sandrine Godebout"_s, {}}));
        tiny.perform(core::verbs::addParty(
            plan, {canales, core::PartyKind::Person, u"Marion Canalès"_s, {u"Marion CANALES"_s}}));
        tiny.perform(core::verbs::assignParty(plan, tiny.action, core::PartyRole::Pilot, collet));
        tiny.perform(core::verbs::assignParty(plan, tiny.action, core::PartyRole::Pilot, godebout));
        for (const QString &text : {u"Désigner"_s, u"Identifier"_s, u"Réunir"_s}) {
            core::MethodStep step;
            step.actionId = tiny.action;
            step.text = text;
            tiny.perform(core::verbs::addItem(plan, step));
        }
    }
};

} // namespace jalon::test
