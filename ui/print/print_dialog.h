// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_content.h"
#include "ui/print/sheet_layout.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace restride {

class SheetPreview;

/// Paper and form of a sheet with the sheet in view; prints it or saves it as a PDF. Accepted when that is done.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PrintDialog(const SheetContent& content, QWidget* parent = nullptr);

    [[nodiscard]] SheetOptions options() const;
    /// Writes the PDF and closes, or stays and tells why it could not be written.
    void saveTo(const QString& path);

private:
    [[nodiscard]] QWidget* makeChoices();
    [[nodiscard]] QWidget* makePages();
    void lookAgain();
    void turnTo(int page);
    void askAndSave();
    void print();
    void tell(const QString& fault);

    SheetContent m_content;
    SheetPages m_pages;
    QComboBox* m_paper = nullptr;
    QCheckBox* m_large = nullptr;
    QCheckBox* m_mono = nullptr;
    SheetPreview* m_preview = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_on = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_fault = nullptr;
};

}  // namespace restride
