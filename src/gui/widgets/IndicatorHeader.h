// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace jalon::gui {

class IndicatorTableModel;

/// The head of the indicator table: the year looked at in strong letters, years still to come in quiet ones,
/// years over the right ends of their figures.
class IndicatorHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit IndicatorHeader(const IndicatorTableModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const IndicatorTableModel &m_model;
};

} // namespace jalon::gui
