// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace jalon::gui {

class ElidedLabel;
class PlainLabel;

// The title line of a page: title, quiet facts beside it, buttons on the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // "14 actions · 2 réalisées · 2 en retard"
    void setSubtitle(const QString &facts);
    // Adds at the right end; the header owns it.
    void addWidget(QWidget *widget);

private:
    PlainLabel *m_title;
    ElidedLabel *m_subtitle;
    QHBoxLayout *m_right;
};

} // namespace jalon::gui
