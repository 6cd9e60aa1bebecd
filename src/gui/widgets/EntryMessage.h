// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QAbstractButton;
class QHBoxLayout;

namespace jalon::gui {

class PlainLabel;

/// The line under a table one types into: what was just written or why something was refused, with up to two
/// things to do about it. Read aloud when it changes; hidden while it has nothing to say.
class EntryMessage : public QWidget
{
    Q_OBJECT

public:
    struct Action
    {
        QString words;
        std::function<void()> run;
    };

    explicit EntryMessage(QWidget *parent = nullptr);

    void showDone(const QString &sentence, const QList<Action> &actions = {});
    void showRefusal(const QString &sentence, const QList<Action> &actions = {});
    /// Does the first of the things to do, as its button would.
    void runFirst();
    void clear();
    QString sentence() const;
    bool isRefusal() const { return m_refusal; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &sentence, const QList<Action> &actions, bool refusal);

    PlainLabel *m_sentence;
    QHBoxLayout *m_line;
    QList<QAbstractButton *> m_buttons;
    bool m_refusal = false;
};

} // namespace jalon::gui
