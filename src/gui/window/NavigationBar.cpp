// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/NavigationBar.h"

#include <QPainter>
#include <QVBoxLayout>

#include "gui/theme/Icons.h"
#include "gui/theme/Theme.h"
#include "gui/widgets/Buttons.h"
#include "gui/window/NavigationButton.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

namespace {

// The line between two groups of entries.
class Line : public QWidget
{
public:
    explicit Line(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(4, height() / 2, width() - 8, 1), Theme::of(this).border);
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QWidget(parent)
    , m_entries(new QVBoxLayout)
    , m_fold(iconButton(u"fold"_s, tr("Fold the navigation"), this))
{
    setAccessibleName(tr("Navigation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 10, 9, 8);
    layout->setSpacing(0);
    m_entries->setSpacing(1);
    layout->addLayout(m_entries);
    layout->addStretch();
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(m_fold, &QPushButton::clicked, this, &NavigationBar::foldToggled);
}

void NavigationBar::addEntry(const QString &title, const QString &iconName, bool lineAbove)
{
    if (lineAbove && !m_buttons.isEmpty()) {
        auto *line = new Line(this);
        m_lines.append(line);
        m_entries->addWidget(line);
    }
    auto *button = new NavigationButton(title, iconName, this);
    button->setFolded(m_folded);
    const int index = count();
    m_buttons.append(button);
    m_entries->addWidget(button);
    // Not clicked(): assistive technology toggles, and never clicks.
    connect(button, &QAbstractButton::toggled, this, [this, index](bool on) {
        if (on)
            emit chosen(index);
    });
}

void NavigationBar::clear()
{
    qDeleteAll(m_buttons);
    qDeleteAll(m_lines);
    m_buttons.clear();
    m_lines.clear();
}

void NavigationBar::setCurrent(int index)
{
    if (index < 0 || index >= count())
        return;
    const QSignalBlocker quiet(m_buttons.at(index));
    m_buttons.at(index)->setChecked(true);
}

int NavigationBar::current() const
{
    for (int i = 0; i < count(); ++i) {
        if (m_buttons.at(i)->isChecked())
            return i;
    }
    return -1;
}

void NavigationBar::setCount(int index, int number)
{
    if (index >= 0 && index < count())
        m_buttons.at(index)->setCount(number);
}

void NavigationBar::setShortcut(int index, const QKeySequence &keys)
{
    if (index >= 0 && index < count())
        m_buttons.at(index)->setShortcutHint(keys.toString(QKeySequence::NativeText));
}

void NavigationBar::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    for (NavigationButton *button : m_buttons)
        button->setFolded(folded);
    const QString name = folded ? tr("Unfold the navigation") : tr("Fold the navigation");
    m_fold->setIcon(themedIcon(folded ? u"unfold"_s : u"fold"_s));
    m_fold->setToolTip(name);
    m_fold->setAccessibleName(name);
    updateGeometry();
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.border);
}

} // namespace jalon::gui
