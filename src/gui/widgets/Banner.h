// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace jalon::gui {

class PlainLabel;

// A sentence across the page that stays until it is dealt with: for information, as a warning or as an error,
// with at most one action. Read aloud when it appears. Hidden while it has nothing to say.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    // Shows `sentence`; an empty `action` shows no button. `closable` adds a cross.
    void showMessage(Kind kind, const QString &sentence, const QString &action = {}, bool closable = true);
    void clear();
    QString sentence() const;

signals:
    void actionClicked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    Kind m_kind = Kind::Info;
    PlainLabel *m_sentence;
    QPushButton *m_action;
    QPushButton *m_close;
};

} // namespace jalon::gui
