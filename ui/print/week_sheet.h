// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_content.h"
#include "ui/print/sheet_layout.h"

#include <QByteArray>
#include <QImage>
#include <QPageLayout>

class QPagedPaintDevice;

namespace restride {

/// The sheets of a week, laid out: the week and how its runs go, then one for each strength session that differs. Where
/// the plan is withheld: one plain page of what to do.
[[nodiscard]] SheetPages weekSheet(const SheetContent& content, const SheetOptions& options);

/// What a PDF or a print job of it is called: `Restride week 2026-03-16`.
[[nodiscard]] QString sheetTitle(const SheetContent& content);

/// The whole paper; the sheet has its own margins.
[[nodiscard]] QPageLayout sheetPageLayout(Paper paper);

/// Draws a page, from 0, onto the whole of `paper`.
void paintSheetPage(QPainter& painter, const QRectF& paper, const SheetPages& pages, int page);

/// Draws pages `first` to `last` on a printer or PDF writer whose pages are the whole paper.
[[nodiscard]] bool paintSheet(QPagedPaintDevice& device, const SheetPages& pages, int first, int last);

/// The pages as a PDF with real text.
[[nodiscard]] QByteArray sheetPdf(const SheetContent& content, const SheetOptions& options);

/// A page as a picture, so many pixels wide.
[[nodiscard]] QImage sheetImage(const SheetPages& pages, int page, int width);

}  // namespace restride
