// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/ResultsField.h"

#include <QBoxLayout>

#include "gui/forms/TextField.h"

namespace jalon::gui {

namespace {

// Number and text, nothing else.
class ResultRow : public ListRow
{
public:
    ResultRow(FormGroup &group, const QString &label, QWidget *parent)
        : ListRow(parent)
        , m_label(label)
        , m_text(new TextField(group, label, this))
    {
        contents()->insertWidget(1, m_text, 1);
    }

    TextField *text() const override { return m_text; }
    QList<QWidget *> tabOrder() const override { return {m_text->focusProxy()}; }
    void bind(const QUuid &id) override
    {
        m_text->bind(core::Id<core::ExpectedResult>{id}, &core::ExpectedResult::text);
    }
    void refresh() override
    {
        m_text->box()->setAccessibleName(QStringLiteral("%1 %2").arg(m_label).arg(number()));
    }

private:
    QString m_label;
    TextField *m_text;
};

} // namespace

ResultsField::ResultsField(FormGroup &group, const QString &label, QWidget *parent)
    : ItemList(group, label, parent)
{
    setAddText(tr("Add a result"));
}

ListRow *ResultsField::makeRow(QWidget *parent)
{
    return new ResultRow(group(), tr("Expected result"), parent);
}

} // namespace jalon::gui
