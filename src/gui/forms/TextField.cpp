// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/TextField.h"

#include <QBoxLayout>
#include <QScopedValueRollback>

#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

TextField::TextField(FormGroup &group, const QString &label, QWidget *parent, TextBox::Lines lines)
    : Editor(group, label, parent)
    , m_box(new TextBox(lines, this))
{
    setFramed(m_box);
    m_box->setAccessibleName(label);
    m_box->setPlaceholder(group.wording().notGiven());
    m_box->setEditable(!group.isReadOnly());
    line()->addWidget(m_box, 1, Qt::AlignTop);
    line()->addStretch(); // what a box narrower than the page leaves
    setFocusTarget(m_box);
    connect(m_box, &TextBox::startRequested, this, [this](bool) { startEditing(); });
    connect(m_box, &TextBox::commitRequested, this, [this] {
        if (commit())
            emit entered();
    });
    connect(m_box, &TextBox::cancelRequested, this, &TextField::cancel);
    connect(m_box, &TextBox::left, this, [this] { commit(); });
    connect(m_box, &TextBox::focusChanged, this, [this] { update(); });
    connect(m_box, &TextBox::typed, this, [this] {
        if (isReadOnly())
            return;
        if (!m_box->isEditing()) // words set from outside, by a screen reader
            m_box->setEditing(true);
        typed();
    });
}

void TextField::bind(TextBinding binding)
{
    if (isEditing() && !commit())
        cancel();
    m_binding = std::move(binding);
    setProblem({});
    refresh();
}

void TextField::setLook(const QFont &font, TextTone tone)
{
    m_box->setLook(font, tone);
}

void TextField::setPlaceholder(const QString &words)
{
    m_box->setPlaceholder(words);
}

void TextField::setHugging(bool on)
{
    if (QLayoutItem *stretch = on ? line()->takeAt(line()->count() - 1) : nullptr)
        delete stretch;
    m_box->setHugging(on);
    m_box->setRightAligned(on);
    setPencilLeft(on);
    setSizePolicy(on ? QSizePolicy::Maximum : QSizePolicy::Preferred, QSizePolicy::Preferred);
}

int TextField::wordsInset() const
{
    return line()->contentsMargins().left();
}

QString TextField::shown() const
{
    if (m_binding.shown)
        return m_binding.shown(plan());
    return m_binding.edited ? m_binding.edited(plan()) : QString();
}

void TextField::startEditing()
{
    if (isReadOnly() || isEditing() || !m_binding.write)
        return;
    const int position = m_box->textCursor().position();
    const QString edited = m_binding.edited(plan());
    const bool same = edited == m_box->words();
    m_box->setWords(edited);
    m_before = m_box->words();
    m_box->setEditing(true);
    m_box->setFocus(Qt::OtherFocusReason);
    QTextCursor cursor = m_box->textCursor();
    if (same && m_box->underMouse())
        cursor.setPosition(position);
    else
        cursor.movePosition(QTextCursor::End);
    m_box->setTextCursor(cursor);
    editingChanged();
    update();
}

void TextField::stopEditing()
{
    m_box->setEditing(false);
    setProblem({});
    refresh();
    editingChanged();
    update();
    emit finished();
}

core::Result<core::ChangeSet> TextField::pendingChange() const
{
    return m_binding.write(plan(), m_box->words());
}

bool TextField::hasInvalidEdit() const
{
    if (!isEditing() || isUnchanged())
        return false;
    const auto set = pendingChange();
    return !set || !group().session().check(*set);
}

void TextField::typed()
{
    if (problem().isEmpty())
        return;
    const auto set = pendingChange();
    if (!set)
        setProblem(sentenceFor(set.error()));
    else if (const core::Outcome outcome = group().session().check(*set); !outcome)
        setProblem(sentenceFor(outcome.error()));
    else
        setProblem({});
}

bool TextField::commit()
{
    if (isOrphan() || !isEditing() || m_committing)
        return true;
    // Writing refreshes the page, which may move the focus, which commits.
    const QScopedValueRollback committing(m_committing, true);
    if (!isUnchanged()) {
        const auto set = pendingChange();
        if (!set) {
            setProblem(sentenceFor(set.error()));
            return false;
        }
        if (!perform(*set))
            return !isEditing(); // given up: nothing is pending
    }
    stopEditing();
    return true;
}

void TextField::cancel()
{
    if (isEditing() && !isOrphan())
        stopEditing();
}

void TextField::refresh()
{
    if (isEditing())
        return;
    m_box->setWords(shown());
    m_before = m_box->words();
    m_box->setEditable(!isReadOnly());
}

} // namespace jalon::gui
