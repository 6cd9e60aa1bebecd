// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/model/ActionParts.h"

class QVBoxLayout;

namespace jalon::gui {

class FormGroup;
class PlainLabel;
struct ScreenContext;

// What ties this sheet to others, from both ends: mentions, and gates with how they were decided ("ouvre la
// voie à 3.2 : pas encore tranché"). A gate is decided on the sheet that opens the way.
class SheetLinks : public QWidget
{
    Q_OBJECT

public:
    SheetLinks(ScreenContext &context, FormGroup &group, QWidget *parent);

    void show(const core::Id<core::ActionSheet> &id);
    void refresh();
    void takeFocus();
    bool isEmpty() const { return m_rows.isEmpty(); }

private:
    std::vector<const core::ActionLink *> links() const;
    QWidget *row(const core::ActionLink &link);
    QWidget *outcome(const core::ActionLink &link, QWidget *parent);
    QString wordsOf(const core::ActionLink &link) const;
    void add();
    void remove(const core::Id<core::ActionLink> &id);
    void clear();

    ScreenContext &m_context;
    FormGroup &m_group;
    core::Id<core::ActionSheet> m_action;
    QList<QWidget *> m_rows;
    QString m_shown; // what the rows say but for the editors in them
    QVBoxLayout *m_list;
    PlainLabel *m_none;
};

} // namespace jalon::gui
