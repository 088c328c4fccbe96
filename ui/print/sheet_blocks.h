// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/figures.h"
#include "ui/print/sheet_layout.h"
#include "ui/print/sheet_style.h"
#include "ui/print/sheet_text.h"
#include "ui/print/sheet_words.h"

// The blocks of which sheets are made. Each is measured for the width of its style.

namespace restride {

/// Texts below one another.
class TextPile {
public:
    void add(SheetText text, double gap = 0, double indent = 0);
    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    struct Item {
        SheetText text;
        QPointF at;
    };
    std::vector<Item> m_items;
    double m_height = 0;
};

/// A box with round corners; an invalid colour is none.
struct SheetBox {
    QColor ground;
    QColor frame;
};
void paintSheetBox(QPainter& painter, const QRectF& area, const SheetBox& box);
/// An empty box for the pen.
enum class Ticked : std::uint8_t { No, Yes };
void paintTickBox(QPainter& painter, const QRectF& area, Ticked ticked, const SheetColours& colours);

[[nodiscard]] SheetBlock headerBlock(const SheetStyle& style, const QString& title, const QStringList& lines);
[[nodiscard]] SheetBlock headingBlock(const SheetStyle& style, const QString& text);
[[nodiscard]] SheetBlock noteBlock(const SheetStyle& style, const QString& text);

/// One block a day: its sessions with their time, distance and cue.
[[nodiscard]] SheetBlocks dayBlocks(const SheetStyle& style, const SheetContent& content);

/// How the runs that are still to come begin, go and end; nothing without one.
[[nodiscard]] SheetBlocks runBlocks(const SheetStyle& style, const SheetContent& content);

/// One exercise: figure, dose, tempo, cues and a box to tick for each of these days.
[[nodiscard]] SheetBlock exerciseBlock(const SheetStyle& style, const Library& library,
                                       const Prescription& prescription, const std::vector<PlannedSession>& sessions);

/// The traffic light of pain.
[[nodiscard]] SheetBlock feelBlock(const SheetStyle& style, const FeelText& text);
/// When to stop, in short, with all signs of the urgent levels, or with those that cannot wait.
[[nodiscard]] SheetBlock shortStopBlock(const SheetStyle& style, const Rules& rules);
[[nodiscard]] SheetBlock fullStopBlock(const SheetStyle& style, const Rules& rules);
[[nodiscard]] SheetBlock emergencyBlock(const SheetStyle& style, const Rules& rules);
/// A week's pain by pen.
[[nodiscard]] SheetBlock painGridBlock(const SheetStyle& style, Date monday);

/// What to do where no plan may be made.
[[nodiscard]] SheetBlocks withheldBlocks(const SheetStyle& style, const SheetContent& content);

}  // namespace restride
