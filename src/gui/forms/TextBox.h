// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

#include "gui/widgets/PlainLabel.h"

namespace jalon::gui {

// The words of a text field: plain text that wraps and is exactly as high as its words, shown like a
// paragraph until editing begins. Knows keys and sizes, nothing of the plan; TextField owns it.
class TextBox : public QTextEdit
{
    Q_OBJECT

public:
    // One: Enter commits and a pasted line break becomes a space. Many: Ctrl+Enter commits.
    enum class Lines { One, Many };

    TextBox(Lines lines, QWidget *parent);

    void setLook(const QFont &font, TextTone tone);
    // What is shown in quiet italics while there are no words.
    void setPlaceholder(const QString &words);
    // As wide as its words, on one line (dates and amounts at the end of a row).
    void setHugging(bool on);
    void setRightAligned(bool on);
    // Replaces the words without any signal.
    void setWords(const QString &words);
    // As typed; unlike toPlainText() it keeps no-break spaces, which French needs.
    QString words() const;
    void setEditing(bool on);
    bool isEditing() const { return m_editing; }
    // False in a read-only session: words can be selected and copied only.
    void setEditable(bool on);
    // 90 characters of running text.
    static int longestLine(const QFontMetrics &metrics);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void startRequested(bool byMouse);
    void commitRequested();
    void cancelRequested();
    void typed();
    // The focus went elsewhere (not into a menu or another window).
    void left();
    void focusChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    void applyColour();
    int wordsWidth() const;

    Lines m_lines;
    TextTone m_tone = TextTone::Strong;
    QString m_placeholder;
    bool m_hugging = false;
    bool m_rightAligned = false;
    bool m_editing = false;
    bool m_editable = true;
    bool m_loading = false;
};

} // namespace jalon::gui
