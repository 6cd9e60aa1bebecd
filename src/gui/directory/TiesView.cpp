// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/directory/TiesView.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "gui/theme/Fonts.h"
#include "gui/theme/JalonStyle.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/SectionTitle.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t AtOnce = 8; // lines of a section until more are asked for
constexpr int Side = 8;
constexpr int MarkSide = 14;
} // namespace

TieButton::TieButton(const TieLine &line, int codeWidth, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
    , m_codeWidth(codeWidth)
{
    QStringList words{line.code, line.text, line.quiet};
    words.removeAll(QString());
    setText(line.text);
    setAccessibleName(words.join(u", "_s));
    setToolTip(plainToolTip(line.text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int TieButton::codeWidth(const QFontMetrics &metrics, const std::vector<TieLine> &lines)
{
    int width = 0;
    for (const TieLine &line : lines)
        width = qMax(width, metrics.horizontalAdvance(line.code));
    return width;
}

QSize TieButton::sizeHint() const
{
    return {280, fontMetrics().height() + 10};
}

void TieButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        shapes::panel(painter, rect(), grid::ControlRadius, theme.hover, QColor());
    int left = Side;
    if (m_line.mark != Mark::None) {
        report::drawMark(painter, QRectF(left, (height() - MarkSide) / 2.0, MarkSide, MarkSide), m_line.mark,
                         theme.tint(toneOf(m_line.mark)).text);
        left += MarkSide + Side;
    }
    if (m_codeWidth > 0) {
        painter.setFont(bold(font()));
        painter.setPen(theme.accent);
        painter.drawText(QRect(left, 0, m_codeWidth + 4, height()), Qt::AlignVCenter | Qt::TextSingleLine,
                         m_line.code);
        left += m_codeWidth + 12;
    }
    painter.setFont(sized(font(), TextSize::Small));
    painter.setPen(m_line.mark == Mark::Late ? theme.tint(toneOf(Mark::Late)).text : theme.textMuted);
    const QString quiet = painter.fontMetrics().elidedText(m_line.quiet, Qt::ElideRight, width() * 2 / 5);
    const int quietWidth = painter.fontMetrics().horizontalAdvance(quiet) + 2;
    painter.drawText(QRect(width() - Side - quietWidth, 0, quietWidth, height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, quiet);
    painter.setFont(font());
    painter.setPen(theme.text);
    const QRect words(left, 0, width() - left - quietWidth - 2 * Side - 4, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
}

void TieButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

TiesView::TiesView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
}

void TiesView::fold()
{
    m_unfolded.clear();
}

void TiesView::show(const std::vector<TieSection> &sections, const QString &nothing)
{
    if (m_page && sections == m_sections && nothing == m_nothing)
        return;
    m_sections = sections;
    m_nothing = nothing;
    build();
}

void TiesView::build()
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater(); // it may hold the button whose click asked for this
    }
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const TieSection &section = m_sections[i];
        auto *title = new SectionTitle(section.title, m_page);
        title->setContentsMargins(Side, i == 0 ? 0 : 14, 0, 4);
        column->addWidget(title);
        if (section.lines.empty()) {
            auto *none = new PlainLabel(m_page);
            none->setNotKnown(m_nothing);
            none->setContentsMargins(Side, 2, 0, 2);
            column->addWidget(none);
        }
        const bool all = m_unfolded.contains(int(i));
        const size_t shown = all ? section.lines.size() : std::min(AtOnce, section.lines.size());
        const int codeWidth = TieButton::codeWidth(QFontMetrics(bold(font())), section.lines);
        for (size_t row = 0; row < shown; ++row) {
            auto *line = new TieButton(section.lines[row], codeWidth, m_page);
            connect(line, &QAbstractButton::clicked, this,
                    [this, place = section.lines[row].place] { emit chosen(place); });
            column->addWidget(line);
        }
        if (shown < section.lines.size()) {
            auto *more = new LinkButton(tr("%n more", nullptr, int(section.lines.size() - shown)), m_page);
            connect(more, &QPushButton::clicked, this, [this, i] {
                m_unfolded.insert(int(i));
                build();
            });
            column->addWidget(more, 0, Qt::AlignLeft);
        }
    }
    m_rows->addWidget(m_page);
    m_page->show();
}

} // namespace jalon::gui
