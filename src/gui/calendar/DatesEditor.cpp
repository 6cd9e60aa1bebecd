// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/calendar/DatesEditor.h"

#include "gui/forms/Typing.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace jalon::gui {

using namespace Qt::StringLiterals;

DatesEditor::DatesEditor(const report::Wording &wording, QWidget *parent)
    : QFrame(parent)
    , m_wording(wording)
    , m_title(new PlainLabel(this))
    , m_reading(new PlainLabel(this))
{
    setObjectName(u"datesEditor"_s);
    setFocusPolicy(Qt::NoFocus);
    m_title->setLook(TextSize::Subheading);
    m_reading->setLook(TextSize::Small, TextTone::Muted);
    m_reading->setWordWrap(true);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addLayout(fields);
    layout->addWidget(m_reading);
    m_start = addField(tr("Start"));
    m_end = addField(tr("End"));
    auto *startLabel = new PlainLabel(tr("Start"), this), *endLabel = new PlainLabel(tr("End"), this);
    startLabel->setBuddy(m_start);
    endLabel->setBuddy(m_end);
    auto *save = primaryButton(tr("Save the dates"), this);
    auto *cancel = secondaryButton(tr("Cancel"), this);
    fields->addWidget(startLabel);
    fields->addWidget(m_start);
    fields->addSpacing(8);
    fields->addWidget(endLabel);
    fields->addWidget(m_end);
    fields->addSpacing(8);
    fields->addWidget(save);
    fields->addWidget(cancel);
    connect(save, &QPushButton::clicked, this, &DatesEditor::tryToSave);
    connect(cancel, &QPushButton::clicked, this, &DatesEditor::close);
    hide();
}

QLineEdit *DatesEditor::addField(const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(label);
    field->setMinimumWidth(15 * fontMetrics().averageCharWidth());
    connect(field, &QLineEdit::textEdited, this, &DatesEditor::showReading);
    connect(field, &QLineEdit::returnPressed, this, &DatesEditor::tryToSave);
    return field;
}

void DatesEditor::open(const core::ActionSheet &action, const QString &code, const QPoint &at, Save save)
{
    m_action = action;
    m_save = std::move(save);
    m_title->setText(tr("Dates of %1 %2").arg(code, core::displayTitle(action)));
    m_start->setText(typing::text(action.start, m_wording));
    m_end->setText(typing::text(action.end, m_wording));
    showReading();
    adjustSize();
    const QRect room = parentWidget()->rect();
    move(qBound(0, at.x(), qMax(0, room.width() - width())),
         qBound(0, at.y(), qMax(0, room.height() - height())));
    show();
    raise();
    m_start->setFocus();
    m_start->selectAll();
}

core::Result<core::ActionSheet> DatesEditor::typed() const
{
    core::ActionSheet sheet = m_action;
    core::Error error;
    const auto read = [&](const QLineEdit *field, core::SoftDate &date) {
        return field->text() == typing::text(date, m_wording) || typing::read(field->text(), date, error);
    };
    if (!read(m_start, sheet.start) || !read(m_end, sheet.end))
        return error;
    return sheet;
}

bool DatesEditor::hasChanges() const
{
    const auto sheet = typed();
    return isVisible() && (!sheet || !(*sheet == m_action));
}

void DatesEditor::showReading()
{
    const auto sheet = typed();
    m_reading->setTone(sheet ? TextTone::Muted : TextTone::Error);
    m_reading->setText(sheet ? tr("Read as: %1").arg(m_wording.period(sheet->start, sheet->end))
                             : m_wording.error(sheet.error()));
}

bool DatesEditor::tryToSave()
{
    const auto sheet = typed();
    if (!sheet) {
        showReading();
        return false;
    }
    const core::Outcome saved = m_save(*sheet);
    if (saved) {
        close();
        return true;
    }
    if (saved.error().code == core::ErrorCode::Cancelled)
        return false; // given up in a question: the dates stay as typed
    m_reading->setTone(TextTone::Error);
    m_reading->setText(m_wording.error(saved.error()));
    adjustSize();
    return false;
}

void DatesEditor::close()
{
    if (isHidden())
        return;
    hide();
    emit closed();
}

void DatesEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        event->accept(); // nothing typed here is for the rows underneath
}

void DatesEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    painter.fillRect(rect(), theme.surface);
    shapes::panel(painter, rect(), 0, theme.surface, theme.accent, 1.5);
}

} // namespace jalon::gui
