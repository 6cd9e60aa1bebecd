// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/year/YearPart.h"
#include "gui/year/YearPlace.h"

class QSplitter;

namespace jalon::gui {

class Banner;
class FormGroup;
class YearFacts;
class YearLineList;
class YearTextEditor;

/// "Préparer": what the officer writes for the review of the year, of the plan, each challenge and each
/// action, with the facts of the year beside it. The texts of a closed year are read only: they were sealed
/// with it.
class PreparePart : public YearPart
{
    Q_OBJECT

public:
    PreparePart(ScreenContext &context, SealedYears &sealed, QWidget *parent);
    ~PreparePart() override;

    void show(int year) override;
    QString count() const override;
    bool leave() override;
    bool showEntity(const EntityRef &ref) override;

    // for tests
    YearLineList *list() const { return m_list; }
    YearTextEditor *editor() const { return m_editor; }
    YearFacts *facts() const { return m_facts; }

private:
    void showList(const core::Plan &plan);
    void showPlace();
    void choose(const QString &key);
    const core::Plan &shownPlan() const;

    FormGroup *m_form;
    Banner *m_banner;
    QSplitter *m_splitter;
    YearLineList *m_list;
    YearTextEditor *m_editor;
    YearFacts *m_facts;
    YearPlace m_place;
    int m_year = 0;
    const SealedYear *m_closed = nullptr;
};

} // namespace jalon::gui
