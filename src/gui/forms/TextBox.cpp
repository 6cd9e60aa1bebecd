// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/TextBox.h"

#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

#include "gui/theme/Theme.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

TextBox::TextBox(Lines lines, QWidget *parent)
    : QTextEdit(parent)
    , m_lines(lines)
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBox::fit);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_hugging)
            fit();
        if (!m_loading)
            emit typed();
    });
    setEditing(false);
    applyColour();
}

void TextBox::setLook(const QFont &font, TextTone tone)
{
    setFont(font);
    m_tone = tone;
    applyColour();
    fit();
}

void TextBox::applyColour()
{
    const Theme &theme = Theme::of(this);
    const QColor colour = m_tone == TextTone::Strong  ? theme.text
                          : m_tone == TextTone::Muted ? theme.textMuted
                          : m_tone == TextTone::Error ? theme.bad.text
                                                      : theme.textSoft;
    if (palette().color(QPalette::Text) == colour)
        return;
    QPalette words = palette();
    words.setColor(QPalette::Text, colour);
    setPalette(words);
}

void TextBox::setPlaceholder(const QString &words)
{
    m_placeholder = words;
    fit();
    viewport()->update();
}

void TextBox::setHugging(bool on)
{
    m_hugging = on;
    setLineWrapMode(on ? QTextEdit::NoWrap : QTextEdit::WidgetWidth);
    setSizePolicy(on ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    fit();
}

void TextBox::setRightAligned(bool on)
{
    m_rightAligned = on;
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(on ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

QString TextBox::words() const
{
    QString words = document()->toRawText();
    return words.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void TextBox::setWords(const QString &words)
{
    if (this->words() == words)
        return;
    m_loading = true;
    setPlainText(words);
    m_loading = false;
    fit();
}

void TextBox::setEditing(bool on)
{
    m_editing = on;
    setTextInteractionFlags(on ? Qt::TextEditorInteraction : Qt::TextSelectableByMouse);
    // Changing the interaction flags must not change how the field is reached.
    setFocusPolicy(m_editable ? Qt::StrongFocus : Qt::ClickFocus);
    if (!on) {
        QTextCursor cursor = textCursor();
        cursor.clearSelection();
        setTextCursor(cursor);
    }
    viewport()->setCursor(m_editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    fit();
}

void TextBox::setEditable(bool on)
{
    m_editable = on;
    setEditing(m_editing && on);
}

int TextBox::longestLine(const QFontMetrics &metrics)
{
    // thirty characters of French as it is written, three times
    return 3 * metrics.horizontalAdvance(u"les actions de la communauté d"_s);
}

int TextBox::wordsWidth() const
{
    QFont italic = font();
    italic.setItalic(true);
    const int placeholder = QFontMetrics(italic).horizontalAdvance(m_placeholder);
    const int words = document()->isEmpty() ? placeholder : int(std::ceil(document()->idealWidth()));
    return words + 3; // room for the cursor
}

void TextBox::fit()
{
    const int height = qMax(int(std::ceil(document()->size().height())), fontMetrics().height());
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    if (m_hugging) {
        const int width = m_editing ? qMax(wordsWidth(), 9 * fontMetrics().averageCharWidth()) : wordsWidth();
        if (width != minimumWidth() || width != maximumWidth())
            setFixedWidth(width);
    }
}

QSize TextBox::sizeHint() const
{
    return {m_hugging ? wordsWidth() : longestLine(fontMetrics()), minimumHeight()};
}

QSize TextBox::minimumSizeHint() const
{
    return {m_hugging ? wordsWidth() : 60, minimumHeight()};
}

bool TextBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (m_editing ? key->key() == Qt::Key_Escape || isEnter(key)
                      : m_editable && key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
        // With nothing typed there is nothing of ours to undo: the key belongs to the window.
        if (m_editing && ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
                          (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable()))) {
            event->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

void TextBox::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
    else if (event->type() == QEvent::FontChange)
        fit();
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (!m_editing) {
        if (m_editable && (isEnter(event) || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space))
            emit startRequested(false);
        else if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll))
            QTextEdit::keyPressEvent(event);
        else
            event->ignore(); // arrows scroll the page, Delete and Alt+arrows belong to the row
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelRequested();
    } else if (isEnter(event) && (m_lines == Lines::One || event->modifiers() & Qt::ControlModifier)) {
        emit commitRequested();
    } else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        event->ignore();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void TextBox::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (m_editable && !m_editing && event->button() == Qt::LeftButton && !textCursor().hasSelection())
        emit startRequested(true);
}

void TextBox::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    emit focusChanged();
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    emit focusChanged();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit(); // another width, other lines
}

void TextBox::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_editing || textCursor().hasSelection())
        QTextEdit::contextMenuEvent(event);
    else
        event->ignore(); // a row shows its own
}

void TextBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void TextBox::paintEvent(QPaintEvent *event)
{
    if (document()->isEmpty() && !m_placeholder.isEmpty()) {
        QPainter painter(viewport());
        QFont italic = font();
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(Theme::of(this).textMuted);
        painter.drawText(viewport()->rect(),
                         (m_rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop |
                             Qt::TextSingleLine,
                         m_placeholder);
    }
    QTextEdit::paintEvent(event);
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    QString words = source->text();
    if (m_lines == Lines::One)
        words.replace(QRegularExpression(u"\\s*[\\r\\n\u2028\u2029]+\\s*"_s), u" "_s);
    textCursor().insertText(words);
}

} // namespace jalon::gui
