// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/settings_dialog.h"
#include "ui/theme/widgets.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace restride {

namespace {

constexpr int aboutWidth = 480;
constexpr int aboutMargin = 20;
constexpr QSize licenceSize(640, 520);

struct AboutText {
    Q_DECLARE_TR_FUNCTIONS(AboutText)
};

QPushButton* addCloseButton(QDialog& dialog, QHBoxLayout& row) {
    auto* close = primaryButton(AboutText::tr("Close"), &dialog);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    row.addStretch();
    row.addWidget(close);
    return close;
}

void showLicence(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(AboutText::tr("GNU General Public License"));
    auto* text = new QPlainTextEdit(&dialog);
    text->setObjectName(QStringLiteral("licenceText"));
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QFile file(QStringLiteral(":/LICENSE"));
    if (file.open(QIODevice::ReadOnly)) text->setPlainText(QString::fromUtf8(file.readAll()));
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(text);
    auto* row = new QHBoxLayout;
    addCloseButton(dialog, *row)->setFocus();
    column->addLayout(row);
    dialog.resize(licenceSize);
    dialog.exec();
}

}  // namespace

void showAbout(QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(AboutText::tr("About Restride"));
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(aboutMargin, aboutMargin, aboutMargin, aboutMargin);
    column->setSpacing(cardGap);
    column->addWidget(titleLabel(AboutText::tr("Restride %1").arg(QApplication::applicationVersion()), &dialog));
    column->addWidget(
        plainLabel(AboutText::tr("Plans the week of a runner with a sore knee: how far, on which days, which "
                                 "strength exercises, and why. From a diary that stays on this computer."),
                   &dialog));
    column->addWidget(
        plainLabel(AboutText::tr("It is a planning aid for adults. It makes no diagnosis and does not replace "
                                 "a clinician."),
                   &dialog));
    column->addWidget(
        softLabel(AboutText::tr("Free software under the GNU General Public License, version 3 or later: you may "
                                "use, study, share and change it. It comes without any warranty."),
                  &dialog));
    auto* licence = plainButton(AboutText::tr("Licence…"), &dialog);
    licence->setObjectName(QStringLiteral("licence"));
    QObject::connect(licence, &QPushButton::clicked, &dialog, [&dialog] { showLicence(&dialog); });
    auto* qt = plainButton(AboutText::tr("About Qt…"), &dialog);
    qt->setObjectName(QStringLiteral("aboutQt"));
    QObject::connect(qt, &QPushButton::clicked, &dialog, &QApplication::aboutQt);
    auto* row = new QHBoxLayout;
    row->addWidget(licence);
    row->addWidget(qt);
    addCloseButton(dialog, *row)->setFocus();
    column->addStretch();
    column->addLayout(row);
    dialog.setMinimumWidth(aboutWidth);
    dialog.exec();
}

}  // namespace restride
