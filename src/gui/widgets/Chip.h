// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jalon::gui {

// A party (person, organisation, service, role) as a pill with initials, removable or not. Space or Enter
// activates it, Delete or Backspace asks for its removal; the parent decides.
class Chip : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const QString &name, QWidget *parent = nullptr);

    QString name() const { return m_name; }
    void setName(const QString &name);
    void setRemovable(bool on);
    // "Raymond Collet" -> "RC", "Service communication" -> "SC", "les élus volontaires" -> "É".
    static QString initials(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;

    QString m_name;
    bool m_removable = false;
};

} // namespace jalon::gui
