// SPDX-License-Identifier: GPL-3.0-or-later
// The whole controls of JalonStyle: button words, heads of tables, tabs, menus, combo boxes, scroll bars.
#include "gui/theme/JalonStyle.h"

#include <QComboBox>
#include <QPainter>
#include <QStyleOption>

#include "gui/theme/Theme.h"

namespace jalon::gui {

void JalonStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            const bool primary = isPrimary(button, widget) && button->state & State_Enabled;
            if (primary)
                copy.palette.setColor(QPalette::ButtonText, theme.onAccent);
            if (primary) {
                QFont font = painter->font();
                font.setWeight(QFont::DemiBold);
                painter->setFont(font);
            }
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ComboBoxLabel: // the base cuts a text that is too long in the middle of a letter
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy(*combo);
            const int icon = combo->currentIcon.isNull() ? 0 : combo->iconSize.width() + 4;
            const QRect field = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            copy.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, field.width() - icon - 4);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
        return drawHeader(option, painter);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.surfaceAlt);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.border);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy(*header);
            copy.palette.setColor(QPalette::ButtonText, theme.textSoft);
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        return drawTab(option, painter, widget);
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            const bool selected = tab->state & State_Selected;
            copy.palette.setColor(QPalette::WindowText, selected ? theme.accent : theme.textSoft);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_MenuItem:
        return drawMenuItem(option, painter, widget);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, theme.surface);
            if (item->state & State_Selected)
                shapes::panel(*painter, item->rect.adjusted(1, 2, -1, -2), 4,
                              item->state & State_Sunken ? theme.selection : theme.hover, QColor());
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
        }
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.surface);
        return;
    case CE_MenuEmptyArea:
    case CE_MenuHMargin:
    case CE_MenuVMargin:
        return;
    case CE_Splitter:
        return; // the gap between two cards is handle enough; the cursor changes over it
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The selection is a pale tint: words keep their own colour on it.
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, copy.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void JalonStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const Theme &theme = Theme::of(option->palette);
    painter->fillRect(option->rect, option->state & State_MouseOver ? theme.hover : theme.surfaceAlt);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      theme.border);
}

void JalonStyle::drawTab(const QStyleOption *option, QPainter *painter, const QWidget *) const
{
    const Theme &theme = Theme::of(option->palette);
    const QRect r = option->rect;
    if (option->state & State_Selected)
        painter->fillRect(QRect(r.left() + 4, r.bottom() - 1, r.width() - 8, 2), theme.accent);
    else if (option->state & State_MouseOver)
        painter->fillRect(QRect(r.left() + 4, r.bottom() - 1, r.width() - 8, 2), theme.borderStrong);
    if (option->state & State_HasFocus)
        shapes::focusRing(*painter, r.adjusted(2, 4, -2, -5), 4, theme);
}

void JalonStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Theme &theme = Theme::of(option->palette);
    if (qobject_cast<const QComboBox *>(widget)) {
        QProxyStyle::drawControl(CE_MenuItem, option, painter, widget);
        return;
    }
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left() + 8, item->rect.center().y(), item->rect.width() - 16, 1),
                          theme.line);
        return;
    }
    const bool enabled = item->state & State_Enabled;
    if (item->state & State_Selected && enabled)
        shapes::panel(*painter, item->rect.adjusted(0, 1, 0, -1), 4, theme.selection, QColor());
    const QRect content = item->rect.adjusted(10, 0, -12, 0);
    const QRect mark(content.left(), content.top(), 18, content.height());
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked) {
        const QRectF box(mark.left(), mark.center().y() - 7, 16, 16);
        if (item->checkType == QStyleOptionMenuItem::Exclusive)
            shapes::panel(*painter, box.adjusted(5, 5, -5, -5), 3, theme.accent, QColor());
        else
            shapes::tick(*painter, box, theme.accent);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, QRect(mark.left(), mark.center().y() - 8, 18, 18), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = content.adjusted(28, 0, 0, 0);
    const qsizetype split = item->text.indexOf(u'\t');
    const QString text = split < 0 ? item->text : item->text.left(split);
    painter->setFont(item->font);
    painter->setPen(enabled ? theme.text : item->palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic | Qt::TextSingleLine,
                      text);
    if (split >= 0) {
        painter->setPen(enabled ? theme.textMuted : item->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          item->text.mid(split + 1));
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        shapes::chevron(*painter, QRect(words.right() - 10, words.top(), 12, words.height()), Qt::RightArrow,
                        theme.textSoft);
}

void JalonStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawCombo(option, painter, widget);
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const Theme &theme = Theme::of(option->palette);
        const bool focus = option->state & State_HasFocus;
        shapes::panel(*painter, option->rect, grid::ControlRadius,
                      option->state & State_Enabled ? theme.surface : theme.surfaceAlt,
                      focus ? theme.accent : theme.border, focus ? 2.0 : 1.0);
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const QRect up = subControlRect(control, option, SC_SpinBoxUp, widget);
            const QRect down = subControlRect(control, option, SC_SpinBoxDown, widget);
            const bool canUp = spin->stepEnabled & QAbstractSpinBox::StepUpEnabled;
            const bool canDown = spin->stepEnabled & QAbstractSpinBox::StepDownEnabled;
            shapes::chevron(*painter, up, Qt::UpArrow, canUp ? theme.textSoft : theme.border);
            shapes::chevron(*painter, down, Qt::DownArrow, canDown ? theme.textSoft : theme.border);
        }
        return;
    }
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            // No tiny arrow in the corner of buttons that open a menu at once: it lies over the words.
            QStyleOptionToolButton copy(*button);
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void JalonStyle::drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (!combo)
        return;
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = combo->state & State_Enabled;
    const bool hover = enabled && combo->state & State_MouseOver;
    const bool focus = combo->state & State_HasFocus;
    if (combo->frame || hover || focus)
        shapes::panel(*painter, combo->rect, grid::ControlRadius, enabled ? theme.surface : theme.surfaceAlt,
                      focus   ? theme.accent
                      : hover ? theme.borderStrong
                              : theme.border,
                      focus ? 2.0 : 1.0);
    shapes::chevron(*painter, QRect(combo->rect.right() - 24, combo->rect.top(), 20, combo->rect.height()),
                    Qt::DownArrow, enabled ? theme.textSoft : theme.borderStrong);
}

QRect JalonStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect r = option->rect;
        if (subControl == SC_ComboBoxEditField)
            return r.adjusted(8, 2, -26, -2);
        if (subControl == SC_ComboBoxArrow)
            return QRect(r.right() - 25, r.top(), 26, r.height());
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (subControl == SC_ScrollBarAddLine || subControl == SC_ScrollBarSubLine)
            return {};
        if (bar && (subControl == SC_ScrollBarGroove || subControl == SC_ScrollBarSlider ||
                    subControl == SC_ScrollBarAddPage || subControl == SC_ScrollBarSubPage)) {
            const bool flat = bar->orientation == Qt::Horizontal;
            const int length = flat ? bar->rect.width() : bar->rect.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int handle =
                range > 0
                    ? int(qBound(qint64(qMin(32, length)),
                                 qint64(length) * bar->pageStep / (range + bar->pageStep), qint64(length)))
                    : length;
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
            int from = 0, to = length;
            if (subControl == SC_ScrollBarSlider) {
                from = start;
                to = start + handle;
            } else if (subControl == SC_ScrollBarSubPage) {
                to = start;
            } else if (subControl == SC_ScrollBarAddPage) {
                from = start + handle;
            }
            const QRect part = flat ? QRect(from, 0, to - from, bar->rect.height())
                                    : QRect(0, from, bar->rect.width(), to - from);
            return visualRect(bar->direction, bar->rect, part.translated(bar->rect.topLeft()));
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

void JalonStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    const Theme &theme = Theme::of(option->palette);
    if (bar->maximum <= bar->minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active =
        bar->activeSubControls & SC_ScrollBarSlider && bar->state & (State_MouseOver | State_Sunken);
    const int inset = active ? 2 : 3;
    const QRectF thumb = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    shapes::panel(*painter, thumb, qMin(thumb.width(), thumb.height()) / 2,
                  active ? theme.textMuted : theme.borderStrong, QColor());
}

} // namespace jalon::gui
