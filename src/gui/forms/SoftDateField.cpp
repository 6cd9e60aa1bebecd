// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/SoftDateField.h"

#include <QBoxLayout>

#include "report/Wording.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

SoftDateField::SoftDateField(FormGroup &group, const QString &label, QWidget *parent)
    : TextField(group, label, parent)
    , m_reading(new PlainLabel(this))
{
    m_reading->setLook(TextSize::Small, TextTone::Muted);
    m_reading->setContentsMargins(20, 1, 0, 0); // clear of the frame
    m_reading->hide();
    box()->setMaximumWidth(36 * fontMetrics().averageCharWidth());
    line()->insertWidget(1, m_reading, 0, Qt::AlignTop);
}

void SoftDateField::setShort(bool on, const QString &pattern)
{
    m_short = on;
    m_pattern = pattern;
    refresh();
}

QString SoftDateField::shown(const core::SoftDate &date) const
{
    if (date.isEmpty())
        return {};
    if (m_short) {
        const QString words = group().wording().shortSoftDate(date);
        return m_pattern.isEmpty() ? words : m_pattern.arg(words);
    }
    return typing::text(date, group().wording());
}

void SoftDateField::typed()
{
    TextField::typed();
    showReading();
}

void SoftDateField::editingChanged()
{
    showReading();
}

void SoftDateField::showReading()
{
    QString reading;
    if (isEditing() && !words().trimmed().isEmpty()) {
        const auto date = core::SoftDate::fromTyped(words());
        if (date && date->hasValue())
            reading = u"→ "_s + group().wording().softDate(*date);
        else if (date)
            reading = tr("kept as text, no date");
        else
            reading = tr("not a date yet");
    }
    m_reading->setText(reading);
    m_reading->setVisible(!reading.isEmpty());
    box()->setAccessibleDescription(reading);
}

} // namespace jalon::gui
