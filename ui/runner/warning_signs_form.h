// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/vocabulary.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace restride {

/// "Any of these now?": warning signs as boxes to tick, by how soon somebody has to look at them. What follows from a
/// tick is told at once.
class WarningSignsForm final : public QWidget {
    Q_OBJECT

public:
    explicit WarningSignsForm(QWidget* parent = nullptr);

    /// Asks for these; `ticked` are ticked already.
    void ask(EnumSet<RedFlag> signs, EnumSet<RedFlag> ticked = {});
    [[nodiscard]] EnumSet<RedFlag> ticked() const;

signals:
    void changed();

private:
    struct Group {
        QLabel* name = nullptr;
        QLabel* whatFollows = nullptr;
    };
    static constexpr std::size_t groupCount = 3;

    void addGroup(QVBoxLayout& column, FlagLevel level, const QString& name);
    void tellWhatFollows();

    std::array<QCheckBox*, EnumSet<RedFlag>::size> m_boxes{};
    std::array<Group, groupCount> m_groups;
};

}  // namespace restride
