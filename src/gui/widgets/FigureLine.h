// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/FigureButton.h"

#include <QWidget>

namespace jalon::gui {

/// Several figures after one another, parted by dots: "14 actions · 2 réalisées · 2 en retard". On one line,
/// where the last ones are cut when there is no room, or wrapped like words.
class FigureLine : public QWidget
{
    Q_OBJECT

public:
    explicit FigureLine(QWidget *parent = nullptr);

    void setFigures(const ScreenContext &context, const QList<FigureText> &figures);
    void setLook(TextSize size, TextTone tone);
    void setWrapping(bool on);
    void setAlignment(Qt::Alignment alignment);
    const QList<FigureButton *> &figures() const { return m_figures; }

    bool hasHeightForWidth() const override { return m_wrapping; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The height it takes; moves the figures if asked.
    int arrange(int width, bool place);
    int gap() const;
    int lineHeight() const;

    QList<FigureButton *> m_figures;
    QList<QPoint> m_dots; ///< where they stand: left end, base of their line
    TextSize m_size = TextSize::Body;
    TextTone m_tone = TextTone::Soft;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_wrapping = false;
};

} // namespace jalon::gui
