// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ReviewYear.h"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;

namespace jalon::gui {

class PlainLabel;

// Notes what the officials decide of one action: one of five, and a text. Lies over the foot of the page;
// Enter saves, Escape gives up. Child of ReviewView, who performs it.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<core::DecisionKind, QString>>;

    explicit DecisionPanel(QWidget *parent);

    void open(const QString &title, const Choices &choices, const std::optional<core::DecisionKind> &noted,
              const QString &text, double unit);
    QPlainTextEdit *text() const { return m_text; }
    QPushButton *choice(int index) const { return m_choices[std::size_t(index)]; }
    QPushButton *save() const { return m_save; }

Q_SIGNALS:
    // Nothing: what was noted is taken back.
    void wanted(const std::optional<jalon::core::DecisionKind> &decision, const QString &text);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void finish();
    void giveUp();

    PlainLabel *m_title;
    std::vector<QPushButton *> m_choices;
    std::vector<core::DecisionKind> m_kinds;
    QButtonGroup *m_group;
    QPlainTextEdit *m_text;
    QPushButton *m_save, *m_takeBack, *m_cancel;
};

} // namespace jalon::gui
