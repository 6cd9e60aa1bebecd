// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QSet>

#include "gui/directory/PartyTies.h"

class QVBoxLayout;

namespace jalon::gui {

// One line that leads somewhere: mark, code, words, and quietly how it stands. Enter, Space or a click.
class TieButton : public QAbstractButton
{
    Q_OBJECT

public:
    TieButton(const TieLine &line, int codeWidth, QWidget *parent);

    QSize sizeHint() const override;
    // Width that the code needs, so that the words of a section stand under each other.
    static int codeWidth(const QFontMetrics &metrics, const std::vector<TieLine> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    TieLine m_line;
    int m_codeWidth;
};

// What somebody owes and is tied to, section by section; long ones show their first lines until asked.
class TiesView : public QWidget
{
    Q_OBJECT

public:
    explicit TiesView(QWidget *parent);

    // `nothing` is said under a section without lines.
    void show(const std::vector<TieSection> &sections, const QString &nothing);
    // Folds what was unfolded: somebody else is shown.
    void fold();
    const std::vector<TieSection> &sections() const { return m_sections; }

signals:
    void chosen(const jalon::gui::EntityRef &place);

private:
    void build();

    std::vector<TieSection> m_sections;
    QString m_nothing;
    QSet<int> m_unfolded;
    QVBoxLayout *m_rows;
    QWidget *m_page = nullptr;
};

} // namespace jalon::gui
