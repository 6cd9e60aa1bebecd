// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jalon::gui {

class Badge;
class ElidedLabel;
class LinkButton;

// The line at the foot: when the last change was saved, what undo would take back, and the permanent mark of
// invented data. "Saved" is only shown after the session said so.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSaved(const QString &sentence);
    // What undo takes back, with its shortcut; empty when there is nothing.
    void setUndo(const QString &sentence);
    // The decision that changes are attached to without a question; empty: none.
    void setAttached(const QString &sentence);
    void setFictitious(bool on);
    void setReadOnly(bool on);
    bool showsFictitious() const;

signals:
    void undoClicked();
    void endAttachedClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_saved;
    LinkButton *m_undo;
    ElidedLabel *m_attached;
    LinkButton *m_endAttached;
    Badge *m_readOnly;
    Badge *m_fictitious;
};

} // namespace jalon::gui
