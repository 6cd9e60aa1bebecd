// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/ReviewScreen.h"

#include "gui/app/PlanFigures.h"
#include "gui/app/ViewState.h"
#include "gui/indicators/OriginDialog.h"
#include "gui/screens/review/ReviewFullScreen.h"
#include "gui/screens/review/ReviewPages.h"
#include "gui/screens/review/ReviewSlide.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/Card.h"
#include "gui/widgets/PlainLabel.h"
#include "session/PlanSession.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

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
    , m_fill(primaryButton(tr("Full screen"), this))
    , m_origins(flatButton(tr("Where do these figures come from?"), this))
    , m_slide(new ReviewSlide(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_fill->setToolTip(tr("Fill the screen (F11); Escape leaves"));
    m_fill->setObjectName(u"fullScreen"_s);
    m_fill->setFocusPolicy(Qt::TabFocus);
    m_origins->setFocusPolicy(Qt::TabFocus);
    m_origins->setObjectName(u"origins"_s);
    m_origins->setMenu(new QMenu(m_origins));
    connect(m_origins->menu(), &QMenu::aboutToShow, this, &ReviewScreen::fillOrigins);
    connect(m_slide, &ReviewSlide::indicatorClicked, this, &ReviewScreen::showOrigin);
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_slide);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::PageMargin, 14, grid::PageMargin, 16);
    layout->setSpacing(10);
    layout->addWidget(makeBar());
    layout->addWidget(card, 1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { setYear(m_year - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { setYear(m_year + 1); });
    connect(m_back, &QPushButton::clicked, this, [this] { setCurrentPage(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { setCurrentPage(m_current + 1); });
    connect(m_fill, &QPushButton::clicked, this, &ReviewScreen::showFullScreenReview);
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
    const core::Plan &plan = context().session.plan();
    std::tie(m_firstYear, m_lastYear) = core::yearsOf(plan, context().view.asOf());
    const int ofWindow = std::clamp(context().view.asOf().year(), m_firstYear, m_lastYear);
    if (ofWindow != m_yearOfWindow)
        m_year = m_yearOfWindow = ofWindow;
    m_year = std::clamp(m_year, m_firstYear, m_lastYear);
    m_review = context().figures.reviewOf(m_year);
    m_places = ReviewPages::places(m_review);
    m_current = std::clamp(m_current, 0, pageCount() - 1);
    showPage();
}

void ReviewScreen::showPage()
{
    const ReviewPages pages(context().session.plan(), m_review, context().wording);
    const ReviewPage page = pages.page(m_places.at(std::size_t(m_current)));
    m_slide->show(page, m_current + 1, pageCount());
    if (m_full)
        m_full->slide()->show(page, m_current + 1, pageCount());
    m_origins->setVisible(action() && !action()->indicators.empty());
    m_yearLabel->setText(QString::number(m_year));
    m_pageLabel->setText(tr("page %1 of %2").arg(m_current + 1).arg(pageCount()));
    m_earlier->setEnabled(m_year > m_firstYear);
    m_later->setEnabled(m_year < m_lastYear);
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < pageCount());
}

const core::ActionReview *ReviewScreen::action() const
{
    const ReviewPlace place = m_places.at(std::size_t(m_current));
    return place.kind == ReviewPlace::Kind::Action
               ? &m_review.challenges.at(std::size_t(place.challenge)).actions.at(std::size_t(place.action))
               : nullptr;
}

void ReviewScreen::fillOrigins()
{
    QMenu *menu = m_origins->menu();
    menu->clear();
    for (int i = 0; action() && i < int(action()->indicators.size()); ++i) {
        const core::IndicatorFigure &figure = action()->indicators[std::size_t(i)];
        QString words = figure.code + u' ' + figure.label.simplified().left(70);
        QAction *entry = menu->addAction(words.replace(u'&', u"&&"_s));
        entry->setEnabled(figure.value.isMeasured());
        connect(entry, &QAction::triggered, this, [this, i] { showOrigin(i); });
    }
}

void ReviewScreen::showOrigin(int index)
{
    if (!action() || index >= int(action()->indicators.size()))
        return;
    const core::IndicatorFigure &figure = action()->indicators[std::size_t(index)];
    OriginDialog::open(context(), figure.id, figure.value, QDate(m_year, 12, 31), this);
}

const ReviewPage &ReviewScreen::page() const
{
    return m_slide->page();
}

void ReviewScreen::setYear(int year)
{
    if (year == m_year || year < m_firstYear || year > m_lastYear)
        return;
    m_year = year;
    refreshNow();
}

void ReviewScreen::setCurrentPage(int index)
{
    index = std::clamp(index, 0, pageCount() - 1);
    if (index == m_current)
        return;
    m_current = index;
    showPage();
}

bool ReviewScreen::showEntity(const EntityRef &ref)
{
    refreshNow();
    for (int i = 0; i < pageCount(); ++i) {
        const ReviewPlace &place = m_places.at(std::size_t(i));
        if (place.kind == ReviewPlace::Kind::Year)
            continue;
        const core::ChallengeReview &challenge = m_review.challenges.at(std::size_t(place.challenge));
        const bool found =
            place.kind == ReviewPlace::Kind::Challenge
                ? ref.is<core::Challenge>() && challenge.id == ref.idOf<core::Challenge>()
                : ref.is<core::ActionSheet>() &&
                      challenge.actions.at(std::size_t(place.action)).id == ref.idOf<core::ActionSheet>();
        if (found) {
            setCurrentPage(i);
            setFocus();
            return true;
        }
    }
    return false;
}

void ReviewScreen::showFullScreenReview()
{
    if (m_full)
        return;
    m_full = new ReviewFullScreen(this);
    connect(m_full, &ReviewFullScreen::keyPressed, this, [this](QKeyEvent *event) { handleKey(event); });
    connect(m_full, &ReviewFullScreen::nextWanted, this, [this] { setCurrentPage(m_current + 1); });
    connect(m_full, &ReviewFullScreen::closed, this, [this] {
        m_full->deleteLater();
        m_full = nullptr;
        setFocus();
    });
    showPage();
    m_full->setGeometry(screen()->geometry()); // for desktops that do not know full screen
    m_full->showFullScreen();
    m_full->setFocus();
}

void ReviewScreen::leaveFullScreenReview()
{
    if (m_full)
        m_full->close();
}

bool ReviewScreen::handleKey(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        control ? setYear(m_year - 1) : setCurrentPage(m_current - 1);
        return true;
    case Qt::Key_Right:
    case Qt::Key_Down:
        control ? setYear(m_year + 1) : setCurrentPage(m_current + 1);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        setCurrentPage(m_current - 1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        setCurrentPage(m_current + 1);
        return true;
    case Qt::Key_Home:
        setCurrentPage(0);
        return true;
    case Qt::Key_End:
        setCurrentPage(pageCount() - 1);
        return true;
    case Qt::Key_F11:
        showFullScreenReview();
        return true;
    default:
        return false;
    }
}

void ReviewScreen::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        Screen::keyPressEvent(event);
}

void ReviewScreen::focusInEvent(QFocusEvent *event)
{
    Screen::focusInEvent(event);
    // Whoever comes by Tab must see where they are; whoever came by mouse or menu looks at the page anyway.
    m_slide->setFocusShown(event->reason() == Qt::TabFocusReason ||
                           event->reason() == Qt::BacktabFocusReason);
}

void ReviewScreen::focusOutEvent(QFocusEvent *event)
{
    Screen::focusOutEvent(event);
    m_slide->setFocusShown(false);
}

// F11 on this page fills the screen with the review, not with the window.
bool ReviewScreen::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F11) {
        event->accept();
        return true;
    }
    return Screen::event(event);
}

} // namespace jalon::gui
