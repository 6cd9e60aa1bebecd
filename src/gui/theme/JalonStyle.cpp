// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, hints and the primitives of JalonStyle; whole controls are drawn in JalonStyleControls.cpp.
#include "gui/theme/JalonStyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

#include "gui/theme/Theme.h"

namespace jalon::gui {

using namespace Qt::StringLiterals;

JalonStyle::JalonStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void JalonStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget))
        tabs->setExpanding(false);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int JalonStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin:
        return 14;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_DefaultFrameWidth:
        // A scroll area stands clear of its rounded corners.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 3 : 1;
    case PM_FocusFrameHMargin:
        return 7; // beside the words of a cell
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 5;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid::Unit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * grid::Unit;
    case PM_HeaderMargin:
        return 8;
    case PM_TabBarTabHSpace:
        return 16;
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return 2 * grid::Unit;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int JalonStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_ItemView_ChangeHighlightOnFocus:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize JalonStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = qMax(grid::ControlHeight, option ? option->fontMetrics.height() + 12 : 0);
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(size.height() + 8, control));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            result.setWidth(button->text.isEmpty() ? qMax(size.width() + 12, control) : size.width() + 28);
        break;
    case CT_LineEdit:
        result.setHeight(qMax(result.height(), control));
        break;
    case CT_ComboBox:
        result = QSize(qMax(result.width(), size.width() + 40), control);
        break;
    case CT_SpinBox:
        result.setHeight(control);
        break;
    case CT_ItemViewItem:
        result.setHeight(qMax(result.height(), grid::RowHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), 28));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            result.setHeight(9);
        else
            result = QSize(result.width() + 16, qMax(result.height(), 30));
        break;
    case CT_MenuBarItem:
        result += QSize(4, 6);
        break;
    case CT_TabBarTab:
        result.setHeight(qMax(result.height(), 36));
        break;
    default:
        break;
    }
    return result;
}

// Whether a line edit is the inside of a spin box or combo box, which draws the frame around it.
static bool isPart(const QWidget *widget)
{
    const QWidget *outer = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(outer) || qobject_cast<const QComboBox *>(outer);
}

QRect JalonStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isPart(widget))
        return QProxyStyle::subElementRect(element, option, widget).adjusted(6, 0, -4, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

namespace {

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool wrong = widget && widget->property("invalid").toBool();
    QColor border = option->state & QStyle::State_MouseOver && enabled ? theme.borderStrong : theme.border;
    if (wrong)
        border = theme.bad.text;
    shapes::panel(*painter, option->rect, grid::ControlRadius, enabled ? theme.surface : theme.surfaceAlt,
                  border);
    if (option->state & QStyle::State_HasFocus)
        shapes::panel(*painter, option->rect, grid::ControlRadius, QColor(),
                      wrong ? theme.bad.text : theme.accent, 2.0);
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = round ? box.width() / 2 : 4;
    const bool hover = option->state & QStyle::State_MouseOver;
    if (!on) {
        shapes::panel(*painter, box, radius, enabled ? theme.surface : theme.surfaceAlt,
                      hover ? theme.textMuted : theme.borderStrong);
    } else {
        shapes::panel(*painter, box, radius, enabled ? theme.accent : theme.borderStrong, QColor());
        if (round) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.onAccent);
            painter->drawEllipse(box.center(), 3, 3);
            painter->restore();
        } else {
            shapes::tick(*painter, box.adjusted(1, 1, -1, -1), theme.onAccent);
        }
    }
    if (option->state & QStyle::State_NoChange) {
        painter->fillRect(QRectF(box.left() + 4, box.center().y() - 1, box.width() - 8, 2), theme.accent);
    }
}

} // namespace

void JalonStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return drawButtonPanel(option, painter, widget);
    case PE_FrameLineEdit:
        return;
    case PE_PanelLineEdit:
        // Inside a spin box, an editable combo box or a table cell the frame belongs to the outer widget.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        else if (!isPart(widget))
            painter->fillRect(option->rect, theme.surface);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_PanelItemViewItem:
        return drawItemPanel(option, painter, widget);
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->state & State_Selected)
                painter->fillRect(item->rect, theme.selection);
        }
        return;
    case PE_FrameFocusRect:
        // Rows of item views get theirs from drawItemPanel, once.
        if (option->state & State_HasFocus && !qobject_cast<const QAbstractItemView *>(widget))
            shapes::focusRing(*painter, option->rect, 4, theme);
        return;
    case PE_Frame:
        shapes::panel(*painter, option->rect, grid::ControlRadius,
                      qobject_cast<const QAbstractScrollArea *>(widget) ? theme.surface : QColor(),
                      option->state & State_HasFocus ? theme.accent : theme.border,
                      option->state & State_HasFocus ? 2.0 : 1.0);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.surface);
        shapes::panel(*painter, option->rect, 0, QColor(), theme.border);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.toolTipBase());
        return;
    case PE_IndicatorArrowDown:
        return shapes::chevron(*painter, option->rect, Qt::DownArrow, theme.textSoft);
    case PE_IndicatorArrowUp:
        return shapes::chevron(*painter, option->rect, Qt::UpArrow, theme.textSoft);
    case PE_IndicatorArrowLeft:
        return shapes::chevron(*painter, option->rect, Qt::LeftArrow, theme.textSoft);
    case PE_IndicatorArrowRight:
        return shapes::chevron(*painter, option->rect, Qt::RightArrow, theme.textSoft);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            shapes::chevron(*painter, option->rect,
                            header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                            theme.accent);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            shapes::chevron(*painter, option->rect,
                            option->state & State_Open ? Qt::DownArrow : Qt::RightArrow, theme.textSoft);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          theme.border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void JalonStyle::drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & State_Enabled;
    const bool hover = enabled && option->state & State_MouseOver;
    const bool down = option->state & (State_Sunken | State_On);
    const bool primary = isPrimary(button, widget);
    const bool flat =
        option->state & State_AutoRaise || (button && button->features & QStyleOptionButton::Flat);
    QColor fill = theme.surface, border = hover ? theme.borderStrong : theme.border;
    if (primary && enabled) {
        fill = hover && !down ? theme.accentHover : theme.accent;
        border = QColor();
    } else if (flat) {
        fill = down ? theme.selection : hover ? theme.hover : QColor();
        border = QColor();
    } else if (!enabled) {
        fill = theme.surfaceAlt;
    } else if (down) {
        fill = theme.selection;
    } else if (hover) {
        fill = theme.hover;
    }
    if (fill.isValid() || border.isValid())
        shapes::panel(*painter, option->rect, grid::ControlRadius, fill, border);
    if (option->state & State_HasFocus) {
        shapes::focusRing(*painter, option->rect, grid::ControlRadius, theme);
        if (primary && enabled)
            shapes::panel(*painter, QRectF(option->rect).adjusted(2, 2, -2, -2), grid::ControlRadius - 2,
                          QColor(), theme.onAccent);
    }
}

bool JalonStyle::isPrimary(const QStyleOptionButton *button, const QWidget *widget)
{
    return (button && button->features & QStyleOptionButton::DefaultButton) ||
           (widget && widget->property("primary").toBool());
}

void JalonStyle::drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    const Theme &theme = Theme::of(option->palette);
    if (item->state & State_Selected)
        painter->fillRect(item->rect, theme.selection);
    else if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    else if (item->state & State_MouseOver && item->state & State_Enabled)
        painter->fillRect(item->rect, theme.hover);
    if (item->state & State_HasFocus && widget && widget->hasFocus())
        shapes::focusRing(*painter, item->rect, 3, theme);
}

} // namespace jalon::gui
