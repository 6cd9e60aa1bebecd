// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace jalon::gui {

class Editor;
class SectionTitle;

// One part of the sheet: its title in small capitals and what stands below. A jump leads here and focuses the
// editor of the field, if the part knows one.
class SheetSection : public QWidget
{
    Q_OBJECT

public:
    SheetSection(const QString &title, QWidget *parent);

    QString title() const;
    void setTitle(const QString &title);
    // Adds below the title, over the whole width.
    void addWidget(QWidget *widget);
    QVBoxLayout *rows() const { return m_rows; }

private:
    SectionTitle *m_title;
    QVBoxLayout *m_rows;
};

} // namespace jalon::gui
