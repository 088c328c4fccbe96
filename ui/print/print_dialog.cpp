// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_dialog.h"

#include "ui/print/sheet_file.h"
#include "ui/print/sheet_preview.h"
#include "ui/print/week_sheet.h"
#include "ui/theme/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace restride {

namespace {

constexpr int choicesWidth = 210;

Paper paperHere() {
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

}  // namespace

PrintDialog::PrintDialog(const SheetContent& content, QWidget* parent) : QDialog(parent), m_content(content) {
    setWindowTitle(tr("Print the week"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(cardPadding, cardPadding, cardPadding, cardPadding);
    column->setSpacing(cardGap);
    auto* row = new QHBoxLayout;
    row->setSpacing(cardGap * 2);
    row->addWidget(makeChoices());
    row->addWidget(makePages(), 1);
    column->addLayout(row, 1);
    m_fault = plainLabel({}, this);
    m_fault->setObjectName(QStringLiteral("fault"));
    setLook(m_fault, "wrong");
    m_fault->hide();
    column->addWidget(m_fault);
    auto* buttons = new QHBoxLayout;
    auto* save = plainButton(tr("Save PDF…"), this);
    save->setObjectName(QStringLiteral("save"));
    auto* print = primaryButton(tr("Print…"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setDefault(true);
    auto* cancel = plainButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    buttons->addWidget(print);
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &PrintDialog::askAndSave);
    connect(print, &QPushButton::clicked, this, &PrintDialog::print);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    lookAgain();
    m_paper->setFocus();
}

QWidget* PrintDialog::makeChoices() {
    auto* choices = new QWidget(this);
    choices->setFixedWidth(choicesWidth);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(cardGap);
    auto* paper = plainLabel(tr("&Paper"), choices);
    m_paper = new QComboBox(choices);
    m_paper->setObjectName(QStringLiteral("paper"));
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(m_paper->findData(static_cast<int>(paperHere())));
    paper->setBuddy(m_paper);
    m_large = new QCheckBox(tr("&Large print"), choices);
    m_large->setObjectName(QStringLiteral("large"));
    m_mono = new QCheckBox(tr("&Black and white"), choices);
    m_mono->setObjectName(QStringLiteral("mono"));
    column->addWidget(paper);
    column->addWidget(m_paper);
    column->addWidget(m_large);
    column->addWidget(m_mono);
    column->addWidget(softLabel(tr("The week, how each run goes, and a sheet for the strength exercises with boxes to "
                                   "tick."),
                                choices));
    column->addStretch();
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintDialog::lookAgain);
    connect(m_large, &QCheckBox::toggled, this, &PrintDialog::lookAgain);
    connect(m_mono, &QCheckBox::toggled, this, &PrintDialog::lookAgain);
    return choices;
}

QWidget* PrintDialog::makePages() {
    auto* pages = new QWidget(this);
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    m_preview = new SheetPreview(pages);
    column->addWidget(m_preview, 1);
    auto* turning = new QHBoxLayout;
    m_back = plainButton(QStringLiteral("‹"), pages);
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setAccessibleName(tr("Page before"));
    m_on = plainButton(QStringLiteral("›"), pages);
    m_on->setObjectName(QStringLiteral("on"));
    m_on->setAccessibleName(tr("Next page"));
    m_place = softLabel({}, pages);
    m_place->setWordWrap(false);
    turning->addStretch();
    turning->addWidget(m_back);
    turning->addWidget(m_place);
    turning->addWidget(m_on);
    turning->addStretch();
    column->addLayout(turning);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_preview->page() - 1); });
    connect(m_on, &QPushButton::clicked, this, [this] { turnTo(m_preview->page() + 1); });
    return pages;
}

SheetOptions PrintDialog::options() const {
    SheetOptions options;
    options.paper = static_cast<Paper>(m_paper->currentData().toInt());
    options.size = m_large->isChecked() ? PrintSize::Large : PrintSize::Normal;
    options.ink = m_mono->isChecked() ? Ink::Mono : Ink::Colour;
    return options;
}

void PrintDialog::lookAgain() {
    m_pages = weekSheet(m_content, options());
    m_preview->show(m_pages);
    turnTo(m_preview->page());
}

void PrintDialog::turnTo(int page) {
    m_preview->turnTo(page);
    m_place->setText(tr("Page %1 of %2").arg(m_preview->page() + 1).arg(m_preview->count()));
    m_back->setEnabled(m_preview->page() > 0);
    m_on->setEnabled(m_preview->page() + 1 < m_preview->count());
}

void PrintDialog::askAndSave() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested = QDir(folder).filePath(sheetTitle(m_content) + QStringLiteral(".pdf"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save PDF"), suggested, tr("PDF (*.pdf)"));
    if (!path.isEmpty()) saveTo(path);
}

void PrintDialog::saveTo(const QString& path) {
    const QString fault = saveSheet(path, sheetPdf(m_content, options()));
    if (!fault.isEmpty()) return tell(fault);
    accept();
}

void PrintDialog::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(sheetTitle(m_content));
    printer.setPageLayout(sheetPageLayout(options().paper));
    if (options().ink == Ink::Mono) printer.setColorMode(QPrinter::GrayScale);
    QPrintDialog dialog(&printer, this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    dialog.setMinMax(1, m_pages.count);
    if (dialog.exec() != QDialog::Accepted) return;
    printer.setFullPage(true);
    const bool range = dialog.printRange() == QAbstractPrintDialog::PageRange;
    const int first = range ? std::clamp(dialog.fromPage(), 1, m_pages.count) : 1;
    const int last = range ? std::clamp(dialog.toPage(), first, m_pages.count) : m_pages.count;
    if (!paintSheet(printer, m_pages, first - 1, last - 1))
        return tell(tr("The printer did not take it. Please look at the printer, or save a PDF."));
    accept();
}

void PrintDialog::tell(const QString& fault) {
    m_fault->setText(fault);
    m_fault->show();
}

}  // namespace restride
