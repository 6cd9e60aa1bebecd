// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/indicators/OriginLines.h"

#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {
constexpr int MostLines = 200;
constexpr int WhenWidth = 96;
} // namespace

OriginLines::OriginLines(bool withLinks, QWidget *parent)
    : QWidget(parent)
    , m_withLinks(withLinks)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget(scroll);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(8);
    m_rows->addStretch(1);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget *OriginLines::makeRow(const OriginLine &line, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *when = new PlainLabel(line.when, row);
    when->setLook(TextSize::Body, TextTone::Soft);
    when->setFixedWidth(WhenWidth);
    when->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *text = new PlainLabel(line.text, row);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(text);
    if (!line.detail.isEmpty()) {
        auto *detail = new PlainLabel(line.detail, row);
        detail->setLook(TextSize::Small, TextTone::Muted);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(when, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    if (m_withLinks && !line.place.entity.isEmpty()) {
        auto *open = new LinkButton(tr("Open"), row);
        open->setAccessibleName(tr("Open: %1").arg(line.text));
        open->setObjectName(u"openPlace"_s);
        connect(open, &QPushButton::clicked, this,
                [this, place = line.place] { emit placeRequested(place); });
        layout->addWidget(open, 0, Qt::AlignTop);
    }
    return row;
}

void OriginLines::show(const std::vector<OriginLine> &lines)
{
    while (m_rows->count() > 1) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
    const int shown = qMin(int(lines.size()), MostLines);
    for (int i = 0; i < shown; ++i)
        m_rows->insertWidget(i, makeRow(lines[size_t(i)], m_content));
    if (const int more = int(lines.size()) - shown; more > 0) {
        auto *label = new PlainLabel(tr("and %n more", nullptr, more), m_content);
        label->setTone(TextTone::Muted);
        m_rows->insertWidget(shown, label);
    }
}

} // namespace jalon::gui
