// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <initializer_list>
#include <utility>

namespace restride {

namespace {

constexpr auto sheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QPushButton, QToolButton[look="button"] {
  background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 6px 13px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: @sunken; }
QPushButton:checked { background: @accentSoft; color: @accentText; }
QPushButton:disabled, QToolButton[look="button"]:disabled { color: @disabled; }
QPushButton:focus, QToolButton[look="button"]:focus { border: 2px solid @accent; padding: 5px 12px; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentHover; }
QPushButton[look="primary"]:disabled { background: @sunken; color: @disabled; border-color: @border; }
QPushButton[look="primary"]:focus { border: 2px solid @text; padding: 5px 12px; }
QPushButton[look="menu"]::menu-indicator, QPushButton[look="primary"]::menu-indicator { image: url(:/icons/down-@scheme.svg); subcontrol-origin: padding; subcontrol-position: center right; right: 8px; width: 10px; height: 10px; }
QPushButton[look="primary"]::menu-indicator { image: url(:/icons/down-dark.svg); }
QPushButton[look="link"], QToolButton[look="link"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; color: @accentText; padding: 1px 3px; text-align: left; }
QPushButton[look="link"]:hover, QToolButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus, QToolButton[look="link"]:focus { border: 1px solid @accent; }
QToolButton[look="plain"] { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton[look="plain"]:hover { background: @hover; }
QToolButton[look="plain"]:focus { border: 1px solid @accent; }
QToolButton::menu-indicator { image: none; }
QPushButton[look="navigation"] {
  background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 6px 9px; text-align: left; }
QPushButton[look="navigation"]:hover { background: @hover; }
QPushButton[look="navigation"]:checked { background: @accentSoft; color: @accentText; font-weight: bold; }
QPushButton[look="navigation"]:focus { border: 2px solid @accent; }
QPushButton[look="segment"] { border-radius: 0; border-right-width: 0; padding: 6px 11px; }
QPushButton[look="segment"]:checked { background: @accentSoft; color: @accentText; font-weight: bold; }
QPushButton[look="segment"]:focus { border: 2px solid @accent; padding: 5px 10px; }
QPushButton[look="segment"][edge="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[look="segment"][edge="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; border-right-width: 1px; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QComboBox {
  background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 5px 8px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateEdit:focus,
QTimeEdit:focus, QComboBox:focus { border: 2px solid @accent; padding: 4px 7px; }
QLineEdit:disabled, QSpinBox:disabled, QDateEdit:disabled, QComboBox:disabled { background: @sunken; color: @disabled; }
QLineEdit[wrong="true"] { border: 2px solid @flare; padding: 4px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down-@scheme.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }
QDateEdit::drop-down { border: none; width: 22px; }
QDateEdit::down-arrow { image: url(:/icons/down-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; selection-background-color: @accentSoft; selection-color: @text; }
QCheckBox, QRadioButton { spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator {
  width: 14px; height: 14px; border: 1px solid @indicator; background: @surface; }
QCheckBox::indicator, QTreeView::indicator, QTableView::indicator, QListView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/icons/tick.svg); }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 1px solid @accent; }
QTableView, QTreeView, QListView {
  background: @surface; color: @text; border: none; gridline-color: @border;
  selection-background-color: @accentSoft; selection-color: @text; alternate-background-color: @sunken; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid @accent; }
QHeaderView::section { background: @surface; color: @soft; border: none; border-bottom: 1px solid @border; padding: 6px 8px; }
QHeaderView { background: @surface; }
QTableCornerButton::section { background: @surface; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @neutral; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 6px 22px 6px 14px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 6px; }
QTabWidget::pane { border: none; }
QTabBar::tab { background: transparent; color: @soft; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accentText; border-bottom: 2px solid @accent; font-weight: bold; }
QTabBar::tab:focus { border-bottom: 2px solid @text; }
QProgressBar { background: @sunken; border: none; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QLabel[look="soft"] { color: @soft; }
QLabel[look="link"] { color: @accentText; }
QLabel[look="wrong"] { color: @flareText; }
)";

}  // namespace

QString styleSheet(const Theme& theme) {
    QString text = QString::fromUtf8(sheet);
    // Longer names first: one begins with another.
    const std::initializer_list<std::pair<const char*, QString>> colours = {
        {"@accentHover", theme.accent.darker(112).name()},
        {"@accentSoft", theme.accentSoft.name()},
        {"@accentText", theme.accentText.name()},
        {"@accent", theme.accent.name()},
        {"@onAccent", theme.onAccent.name()},
        {"@surface", theme.surface.name()},
        {"@sunken", theme.sunken.name()},
        {"@scheme", theme.dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"@soft", theme.soft.name()},
        {"@border", theme.border.name()},
        {"@hover", theme.hover.name()},
        {"@text", theme.text.name()},
        {"@flareText", theme.flare.text.name()},
        {"@flare", theme.flare.mark.name()},
        {"@indicator", theme.neutral.mark.name()},
        {"@disabled", theme.neutral.mark.name()},
        {"@neutral", theme.dark ? theme.border.lighter(130).name() : theme.border.darker(112).name()},
    };
    for (const auto& [name, value] : colours) text.replace(QLatin1String(name), value);
    return text;
}

}  // namespace restride
