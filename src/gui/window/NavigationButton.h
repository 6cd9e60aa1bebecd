// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace jalon::gui {

// One entry of the navigation, owned by NavigationBar.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &title, const QString &iconName, QWidget *parent);

    void setCount(int count);
    void setFolded(bool folded);
    void setShortcutHint(const QString &keys);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    void paintCount(QPainter &painter) const;

    int m_count = 0;
    bool m_folded = false;
    QString m_keys;
};

} // namespace jalon::gui
