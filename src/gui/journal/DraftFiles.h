// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace jalon::gui {

class FlowLayout;
class LinkButton;
class PlainLabel;
struct ScreenContext;

/// Files that will be attached to an entry once it is recorded: chosen or dropped, taken away again by ×.
/// Nothing is read before.
class DraftFiles : public QWidget
{
    Q_OBJECT

public:
    DraftFiles(ScreenContext &context, QWidget *parent);

    const QStringList &paths() const { return m_paths; }
    /// What is refused is said underneath.
    void add(const QStringList &paths);
    void say(const QString &problem);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();

    ScreenContext &m_context;
    QStringList m_paths;
    FlowLayout *m_flow;
    LinkButton *m_add;
    PlainLabel *m_problem;
};

} // namespace jalon::gui
