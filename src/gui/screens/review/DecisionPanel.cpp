// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/screens/review/DecisionPanel.h"

#include "gui/theme/JalonStyle.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/widgets/PlainLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace jalon::gui {

using namespace Qt::StringLiterals;

DecisionPanel::DecisionPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_group(new QButtonGroup(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(primaryButton(tr("Note the decision"), this))
    , m_takeBack(secondaryButton(tr("Take it back"), this))
    , m_cancel(secondaryButton(tr("Cancel"), this))
{
    m_title->setLook(TextSize::Heading);
    auto *choices = new QHBoxLayout;
    for (std::size_t i = 0; i < core::EnumCodes<core::DecisionKind>::all.size(); ++i) {
        QPushButton *button = secondaryButton({}, this);
        button->setCheckable(true);
        m_group->addButton(button, int(i));
        m_choices.push_back(button);
        choices->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this] { m_text->setFocus(); });
        connect(button, &QPushButton::toggled, button, [button](bool on) { // as it stands on the page
            button->setProperty("primary", on);
            button->update();
        });
    }
    choices->addStretch(1);
    m_text->setPlaceholderText(tr("What was decided, in a sentence for the minutes"));
    m_text->setAccessibleName(tr("Text of the decision"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(choices);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &DecisionPanel::finish);
    connect(m_cancel, &QPushButton::clicked, this, &DecisionPanel::giveUp);
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        hide();
        emit wanted(std::nullopt, {});
    });
    hide();
}

void DecisionPanel::open(const QString &title, const Choices &choices,
                         const std::optional<core::DecisionKind> &noted, const QString &text, double unit)
{
    const int pixels = std::max(13, int(std::lround(16 * unit)));
    QFont font = this->font();
    font.setPixelSize(pixels);
    for (QWidget *child : findChildren<QWidget *>())
        child->setFont(font);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setText(title);
    m_kinds.clear();
    m_group->setExclusive(false);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool exists = i < choices.size();
        m_choices[i]->setVisible(exists);
        if (!exists)
            continue;
        m_kinds.push_back(choices[i].first);
        m_choices[i]->setText(u"%1  %2"_s.arg(i + 1).arg(choices[i].second));
        m_choices[i]->setChecked(noted == choices[i].first);
    }
    m_group->setExclusive(true);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFixedHeight(pixels * 5);
    m_takeBack->setVisible(noted.has_value());
    layout()->setContentsMargins(pixels * 2, pixels, pixels * 2, pixels);
    layout()->setSpacing(pixels * 2 / 3);
    layout()->activate();
    const QRect whole = parentWidget()->rect();
    const int high = std::min(sizeHint().height(), whole.height());
    setGeometry(0, whole.height() - high, whole.width(), high);
    show();
    raise();
    if (noted)
        m_text->setFocus();
    else
        m_choices.front()->setFocus();
}

void DecisionPanel::finish()
{
    const int at = m_group->checkedId();
    if (at < 0) { // a text alone decides nothing
        m_choices.front()->setFocus();
        return;
    }
    hide();
    emit wanted(m_kinds[std::size_t(at)], m_text->toPlainText().trimmed());
}

void DecisionPanel::giveUp()
{
    hide();
    emit closed();
}

bool DecisionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            finish();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DecisionPanel::keyPressEvent(QKeyEvent *event)
{
    event->accept(); // nothing of what is typed here turns the pages below
    const int digit = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Escape) {
        giveUp();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish();
    } else if (digit >= 0 && digit < int(m_kinds.size())) {
        m_choices[std::size_t(digit)]->setChecked(true);
        m_text->setFocus();
    }
}

void DecisionPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(0, 0, width(), 3), theme.accent);
}

} // namespace jalon::gui
