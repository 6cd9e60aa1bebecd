// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/reports/ReportPreview.h"

#include "gui/screens/reports/PdfPages.h"
#include "gui/screens/reports/PreviewSearch.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/EmptyState.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SearchField.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace jalon::gui {

using namespace Qt::StringLiterals;

const QKeySequence ReportPreview::ShortcutOfSearch(u"Ctrl+Shift+F"_s);

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_pages(new PdfPages(this))
    , m_nothing(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_search(new PreviewSearch(this))
{
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages of the document"));
    m_pages->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);

    connect(m_pages, &PdfPages::currentPageChanged, this, &ReportPreview::showPage);
    connect(m_nothing, &EmptyState::nextStepClicked, this, &ReportPreview::nextStepClicked);
    connect(m_search, &PreviewSearch::changed, this, &ReportPreview::showHits);
    connect(m_search, &PreviewSearch::currentChanged, this,
            [this] { m_pages->showHit(m_search->hits().at(size_t(m_search->current()))); });
    showHits();
    colour();
}

ReportPreview::~ReportPreview()
{
    m_search->setDocument(nullptr);
    m_pages->show(nullptr);
}

QWidget *ReportPreview::makeBar()
{
    auto *bar = new QWidget(this);
    m_page = new PlainLabel(bar);
    m_page->setLook(TextSize::Small, TextTone::Muted);
    m_field = new SearchField(bar);
    m_field->setObjectName(u"previewSearch"_s);
    m_field->setPlaceholderText(tr("Search in the document…"));
    m_field->setAccessibleName(tr("Search in the document"));
    m_field->setShortcutHint(ShortcutOfSearch);
    m_field->setMinimumWidth(m_field->fontMetrics().horizontalAdvance(m_field->placeholderText()) + 120);
    m_count = new PlainLabel(bar);
    m_count->setObjectName(u"previewHits"_s);
    m_count->setLook(TextSize::Small, TextTone::Soft);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"000 sur 0000"_s));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_previous = iconButton(u"up"_s, tr("Previous place found"), bar);
    m_previous->setObjectName(u"previewPrevious"_s);
    m_next = iconButton(u"down"_s, tr("Next place found"), bar);
    m_next->setObjectName(u"previewNext"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_page);
    row->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_field),
                            static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next)})
        row->addWidget(widget);

    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &words) { m_search->setWords(words, m_pages->currentPage()); });
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { step(QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier) ? -1 : 1); });
    connect(m_field, &SearchField::escaped, m_pages, qOverload<>(&QWidget::setFocus));
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    return bar;
}

void ReportPreview::show(std::unique_ptr<QPdfDocument> document, bool fromStart)
{
    const int place = fromStart ? 0 : m_pages->verticalScrollBar()->value();
    m_search->setDocument(nullptr);
    m_pages->show(document.get());
    m_document = std::move(document); // after nobody looks at the one before
    m_stack->setCurrentWidget(m_pages);
    m_pages->verticalScrollBar()->setValue(place);
    m_search->setDocument(m_document.get());
    showPage();
}

void ReportPreview::showNothing(const QString &sentence, const QString &nextStep)
{
    m_search->setDocument(nullptr);
    m_pages->show(nullptr);
    m_document.reset();
    m_nothing->set(sentence, nextStep);
    m_stack->setCurrentWidget(m_nothing);
    showPage();
}

void ReportPreview::showPlace(int page, double top)
{
    m_pages->showPlace(page, top);
}

int ReportPreview::pageCount() const
{
    return m_document ? m_document->pageCount() : 0;
}

void ReportPreview::showPage()
{
    m_page->setText(pageCount() > 0 ? tr("Page %1 of %2").arg(m_pages->currentPage() + 1).arg(pageCount())
                                    : QString());
}

void ReportPreview::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void ReportPreview::step(int by)
{
    m_search->step(by);
}

void ReportPreview::showHits()
{
    const auto count = m_search->hits().size();
    const bool searching = !m_search->words().simplified().isEmpty() && m_document;
    QString said;
    if (searching && count > 0)
        //: the how-many-th place found, of all
        said = tr("%1 of %2").arg(m_search->current() + 1).arg(count);
    else if (searching && !m_search->isSearching())
        said = tr("not found");
    m_count->setText(said);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    m_pages->markHits(&m_search->hits(), m_search->current());
}

// The view paints what lies between the pages in this colour.
void ReportPreview::colour()
{
    QPalette palette = m_pages->palette();
    const QColor between = Theme::of(this).background;
    if (palette.color(QPalette::Dark) == between)
        return;
    palette.setColor(QPalette::Dark, between);
    m_pages->setPalette(palette);
}

void ReportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace jalon::gui
