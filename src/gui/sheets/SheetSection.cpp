// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/SheetSection.h"

#include <QVBoxLayout>

#include "gui/forms/ListRow.h"
#include "gui/widgets/SectionTitle.h"

namespace jalon::gui {

namespace {
constexpr int WordsInset = ListRow::Gutter; // where the words of all editors begin
} // namespace

SheetSection::SheetSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(title, this))
    , m_rows(new QVBoxLayout(this))
{
    m_title->setContentsMargins(WordsInset, 0, 0, 0);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    m_rows->addWidget(m_title);
    setAccessibleName(title);
}

QString SheetSection::title() const
{
    return m_title->text();
}

void SheetSection::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SheetSection::addWidget(QWidget *widget)
{
    m_rows->addWidget(widget);
}

} // namespace jalon::gui
