// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/bulk/BulkFields.h"

#include "gui/screens/ScreenContext.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"
#include "session/PlanSession.h"

#include <QComboBox>
#include <QFormLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int NamesWidth = 150;

// As high as the page shown, not as the highest.
class Pages : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
    }
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

PlainLabel *nameOf(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setTone(TextTone::Soft);
    label->setMinimumSize(NamesWidth, grid::ControlHeight); // in line with the fields
    return label;
}

QFormLayout *form(QWidget *parent)
{
    auto *layout = new QFormLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return layout;
}
} // namespace

BulkFields::BulkFields(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_what(new QComboBox(this))
    , m_pages(new Pages(this))
{
    m_what->setObjectName(u"bulkWhat"_s);
    m_what->setAccessibleName(tr("Value to change"));
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *top = new QWidget(this);
    form(top)->addRow(nameOf(tr("Value to change"), top), m_what);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(top);
    layout->addWidget(m_pages);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        m_pages->updateGeometry();
        emit changed();
    });
}

const core::Plan &BulkFields::plan() const
{
    return m_context.session.plan();
}

QWidget *BulkFields::addPage(const QString &name, const std::vector<std::pair<QString, QWidget *>> &fields)
{
    auto *page = new QWidget(m_pages);
    QFormLayout *rows = form(page);
    for (const auto &[label, field] : fields) {
        field->setAccessibleName(label);
        rows->addRow(nameOf(label, page), field);
    }
    m_pages->addWidget(page);
    m_what->addItem(name);
    return page;
}

int BulkFields::page() const
{
    return m_what->currentIndex();
}

} // namespace jalon::gui
