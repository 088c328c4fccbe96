// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

namespace restride {

enum class YesNo : std::uint8_t { No, Yes };
template <>
struct Words<YesNo> {
    static constexpr std::array<std::string_view, 2> list{"no", "yes"};
};
[[nodiscard]] QString yesNoText(YesNo answer);

/// One value of an enumeration, or nothing where `none` has words for it.
template <Worded Enum>
class ChoiceInput : public QComboBox {
public:
    /// `text` names a value; an empty `none` leaves no way to choose nothing.
    ChoiceInput(QString (*text)(Enum), const QString& none, QWidget* parent = nullptr) : QComboBox(parent) {
        if (!none.isEmpty()) addItem(none, -1);
        for (std::size_t i = 0; i < Words<Enum>::list.size(); ++i) {
            const auto place = static_cast<int>(i);
            addItem(capitalised(text(static_cast<Enum>(place))), place);
        }
    }

    [[nodiscard]] std::optional<Enum> value() const {
        const int place = currentData().toInt();
        return place < 0 ? std::nullopt : std::optional(static_cast<Enum>(place));
    }
    void setValue(std::optional<Enum> value) { setCurrentIndex(findData(value ? static_cast<int>(*value) : -1)); }
};

/// Any values of an enumeration, as boxes to tick in `columns` columns.
template <Worded Enum>
class SetInput : public QWidget {
public:
    SetInput(QString (*text)(Enum), int columns, QWidget* parent = nullptr) : QWidget(parent) {
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        for (std::size_t i = 0; i < Words<Enum>::list.size(); ++i) {
            const auto place = static_cast<int>(i);
            m_boxes.push_back(new QCheckBox(capitalised(text(static_cast<Enum>(place))), this));
            grid->addWidget(m_boxes.back(), place / columns, place % columns);
        }
        setFocusProxy(m_boxes.front());
    }

    [[nodiscard]] EnumSet<Enum> value() const {
        EnumSet<Enum> set;
        for (std::size_t i = 0; i < m_boxes.size(); ++i)
            if (m_boxes[i]->isChecked()) set.insert(static_cast<Enum>(i));
        return set;
    }
    void setValue(EnumSet<Enum> set) {
        for (std::size_t i = 0; i < m_boxes.size(); ++i) m_boxes[i]->setChecked(set.contains(static_cast<Enum>(i)));
    }
    [[nodiscard]] QCheckBox* box(Enum value) const { return m_boxes[static_cast<std::size_t>(value)]; }

private:
    std::vector<QCheckBox*> m_boxes;
};

/// Yes, no, or not told.
class YesNoInput : public ChoiceInput<YesNo> {
public:
    explicit YesNoInput(const QString& none, QWidget* parent = nullptr) : ChoiceInput(yesNoText, none, parent) {}
    [[nodiscard]] std::optional<bool> answer() const {
        const auto chosen = value();
        return chosen ? std::optional(*chosen == YesNo::Yes) : std::nullopt;
    }
    void setAnswer(std::optional<bool> yes) {
        setValue(yes ? std::optional(*yes ? YesNo::Yes : YesNo::No) : std::nullopt);
    }
};

}  // namespace restride
