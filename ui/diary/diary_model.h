// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diary/diary_log.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace restride {

/// `Length` is the distance, `Exertion` the effort, `Knee` the light.
enum class DiaryColumn { Day, What, Length, Time, Exertion, Before, During, Morning, Knee, Note };
inline constexpr int diaryColumns = 10;

/// The entries of a diary as rows, the newest first. Rows are places in lists; words are made for cells that are seen.
class DiaryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole, FirstOfDayRole };

    explicit DiaryModel(QObject* parent = nullptr);

    void show(DiaryLog log);
    /// Of one kind, or all; entries that hold each of the words.
    void filter(std::optional<EntryKind> kind, const QString& words);

    [[nodiscard]] const DiaryLog& log() const { return m_log; }
    [[nodiscard]] const DiaryRow& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Of all kinds and words.
    [[nodiscard]] const std::vector<DiaryRow>& all() const { return m_all; }
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QString text(const DiaryRow& row, DiaryColumn column) const;
    [[nodiscard]] QString toolTip(const DiaryRow& row, DiaryColumn column) const;
    [[nodiscard]] std::optional<PainScore> pain(const DiaryRow& row, DiaryColumn column) const;
    [[nodiscard]] bool canBeEdited(const DiaryRow& row, DiaryColumn column) const;
    void choose();

    DiaryLog m_log;
    std::vector<DiaryRow> m_all;
    std::vector<DiaryRow> m_rows;
    /// What each of all rows is found by; made when first looked for.
    std::vector<QString> m_searched;
    std::optional<EntryKind> m_kind;
    QStringList m_words;
};

}  // namespace restride
