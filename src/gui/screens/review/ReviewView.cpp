// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/ReviewView.h"

#include "gui/app/ViewState.h"
#include "gui/origin/OriginDialog.h"
#include "gui/screens/review/DecisionPanel.h"
#include "gui/screens/review/ReviewContents.h"
#include "gui/screens/review/ReviewSlide.h"
#include "gui/screens/ScreenContext.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/PlainLabel.h"
#include "report/Wording.h"
#include "session/PlanSession.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr int NoticeTime = 5000;
} // namespace

ReviewView::ReviewView(ScreenContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_subject(context)
    , m_slide(new ReviewSlide(this))
    , m_curtain(new QWidget(this))
    , m_notice(new PlainLabel(this))
    , m_noticeTimer(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slide);
    m_curtain->setAutoFillBackground(true);
    m_curtain->setPalette(QPalette(Qt::black));
    m_curtain->setCursor(Qt::BlankCursor);
    m_curtain->hide();
    m_notice->setWordWrap(true);
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setAutoFillBackground(true);
    m_notice->setBackgroundRole(QPalette::ToolTipBase);
    m_notice->setForegroundRole(QPalette::ToolTipText);
    m_notice->hide();
    m_noticeTimer->setSingleShot(true);
    connect(m_noticeTimer, &QTimer::timeout, m_notice, &QWidget::hide);
    connect(m_slide, &ReviewSlide::clicked, this, &ReviewView::clicked);
}

std::pair<int, int> ReviewView::years() const
{
    return core::yearsOf(m_context.session.plan(), m_context.view.asOf());
}

void ReviewView::refresh()
{
    const auto [first, last] = years();
    m_year = std::clamp(m_year, first, last);
    // The page shown stays the page shown, also where others came or went before it.
    const std::optional<ReviewPlace> shown =
        m_places.empty() ? std::nullopt : std::optional(m_places.at(std::size_t(m_current)));
    m_subject.load(m_year, m_namesHidden);
    m_places = ReviewPages(m_subject, m_context.wording).places();
    const auto at = shown ? std::find(m_places.begin(), m_places.end(), *shown) : m_places.end();
    m_current = at != m_places.end() ? int(at - m_places.begin()) : std::clamp(m_current, 0, pageCount() - 1);
    showPage(m_slide->part());
    if (const auto &problem = m_subject.problem())
        tell(tr("The closed figures of %1 cannot be read: these are today’s. %2")
                 .arg(m_year)
                 .arg(m_context.wording.error(*problem)));
}

void ReviewView::setYear(int year)
{
    const auto [first, last] = years();
    if (year == m_year || year < first || year > last)
        return;
    m_year = year;
    refresh();
}

void ReviewView::setCurrentPage(int index, int part)
{
    index = std::clamp(index, 0, pageCount() - 1);
    if (index == m_current && part == m_slide->part())
        return;
    m_current = index;
    showPage(part);
}

void ReviewView::turn(int pages)
{
    const int part = m_slide->part() + pages;
    if (part >= 0 && part < m_slide->partCount()) {
        m_slide->setPart(part);
        emit pageChanged();
    } else if (m_current + pages >= 0 && m_current + pages < pageCount()) {
        setCurrentPage(m_current + pages, pages < 0 ? -1 : 0);
    }
}

void ReviewView::showPage(int part)
{
    const ReviewPages pages(m_subject, m_context.wording);
    m_slide->show(pages.page(m_places.at(std::size_t(m_current))), m_current + 1, pageCount(), part);
    emit pageChanged();
}

const ReviewPage &ReviewView::page() const
{
    return m_slide->page();
}

const core::ActionReview *ReviewView::action() const
{
    if (m_places.empty())
        return nullptr;
    const ReviewPlace place = m_places.at(std::size_t(m_current));
    return place.kind == ReviewPlace::Kind::Action ? &m_subject.review()
                                                          .challenges.at(std::size_t(place.challenge))
                                                          .actions.at(std::size_t(place.action))
                                                   : nullptr;
}

bool ReviewView::goTo(const ReviewPlace &place)
{
    const auto at = std::find(m_places.begin(), m_places.end(), place);
    if (at == m_places.end())
        return false;
    setCurrentPage(int(at - m_places.begin()));
    return true;
}

bool ReviewView::showEntity(const EntityRef &ref)
{
    const auto &challenges = m_subject.review().challenges;
    for (int c = 0; c < int(challenges.size()); ++c) {
        const core::ChallengeReview &challenge = challenges[std::size_t(c)];
        if (ref.is<core::Challenge>() && challenge.id == ref.idOf<core::Challenge>())
            return goTo({ReviewPlace::Kind::Challenge, c, -1});
        for (int a = 0; a < int(challenge.actions.size()); ++a) {
            if (ref.is<core::ActionSheet>() &&
                challenge.actions[std::size_t(a)].id == ref.idOf<core::ActionSheet>())
                return goTo({ReviewPlace::Kind::Action, c, a});
        }
    }
    return false;
}

void ReviewView::showOrigin(int index)
{
    if (!action() || index >= int(action()->indicators.size()))
        return;
    const core::IndicatorFigure &figure = action()->indicators[std::size_t(index)];
    OriginDialog::open(m_context, figure.id, figure.value, QDate(m_year, 12, 31), this);
}

// -- what lies over the page

double ReviewView::unit() const
{
    return std::max(0.6, std::min(width() / 960.0, height() / 540.0));
}

QString ReviewView::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void ReviewView::tell(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setAccessibleName(sentence);
    placeNotice();
    m_notice->show();
    m_notice->raise();
    m_noticeTimer->start(NoticeTime);
    QAccessibleEvent alert(m_notice, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ReviewView::placeNotice()
{
    QFont font = this->font();
    font.setPixelSize(std::max(13, int(18 * unit())));
    m_notice->setFont(font);
    const int pad = font.pixelSize() / 2;
    m_notice->setMargin(pad);
    const int wide = std::min(width() - 4 * pad, int(760 * unit()));
    const int high = m_notice->heightForWidth(wide);
    m_notice->setGeometry((width() - wide) / 2, height() - high - int(52 * unit()), wide, high);
}

void ReviewView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_curtain->setGeometry(rect());
    placeNotice();
    if (m_contents)
        m_contents->hide();
    if (m_panel)
        m_panel->hide();
}

void ReviewView::blank(bool on)
{
    m_blank = on;
    m_curtain->setGeometry(rect());
    m_curtain->setVisible(on);
    m_curtain->raise();
}

void ReviewView::openContents()
{
    if (!m_contents) {
        m_contents = new ReviewContents(this);
        connect(m_contents, &ReviewContents::chosen, this, [this](int page) {
            setFocus();
            setCurrentPage(page);
        });
        connect(m_contents, &ReviewContents::closed, this, [this] { setFocus(); });
    }
    const ReviewPages pages(m_subject, m_context.wording);
    std::vector<ReviewPages::Entry> entries;
    for (const ReviewPlace &place : m_places)
        entries.push_back(pages.entry(place));
    m_contents->open(std::move(entries), m_current, unit());
}

void ReviewView::toggleNames()
{
    m_namesHidden = !m_namesHidden;
    refresh();
    tell(m_namesHidden ? tr("Names of people are hidden. N shows them.") : tr("Names of people are shown."));
}

void ReviewView::nextTheme()
{
    const Theme &now = Theme::of(this);
    const Theme &next = now.isContrast ? Theme::light() : now.isDark ? Theme::highContrast() : Theme::dark();
    setPalette(next.palette());
    m_curtain->setPalette(QPalette(Qt::black));
    m_slide->update();
    tell(next.isContrast ? tr("High contrast") : next.isDark ? tr("Dark") : tr("Light"));
}

void ReviewView::setFullScreen(bool on)
{
    m_fullScreen = on;
    if (!on)
        blank(false);
}

} // namespace jalon::gui
