// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/origin/Origin.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace jalon::gui {

class LinkButton;

/// The rows behind a figure, one under the other: date, what it is, detail, what it adds, and a link to its
/// place where one is wanted: arrows, Home and End go from link to link, Enter follows one. Scrolls; a part
/// shows at most 200 and says how many more there are.
class OriginLines : public QWidget
{
    Q_OBJECT

public:
    explicit OriginLines(bool withLinks, QWidget *parent = nullptr);

    /// These alone, without a title.
    void show(const std::vector<OriginLine> &lines);
    /// These below the others, under a title.
    void addPart(const QString &title, const std::vector<OriginLine> &lines);
    /// To the first link; false if there is none.
    bool takeFocus();

Q_SIGNALS:
    void placeRequested(const jalon::gui::EntityRef &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRows(const std::vector<OriginLine> &lines);
    QWidget *makeRow(const OriginLine &line, bool withAmounts, QWidget *parent);
    QWidget *makeLink(const OriginLine &line, QWidget *row);
    bool goFrom(const QObject *link, int key);

    bool m_withLinks;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<LinkButton *> m_links;
};

} // namespace jalon::gui
