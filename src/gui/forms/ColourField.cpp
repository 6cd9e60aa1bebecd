// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/forms/ColourField.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

#include "core/change/Verbs.h"
#include "gui/forms/FormGroup.h"
#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"
#include "report/identity/Accent.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;
using core::PlanInfo;

namespace {
constexpr int Side = 32, Disc = 20;
}

// A disc of colour to choose; a ring around the one chosen.
class ColourField::Swatch : public QAbstractButton
{
public:
    explicit Swatch(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedSize(Side, Side);
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
    }

    void show(const QColor &colour, const QString &name)
    {
        m_colour = colour;
        setAccessibleName(name);
        setToolTip(name);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF centre = QRectF(rect()).center();
        painter.setPen(QPen(theme.border, 1)); // a dark colour on a dark ground has an edge
        painter.setBrush(m_colour);
        painter.drawEllipse(centre, Disc / 2.0, Disc / 2.0);
        painter.setBrush(Qt::NoBrush);
        if (isChecked()) {
            painter.setPen(QPen(theme.text, 2));
            painter.drawEllipse(centre, Disc / 2.0 + 3, Disc / 2.0 + 3);
        }
        if (hasFocus())
            shapes::focusRing(painter, rect(), grid::ControlRadius, theme);
    }

private:
    QColor m_colour;
};

std::vector<ColourField::Suggestion> ColourField::suggestions()
{
    return {{{}, tr("Blue, as Jalon has it")}, {u"#00695c"_s, tr("Sea green")}, {u"#2e7d32"_s, tr("Green")},
            {u"#6a3d9a"_s, tr("Violet")},      {u"#ad1457"_s, tr("Raspberry")}, {u"#a83c1e"_s, tr("Brick")},
            {u"#37474f"_s, tr("Slate")}};
}

ColourField::ColourField(FormGroup &group, const QString &label, QWidget *parent)
    : Editor(group, label, parent)
    , m_own(new Swatch(this))
    , m_words(new PlainLabel(this))
    , m_remark(new PlainLabel(this))
{
    line()->setSpacing(0);
    line()->setContentsMargins(0, 4, 0, 4);
    for (const Suggestion &suggestion : suggestions()) {
        auto *swatch = new Swatch(this);
        swatch->show(report::accentOnPaper(suggestion.colour), suggestion.name);
        connect(swatch, &QAbstractButton::clicked, this,
                [this, colour = suggestion.colour] { choose(colour); });
        line()->addWidget(swatch);
        m_swatches.push_back(swatch);
    }
    line()->addWidget(m_own);
    auto *other = secondaryButton(tr("Other…"), this);
    other->setAutoDefault(false);
    other->setObjectName(u"otherColour"_s);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString now = plan().info().colour;
        const QColor start = now.isEmpty() ? report::accentOnPaper({}) : QColor(now);
        const QColor chosen = m_chooser ? m_chooser(start) : QColor();
        if (chosen.isValid())
            choose(chosen.name());
    });
    line()->addSpacing(grid::Unit);
    line()->addWidget(other);
    line()->addSpacing(2 * grid::Unit);
    m_words->setTone(TextTone::Soft);
    line()->addWidget(m_words);
    line()->addStretch();
    m_remark->setLook(TextSize::Small, TextTone::Muted);
    m_remark->setWordWrap(true);
    column()->addWidget(m_remark);
    setFocusTarget(m_swatches.front());
}

void ColourField::choose(const QString &colour)
{
    perform(core::verbs::setField(plan(), plan().info().id, &PlanInfo::colour, colour));
    refresh();
}

void ColourField::refresh()
{
    const QString colour = plan().info().colour;
    const auto all = suggestions();
    bool own = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool chosen = all[i].colour == colour;
        m_swatches[i]->setChecked(chosen);
        m_swatches[i]->setEnabled(!isReadOnly());
        if (chosen)
            m_words->setText(all[i].name);
        own = own && !chosen;
    }
    m_own->setVisible(own);
    m_own->setChecked(own);
    const QColor printed = report::accentOnPaper(colour);
    if (own) {
        m_own->show(QColor(colour), tr("Your own: %1").arg(colour));
        m_words->setText(colour);
    }
    const bool darkened = own && printed.name() != QColor(colour).name();
    m_remark->setVisible(darkened);
    if (darkened)
        m_remark->setText(tr("Too light to be read on white: documents take %1, the same hue darkened.")
                              .arg(printed.name()));
    if (auto *other = findChild<QPushButton *>(u"otherColour"_s))
        other->setVisible(!isReadOnly());
}

} // namespace jalon::gui
