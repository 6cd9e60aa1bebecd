// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/bulk/BulkFields.h"

class QLineEdit;

namespace jalon::gui {

class PartyCombo;

/// Owner, frequency and collection of several indicators.
class IndicatorBulkFields : public BulkFields
{
    Q_OBJECT

public:
    IndicatorBulkFields(ScreenContext &context, std::vector<core::Id<core::Indicator>> indicators,
                        QWidget *parent);

    QString problem() const override;
    std::vector<QUuid> rows() const override;
    std::vector<core::BulkLine> lines() const override;
    Before before(const QUuid &row) const override;
    QString after(const QUuid &row) const override;
    QString countWords(int rows) const override;

private:
    enum Page { Owner, NoOwner, HowOften, Collected };

    std::optional<core::IndicatorsChange> change(QString *problem = nullptr) const;
    QString ownerWords(const std::optional<core::Id<core::Party>> &owner) const;
    QString collectedWords(bool collected, const QString &reason) const;

    std::vector<core::Id<core::Indicator>> m_indicators;
    PartyCombo *m_owner;
    QComboBox *m_frequency;
    QComboBox *m_collected;
    QLineEdit *m_reason;
};

} // namespace jalon::gui
