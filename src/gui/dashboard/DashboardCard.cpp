// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/DashboardCard.h"

#include "gui/theme/JalonStyle.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/FigureButton.h"
#include "gui/widgets/PlainLabel.h"
#include "gui/widgets/SectionTitle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {
constexpr size_t AtOnce = 6;  // lines before "more"
constexpr int MarkWidth = 22; // with its gap
} // namespace

DashboardRow::DashboardRow(const DashboardLine &line, QWidget *parent)
    : QAbstractButton(parent)
    , m_line(line)
{
    setText(line.text);
    setAccessibleName(line.text);
    setAccessibleDescription(line.detail);
    setToolTip(plainToolTip(line.text + u'\n' + line.detail));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const bool leads = !line.target.entity.isEmpty();
    setEnabled(leads);
    setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
    if (leads)
        setCursor(Qt::PointingHandCursor);
}

QSize DashboardRow::sizeHint() const
{
    return {200, qMax(grid::RowHeight, fontMetrics().height() + 14)};
}

void DashboardRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    if (underMouse() && isEnabled())
        shapes::panel(painter, rect(), grid::ControlRadius, theme.hover, QColor());
    QRect words = rect().adjusted(8, 0, -8, 0);
    if (m_line.mark != Mark::None) {
        const QRectF place(words.left(), words.center().y() - 6, 13, 13);
        report::drawMark(painter, place, m_line.mark, theme.tint(toneOf(m_line.mark)).text);
        words.setLeft(words.left() + MarkWidth);
    }
    const QFont small = sized(font(), TextSize::Small);
    const QFontMetrics smallMetrics(small);
    // what it is comes first: the rest gets what is left, at most two fifths where both are long
    const int wanted = smallMetrics.horizontalAdvance(m_line.detail) + 2; // hinted glyphs may be wider
    const int textWanted = fontMetrics().horizontalAdvance(m_line.text);
    const int detailWidth =
        std::min(wanted, std::max(words.width() * 2 / 5, words.width() - textWanted - 16));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_line.text, Qt::ElideRight, words.width() - detailWidth - 16));
    painter.setFont(small);
    painter.setPen(theme.textMuted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     smallMetrics.elidedText(m_line.detail, Qt::ElideRight, detailWidth));
    if (hasFocus())
        shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
}

void DashboardRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

DashboardCard::DashboardCard(QWidget *parent)
    : Card(parent)
    , m_title(new SectionTitle(this))
    , m_nothing(new PlainLabel(this))
    , m_beyond(new PlainLabel(this))
    , m_rows(new QVBoxLayout)
    , m_more(new LinkButton(this))
{
    m_nothing->setLook(TextSize::Body, TextTone::Muted);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(8, 4, 8, 4);
    m_beyond->setLook(TextSize::Small, TextTone::Muted);
    m_beyond->setContentsMargins(8, 2, 8, 2);
    m_title->setContentsMargins(8, 0, 8, 2);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 14, 10, 12);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_nothing);
    layout->addLayout(m_rows);
    layout->addWidget(m_beyond);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill();
    });
}

void DashboardCard::show(const DashboardList &list)
{
    setObjectName(list.id);
    m_list = list;
    const int count = list.count >= 0 ? list.count : int(list.lines.size()) + list.more;
    m_title->setText(count == 0 ? list.title : list.title + u" · "_s + QString::number(count));
    m_nothing->setText(list.nothing);
    m_nothing->setVisible(list.lines.empty());
    fill();
}

void DashboardCard::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const size_t most = m_all ? m_list.lines.size() : std::min(AtOnce, m_list.lines.size());
    for (size_t i = 0; i < most; ++i) {
        auto *row = new DashboardRow(m_list.lines[i], this);
        connect(row, &QAbstractButton::clicked, this,
                [this, target = m_list.lines[i].target] { emit lineClicked(target); });
        m_rows->addWidget(row);
    }
    const int rest = int(m_list.lines.size()) - int(AtOnce);
    m_more->setVisible(rest > 0);
    m_more->setText(m_all ? tr("Show fewer") : tr("Show %n more", nullptr, rest));
    m_beyond->setVisible(m_all && m_list.more > 0);
    m_beyond->setText(tr("and %n more, listed on their own page", nullptr, m_list.more));
}

class DashboardTile::Bar : public QWidget
{
public:
    using QWidget::QWidget;
    double share = -1;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        shapes::panel(painter, rect(), 3, theme.line, QColor());
        if (share > 0)
            shapes::panel(painter, QRectF(0, 0, std::max(6.0, width() * share), height()), 3, theme.accent,
                          QColor());
    }
};

DashboardTile::DashboardTile(const ScreenContext &context, QWidget *parent)
    : Card(parent)
    , m_title(new PlainLabel(this))
    , m_value(new FigureButton(context, this))
    , m_detail(new PlainLabel(this))
    , m_bar(new Bar(this))
{
    m_title->setLook(TextSize::Small, TextTone::Soft);
    m_value->setLook(TextSize::Title);
    m_detail->setLook(TextSize::Small, TextTone::Muted);
    m_detail->setWordWrap(true);
    m_bar->setFixedHeight(6);
    auto *layout = new QVBoxLayout(this);
    const int pad = FigureButton::Pad; // beside the figure, for its focus ring: all stand under one another
    for (PlainLabel *label : {m_title, m_detail})
        label->setContentsMargins(pad, 0, pad, 0);
    layout->setContentsMargins(16 - pad, 12, 16 - pad, 14);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_value, 0, Qt::AlignLeft);
    layout->addWidget(m_detail);
    layout->addStretch(1);
    layout->addSpacing(4);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(pad, 0, pad, 0);
    bar->addWidget(m_bar);
    layout->addLayout(bar);
}

void DashboardTile::show(const DashboardFigure &figure)
{
    m_title->setText(figure.title);
    m_value->setQuiet(!figure.known);
    m_value->setFigure({figure.value, figure.origin});
    m_value->setAccessibleName(figure.title + u" : "_s + figure.value);
    m_detail->setText(figure.detail);
    m_bar->share = figure.share;
    m_bar->setVisible(figure.share >= 0);
    setAccessibleName(figure.title + u" : "_s + figure.value + u' ' + figure.detail);
    m_bar->update();
}

void DashboardTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_value->click();
    Card::mouseReleaseEvent(event);
}

} // namespace jalon::gui
