// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/year/YearDialogParts.h"

#include "core/base/SoftDate.h"
#include "gui/journal/FieldColumn.h"
#include "gui/widgets/Buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui::yearDialogs {

QString typed(const QDate &day)
{
    return day.toString(u"dd/MM/yyyy"_s);
}

std::optional<QDate> readDay(FieldColumn &fields, QLineEdit *field)
{
    const auto date = core::SoftDate::fromTyped(field->text());
    if (date && date->precision == core::SoftDate::Precision::Day)
        return date->firstDay();
    fields.say(field,
               QCoreApplication::translate("jalon::gui::yearDialogs",
                                           "A day of the calendar is needed here, for example 31/03/2018."),
               true);
    field->setFocus();
    return {};
}

std::optional<QString> readWords(FieldColumn &fields, QLineEdit *field, const QString &missing)
{
    const QString words = field->text().simplified();
    if (!words.isEmpty())
        return words;
    fields.say(field, missing, true);
    field->setFocus();
    return {};
}

QVBoxLayout *layoutOf(QDialog *dialog)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    return layout;
}

QPushButton *addButtons(QDialog *dialog, QVBoxLayout *layout, const QString &verb)
{
    auto *cancel = secondaryButton(QCoreApplication::translate("jalon::gui::yearDialogs", "Cancel"), dialog);
    auto *done = primaryButton(verb, dialog);
    done->setDefault(true);
    done->setObjectName(u"accept"_s);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(done, &QPushButton::clicked, dialog, &QDialog::accept);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(done);
    layout->addLayout(row);
    return done;
}

} // namespace jalon::gui::yearDialogs
