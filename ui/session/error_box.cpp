// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/error_box.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace restride {

void tellError(QWidget* parent, const QString& sentence) {
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("restride::ErrorBox", "Restride"), sentence,
                    QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

}  // namespace restride
