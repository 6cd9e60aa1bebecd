// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/origin/Origin.h"
#include "gui/widgets/PlainLabel.h"

#include <QAbstractButton>

namespace jalon::gui {

struct ScreenContext;

/// A figure that answers where it comes from: underlined under the pointer, in the tab order; a click, Enter
/// or Space opens OriginDialog. Without an origin it is words only.
class FigureButton : public QAbstractButton
{
    Q_OBJECT

public:
    FigureButton(const ScreenContext &context, QWidget *parent);

    void setFigure(const FigureText &figure);
    void setLook(TextSize size, TextTone tone = TextTone::Strong);
    /// One of the four not-knowns: in quiet italics.
    void setQuiet(bool on);
    const QString &words() const { return m_words; }
    const Origin &origin() const { return m_origin; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int Pad = 3; ///< beside the words, for the focus ring

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont look() const;

    const ScreenContext &m_context;
    QString m_words;
    Origin m_origin;
    TextSize m_size = TextSize::Body;
    TextTone m_tone = TextTone::Strong;
    bool m_quiet = false;
};

} // namespace jalon::gui
