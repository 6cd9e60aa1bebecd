// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace jalon::report {
class Wording;
}

namespace jalon::gui {

class AsOfControl;
class ElidedLabel;
class SearchField;
class ViewState;

// The line on top: the plan and its authority, the as-of date, the search field.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void bind(ViewState &view, const report::Wording &wording);
    void setPlan(const QString &title, const QString &authority);
    // Without a plan only the program's name is left.
    void setPlanOpen(bool open);
    AsOfControl *asOf() const { return m_asOf; }
    SearchField *search() const { return m_search; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_authority;
    AsOfControl *m_asOf;
    SearchField *m_search;
};

} // namespace jalon::gui
