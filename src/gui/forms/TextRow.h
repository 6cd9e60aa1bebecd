// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

#include "gui/forms/ListRow.h"
#include "gui/forms/TextField.h"

namespace jalon::gui {

// A row of an ordered list that is a number and a text, nothing else: expected results, criteria, context
// figures.
template <class Entity, QString Entity::*Words>
class TextRow : public ListRow
{
public:
    TextRow(FormGroup &group, const QString &label, QWidget *parent)
        : ListRow(parent)
        , m_label(label)
        , m_text(new TextField(group, label, this))
    {
        contents()->insertWidget(1, m_text, 1);
    }

    TextField *text() const override { return m_text; }
    QList<QWidget *> tabOrder() const override { return {m_text->focusTarget()}; }
    void bind(const QUuid &id) override { m_text->bind(core::Id<Entity>{id}, Words); }
    void refresh() override
    {
        m_text->box()->setAccessibleName(QStringLiteral("%1 %2").arg(m_label).arg(number()));
    }

private:
    QString m_label;
    TextField *m_text;
};

} // namespace jalon::gui
