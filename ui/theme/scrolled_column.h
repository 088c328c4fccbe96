// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QVBoxLayout;
class QWidget;

namespace restride {

/// A column that fills `whole` and scrolls where it is too tall; its parent widget is that of what is put into it.
/// `margin` is around it, in device-independent pixels.
[[nodiscard]] QVBoxLayout* scrolledColumn(QWidget* whole, int margin = 24);

/// A card with a heading and a sentence above what it holds.
[[nodiscard]] QWidget* sectionCard(const QString& name, const QString& why, QWidget* content, QWidget* parent);

}  // namespace restride
