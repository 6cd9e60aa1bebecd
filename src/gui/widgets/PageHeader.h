// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/origin/Origin.h"

#include <QWidget>

class QHBoxLayout;

namespace jalon::gui {

class ElidedLabel;
class FigureLine;
class PlainLabel;
struct ScreenContext;

// The title line of a page: title, quiet facts beside it, buttons on the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    // "14 actions · 2 réalisées · 2 en retard"
    void setSubtitle(const QString &facts);
    // The same where each fact is a figure that tells where it comes from.
    void setFigures(const ScreenContext &context, const QList<FigureText> &figures);
    // Adds at the right end; the header owns it.
    void addWidget(QWidget *widget);

private:
    PlainLabel *m_title;
    ElidedLabel *m_subtitle;
    FigureLine *m_figures = nullptr; // made when first needed
    int m_lower = 0;                 // by how much the facts stand lower, to share the title's base line
    QHBoxLayout *m_layout;
    QHBoxLayout *m_right;
};

} // namespace jalon::gui
