// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/ReviewScreen.h"

#include "gui/app/ViewState.h"
#include "gui/origin/OriginDialog.h"
#include "gui/screens/review/ReviewFullScreen.h"
#include "gui/screens/review/ReviewSlide.h"
#include "gui/screens/review/ReviewView.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *turner(const QString &sign, const QString &name, const QString &objectName, QWidget *parent)
{
    auto *button = secondaryButton(sign, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(36);
    button->setFocusPolicy(Qt::TabFocus); // so that the arrow keys stay with the pages after a click
    return button;
}

} // namespace

ReviewScreen::ReviewScreen(ScreenContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_yearLabel(new PlainLabel(this))
    , m_pageLabel(new PlainLabel(this))
    , m_earlier(turner(u"‹"_s, tr("Previous year (Ctrl+Left)"), u"previousYear"_s, this))
    , m_later(turner(u"›"_s, tr("Next year (Ctrl+Right)"), u"nextYear"_s, this))
    , m_back(turner(u"‹"_s, tr("Previous page (Page Up)"), u"previousPage"_s, this))
    , m_next(turner(u"›"_s, tr("Next page (Page Down)"), u"nextPage"_s, this))
    , m_list(secondaryButton(tr("Contents"), this))
    , m_fill(primaryButton(tr("Full screen"), this))
    , m_origins(flatButton(tr("Where do these figures come from?"), this))
    , m_card(new Card(this))
    , m_view(new ReviewView(context, m_card))
{
    m_fill->setToolTip(tr("Fill the screen (F11); Escape leaves"));
    m_fill->setObjectName(u"fullScreen"_s);
    m_list->setToolTip(tr("Contents of the review (O)"));
    m_list->setObjectName(u"contents"_s);
    m_origins->setObjectName(u"origins"_s);
    for (QPushButton *button : {m_fill, m_list, m_origins})
        button->setFocusPolicy(Qt::TabFocus);
    m_origins->setMenu(new QMenu(m_origins));
    setFocusProxy(m_view);
    auto *inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 16);
    layout->setSpacing(10);
    layout->addWidget(makeBar());
    layout->addWidget(m_card, 1);
    connect(m_origins->menu(), &QMenu::aboutToShow, this, &ReviewScreen::fillOrigins);
    connect(m_earlier, &QPushButton::clicked, this, [this] { setYear(year() - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { setYear(year() + 1); });
    connect(m_back, &QPushButton::clicked, m_view, [this] { m_view->turn(-1); });
    connect(m_next, &QPushButton::clicked, m_view, [this] { m_view->turn(1); });
    connect(m_list, &QPushButton::clicked, m_view, &ReviewView::openContents);
    connect(m_fill, &QPushButton::clicked, this, &ReviewScreen::showFullScreenReview);
    connect(m_view, &ReviewView::pageChanged, this, &ReviewScreen::showBar);
    connect(m_view, &ReviewView::fullScreenWanted, this, &ReviewScreen::showFullScreenReview);
    connect(m_view, &ReviewView::leaveWanted, this, &ReviewScreen::leaveFullScreenReview);
}

ReviewScreen::~ReviewScreen()
{
    delete m_full; // with the view, if that is where it is
}

QWidget *ReviewScreen::makeBar()
{
    auto *bar = new QWidget(this);
    auto *title = new PlainLabel(tr("Annual review"), bar);
    title->setLook(TextSize::Title);
    m_yearLabel->setLook(TextSize::Heading);
    m_yearLabel->setAlignment(Qt::AlignCenter);
    m_yearLabel->setMinimumWidth(52);
    m_pageLabel->setTone(TextTone::Soft);
    m_pageLabel->setAlignment(Qt::AlignCenter);
    m_pageLabel->setMinimumWidth(84);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title);
    layout->addSpacing(14);
    for (QWidget *widget : {static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_yearLabel),
                            static_cast<QWidget *>(m_later)})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(m_origins);
    layout->addWidget(m_list);
    layout->addSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_pageLabel),
                            static_cast<QWidget *>(m_next)})
        layout->addWidget(widget);
    layout->addSpacing(10);
    layout->addWidget(m_fill);
    return bar;
}

void ReviewScreen::refresh()
{
    const auto [first, last] = m_view->years();
    const int ofWindow = std::clamp(context().view.asOf().year(), first, last);
    const bool moved = ofWindow != m_yearOfWindow;
    m_yearOfWindow = ofWindow;
    if (moved && ofWindow != year())
        m_view->setYear(ofWindow);
    else
        m_view->refresh();
}

// What the bar says of the page.
void ReviewScreen::showBar()
{
    const auto [first, last] = m_view->years();
    const bool isLong = m_view->slide()->partCount() > 1;
    m_origins->setVisible(m_view->action() && !m_view->action()->indicators.empty());
    m_yearLabel->setText(QString::number(year()));
    m_pageLabel->setText(tr("page %1 of %2").arg(currentPage() + 1).arg(pageCount()));
    m_earlier->setEnabled(year() > first);
    m_later->setEnabled(year() < last);
    m_back->setEnabled(currentPage() > 0 || m_view->slide()->part() > 0);
    m_next->setEnabled(currentPage() + 1 < pageCount() ||
                       (isLong && m_view->slide()->part() + 1 < m_view->slide()->partCount()));
}

void ReviewScreen::fillOrigins()
{
    QMenu *menu = m_origins->menu();
    menu->clear();
    const core::ActionReview *action = m_view->action();
    for (int i = 0; action && i < int(action->indicators.size()); ++i) {
        const core::IndicatorFigure &figure = action->indicators[std::size_t(i)];
        QString words = figure.code + u' ' + figure.label.simplified().left(70);
        QAction *entry = menu->addAction(words.replace(u'&', u"&&"_s));
        entry->setEnabled(figure.value.isMeasured());
        connect(entry, &QAction::triggered, m_view, [this, i] { m_view->showOrigin(i); });
    }
}

int ReviewScreen::year() const
{
    return m_view->year();
}

void ReviewScreen::setYear(int year)
{
    m_view->setYear(year);
}

int ReviewScreen::pageCount() const
{
    return m_view->pageCount();
}

int ReviewScreen::currentPage() const
{
    return m_view->currentPage();
}

void ReviewScreen::setCurrentPage(int index)
{
    m_view->setCurrentPage(index);
}

const ReviewPage &ReviewScreen::page() const
{
    return m_view->page();
}

bool ReviewScreen::showEntity(const EntityRef &ref)
{
    refreshNow();
    const bool shown = m_view->showEntity(ref);
    if (shown)
        setFocus();
    return shown;
}

void ReviewScreen::showFullScreenReview()
{
    if (m_full)
        return;
    m_full = new ReviewFullScreen(this);
    connect(m_full, &ReviewFullScreen::closed, this, &ReviewScreen::takeBack);
    m_view->setFullScreen(true);
    m_full->fill(m_view, this);
}

void ReviewScreen::leaveFullScreenReview()
{
    if (m_full)
        m_full->close();
}

// The view comes back into the page.
void ReviewScreen::takeBack()
{
    m_full->release();
    m_view->setFullScreen(false);
    m_card->layout()->addWidget(m_view);
    m_view->show();
    m_full->deleteLater();
    m_full = nullptr;
    setFocus();
}

// Whoever comes by F5 turns the pages at once.
void ReviewScreen::takeFocus()
{
    setFocus();
}

void ReviewScreen::keyPressEvent(QKeyEvent *event)
{
    if (!m_view->handleKey(event))
        Screen::keyPressEvent(event);
}

} // namespace jalon::gui
