// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Indicator.h"

#include <QWidget>

#include <utility>

class QGridLayout;

namespace jalon::gui {

class ChoiceField;
class FormGroup;
class LinkButton;
class PartyRefField;
class PlainLabel;
class TargetsField;
class TextField;

/// What one indicator is, edited in place: kind, unit, direction, frequency, baseline, targets, source,
/// owner, how measurements combine, the size of a small sample. A kind that would make nonsense of what was
/// measured is refused under the field. That collecting stops is asked for (collectionRequested): it needs a
/// reason.
class DefinitionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionForm(FormGroup &group, QWidget *parent = nullptr);

    /// `years`: first and last of the targets.
    void show(const core::Indicator &indicator, std::pair<int, int> years);

Q_SIGNALS:
    void collectionRequested();

private:
    struct Line
    {
        PlainLabel *label;
        QWidget *editor;
        void setVisible(bool on) const;
    };
    Line add(const QString &name, QWidget *editor);
    void bind();

    FormGroup &m_group;
    core::Id<core::Indicator> m_id;
    QGridLayout *m_grid;
    ChoiceField *m_kind;
    TextField *m_unit;
    ChoiceField *m_combine;
    ChoiceField *m_direction;
    ChoiceField *m_frequency;
    TextField *m_baseline;
    TextField *m_baselineYear;
    TargetsField *m_targets;
    TextField *m_source;
    PartyRefField *m_owner;
    TextField *m_smallSample;
    TextField *m_reason;
    LinkButton *m_collection;
    Line m_unitLine, m_combineLine, m_directionLine, m_targetsLine, m_smallLine, m_baselineLine, m_yearLine,
        m_reasonLine;
};

} // namespace jalon::gui
