// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/FigureButton.h"

#include "gui/origin/OriginDialog.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jalon::gui {

FigureButton::FigureButton(const ScreenContext &context, QWidget *parent)
    : QAbstractButton(parent)
    , m_context(context)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFigure({});
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_origin)
            OriginDialog::open(m_context, m_origin(), this);
    });
}

void FigureButton::setFigure(const FigureText &figure)
{
    m_origin = figure.origin;
    m_words = figure.words;
    setText(QString(figure.words).replace(u'&', u"&&"_s)); // a mnemonic is nothing that people type
    setAccessibleName(figure.words);
    setToolTip(m_origin ? plainToolTip(figure.words + u'\n' + tr("Where does this figure come from?"))
                        : QString());
    setAccessibleDescription(m_origin ? tr("Where does this figure come from?") : QString());
    setFocusPolicy(m_origin ? Qt::StrongFocus : Qt::NoFocus);
    if (m_origin)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    updateGeometry();
    update();
}

void FigureButton::setLook(TextSize size, TextTone tone)
{
    m_size = size;
    m_tone = tone;
    updateGeometry();
    update();
}

void FigureButton::setQuiet(bool on)
{
    m_quiet = on;
    updateGeometry();
    update();
}

QFont FigureButton::look() const
{
    QFont font = sized(QApplication::font(), m_size);
    font.setItalic(m_quiet);
    return font;
}

QSize FigureButton::sizeHint() const
{
    const QFontMetrics metrics(look());
    return {metrics.horizontalAdvance(m_words) + 2 * Pad + 1, metrics.height() + 2};
}

QSize FigureButton::minimumSizeHint() const
{
    const QFontMetrics metrics(look());
    return {qMin(sizeHint().width(), 4 * metrics.averageCharWidth()), metrics.height() + 2};
}

void FigureButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    QFont font = look();
    const bool over = m_origin && (underMouse() || hasFocus());
    font.setUnderline(over);
    painter.setFont(font);
    painter.setPen(over ? theme.accent : palette().color(roleOf(m_quiet ? TextTone::Muted : m_tone)));
    const QRect words = rect().adjusted(Pad, 0, -Pad + 1, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_words, Qt::ElideRight, words.width()));
    if (hasFocus())
        shapes::focusRing(painter, rect(), 4, theme);
}

void FigureButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace jalon::gui
