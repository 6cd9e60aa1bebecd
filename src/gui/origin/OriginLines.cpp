// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/origin/OriginLines.h"

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jalon::gui {

namespace {

constexpr int MostLines = 200;
constexpr int WhenWidth = 92;
constexpr int PageOfLinks = 8;
constexpr int Lower = 3; // words stand on the base line of their row's link

// A row is tinted while its link has the keyboard.
class Row : public QWidget
{
public:
    using QWidget::QWidget;
    const QWidget *link = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!link || !link->hasFocus())
            return;
        QPainter painter(this);
        shapes::panel(painter, rect(), 4, Theme::of(this).hover, QColor());
    }
};

} // namespace

OriginLines::OriginLines(bool withLinks, QWidget *parent)
    : QWidget(parent)
    , m_withLinks(withLinks)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(2);
    m_rows->addStretch(1);
    m_scroll->setWidget(m_content);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
}

QWidget *OriginLines::makeLink(const OriginLine &line, QWidget *row)
{
    auto *open = new LinkButton(tr("Open"), row);
    open->setAccessibleName(tr("Open: %1").arg(line.text));
    open->setAccessibleDescription(line.detail);
    open->setObjectName(u"openPlace"_s);
    open->setAutoDefault(true); // Enter follows it, and does not close the dialog
    open->setFocusPolicy(m_links.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus); // Tab leaves the rows
    open->installEventFilter(this);
    connect(open, &QPushButton::clicked, this, [this, place = line.place] { emit placeRequested(place); });
    m_links.append(open);
    return open;
}

QWidget *OriginLines::makeRow(const OriginLine &line, bool withAmounts, QWidget *parent)
{
    auto *row = new Row(parent);
    auto *when = new PlainLabel(line.when, row);
    when->setLook(TextSize::Body, TextTone::Soft);
    when->setFixedWidth(WhenWidth);
    when->setContentsMargins(0, Lower, 0, 0);
    auto *text = new PlainLabel(line.text, row);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    text->setContentsMargins(0, Lower, 0, 0);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(text);
    if (!line.detail.isEmpty()) {
        auto *detail = new PlainLabel(line.detail, row);
        detail->setLook(TextSize::Small, TextTone::Muted);
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    words->addStretch(1);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 2, 4, 3);
    layout->setSpacing(8);
    layout->addWidget(when, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    if (withAmounts) {
        auto *amount = new PlainLabel(row);
        amount->setLook(TextSize::Body);
        if (line.known)
            amount->setText(line.amount);
        else
            amount->setNotKnown(line.amount);
        amount->setAlignment(Qt::AlignRight | Qt::AlignTop);
        amount->setContentsMargins(0, Lower, 0, 0);
        layout->addWidget(amount, 0, Qt::AlignTop);
    }
    if (m_withLinks && !line.place.entity.isEmpty()) {
        row->link = makeLink(line, row);
        layout->addWidget(m_links.last(), 0, Qt::AlignTop);
    }
    return row;
}

void OriginLines::addRows(const std::vector<OriginLine> &lines)
{
    bool amounts = false;
    for (const OriginLine &line : lines)
        amounts = amounts || !line.amount.isEmpty();
    const int shown = qMin(int(lines.size()), MostLines);
    for (int i = 0; i < shown; ++i)
        m_rows->insertWidget(m_rows->count() - 1, makeRow(lines[size_t(i)], amounts, m_content));
    if (const int more = int(lines.size()) - shown; more > 0) {
        auto *label = new PlainLabel(tr("and %n more", nullptr, more), m_content);
        label->setTone(TextTone::Muted);
        m_rows->insertWidget(m_rows->count() - 1, label);
    }
}

void OriginLines::show(const std::vector<OriginLine> &lines)
{
    m_links.clear();
    while (m_rows->count() > 1) {
        QLayoutItem *item = m_rows->takeAt(0);
        delete item->widget();
        delete item;
    }
    addRows(lines);
}

void OriginLines::addPart(const QString &title, const std::vector<OriginLine> &lines)
{
    auto *head = new SectionTitle(title, m_content);
    head->setContentsMargins(4, m_rows->count() > 1 ? 12 : 0, 0, 4);
    m_rows->insertWidget(m_rows->count() - 1, head);
    addRows(lines);
}

bool OriginLines::takeFocus()
{
    if (!m_links.isEmpty())
        m_links.first()->setFocus(Qt::TabFocusReason);
    return !m_links.isEmpty();
}

bool OriginLines::goFrom(const QObject *link, int key)
{
    const int last = int(m_links.size()) - 1;
    int here = 0;
    while (here < last && m_links[here] != link)
        ++here;
    switch (key) {
    case Qt::Key_Up:
        here = qMax(here - 1, 0);
        break;
    case Qt::Key_Down:
        here = qMin(here + 1, last);
        break;
    case Qt::Key_PageUp:
        here = qMax(here - PageOfLinks, 0);
        break;
    case Qt::Key_PageDown:
        here = qMin(here + PageOfLinks, last);
        break;
    case Qt::Key_Home:
        here = 0;
        break;
    case Qt::Key_End:
        here = last;
        break;
    default:
        return false;
    }
    m_links[here]->setFocus(Qt::TabFocusReason);
    return true;
}

bool OriginLines::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && goFrom(watched, static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        auto *link = static_cast<QWidget *>(watched);
        link->parentWidget()->update();
        if (event->type() == QEvent::FocusIn) {
            for (LinkButton *each : std::as_const(m_links))
                each->setFocusPolicy(each == link ? Qt::StrongFocus : Qt::ClickFocus);
            const QWidget *row = link->parentWidget();
            const QPoint middle = row->mapTo(m_content, row->rect().center());
            const bool first = link == m_links.first();
            m_scroll->ensureVisible(0, first ? 0 : middle.y(), 0, row->height() / 2 + 8);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jalon::gui
