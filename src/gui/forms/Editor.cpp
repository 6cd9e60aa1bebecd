// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/Editor.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QPainter>

#include "gui/forms/EditorNote.h"
#include "gui/forms/FormGroup.h"
#include "gui/theme/Icons.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int Padding = 6;
constexpr int Pencil = 14;
} // namespace

Editor::Editor(FormGroup &group, const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_group(&group)
    , m_label(label)
    , m_column(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
{
    setAccessibleName(label);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(grid::Unit);
    m_column->addLayout(m_line);
    group.m_editors.append(this);
}

Editor::~Editor()
{
    if (m_group)
        m_group->m_editors.removeOne(this);
}

const core::Plan &Editor::plan() const
{
    return m_group->plan();
}

bool Editor::isReadOnly() const
{
    return !m_group || m_group->isReadOnly();
}

QString Editor::sentenceFor(const core::Error &error) const
{
    return m_group->wording().error(error);
}

bool Editor::perform(const core::ChangeSet &set)
{
    if (m_group->session().isAsking())
        return false; // the question took the focus, and whoever lost it commits
    const core::Outcome outcome = m_group->session().perform(set);
    if (!outcome && outcome.error().code == core::ErrorCode::Cancelled) {
        cancel(); // given up in the question: the plan's value stands again
        refresh();
        return false;
    }
    if (!outcome) {
        setProblem(sentenceFor(outcome.error()));
        if (outcome.error().code == core::ErrorCode::Stale) [[maybe_unused]]
            const auto reread = m_group->session().reloadIfChanged();
        return false;
    }
    setProblem({});
    if (!set.isEmpty())
        emit committed();
    return true;
}

void Editor::setProblem(const QString &sentence)
{
    if (m_problem == sentence)
        return;
    m_problem = sentence;
    if (!m_problemLabel) {
        m_problemLabel = new PlainLabel(this);
        m_problemLabel->setLook(TextSize::Small, TextTone::Error);
        m_problemLabel->setWordWrap(true);
        m_problemLabel->setIndent(m_framed ? Padding : 0);
        m_column->addWidget(m_problemLabel);
    }
    m_problemLabel->setText(sentence);
    m_problemLabel->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(m_problemLabel, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void Editor::setNote(const QString &sentence)
{
    if (!m_note && sentence.isEmpty())
        return;
    if (!m_note) {
        m_note = new EditorNote(this);
        m_column->addWidget(m_note);
        connect(m_note, &EditorNote::activated, this, &Editor::noteActivated);
    }
    m_note->setIndent(qMax(wordsInset(), 10));
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

QString Editor::note() const
{
    return m_note ? m_note->text() : QString();
}

void Editor::takeFocus()
{
    if (m_focusTarget)
        m_focusTarget->setFocus(Qt::OtherFocusReason);
}

void Editor::alignWordsTo(int x)
{
    setContentsMargins(0, 0, 0, 0);
    m_column->setContentsMargins(qMax(0, x - wordsInset()), 0, 0, 0);
}

void Editor::setFramed(QWidget *widget)
{
    m_framed = widget;
    setAttribute(Qt::WA_Hover);
    setPencilLeft(m_pencilLeft);
}

void Editor::setPencilLeft(bool on)
{
    m_pencilLeft = on;
    if (!m_framed)
        m_line->setContentsMargins(0, 0, 0, 0);
    else if (on)
        m_line->setContentsMargins(Padding + Pencil + 2, 3, Padding, 3);
    else
        m_line->setContentsMargins(Padding, 3, Padding + Pencil + 2, 3);
}

void Editor::paintEvent(QPaintEvent *)
{
    if (!m_framed || isReadOnly())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const QRect box = m_framed->geometry().marginsAdded(m_line->contentsMargins());
    const QWidget *focus = QApplication::focusWidget();
    const bool hasFocus = focus && isAncestorOf(focus);
    const bool hover = underMouse();
    if (isEditing() || hasFocus || hover || !m_problem.isEmpty()) {
        const QColor border = !m_problem.isEmpty() ? theme.bad.text : hasFocus ? theme.accent : theme.border;
        shapes::panel(painter, box, grid::ControlRadius, isEditing() || hover ? theme.surface : QColor(),
                      border, hasFocus ? 2.0 : 1.0);
    }
    if (hover && !isEditing()) {
        const int x = m_pencilLeft ? box.left() + Padding : box.right() - Padding - Pencil + 1;
        const int top =
            box.top() + qMin((box.height() - Pencil) / 2, 3 + fontMetrics().height() / 2 - Pencil / 2);
        themedIcon(u"edit"_s).paint(&painter, QRect(x, top, Pencil, Pencil));
    }
}

} // namespace jalon::gui
