// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace jalon::gui {

// The three weights of a button. One primary a page at most; words are verbs ("Enregistrer le relevé", not
// "OK").
QPushButton *primaryButton(const QString &text, QWidget *parent);
QPushButton *secondaryButton(const QString &text, QWidget *parent);
QPushButton *flatButton(const QString &text, QWidget *parent);
// An icon without words, for the ends of rows; `name` is what a screen reader says and the tool tip.
QPushButton *iconButton(const QString &iconName, const QString &name, QWidget *parent);

// Words in the accent colour that do something, like a link in a text ("D’où vient ce chiffre ?", "tout
// lire").
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    // Muted until the pointer is over it.
    void setQuiet(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_quiet = false;
};

} // namespace jalon::gui
