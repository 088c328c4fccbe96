// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace restride {

Translation::Translation(const QLocale& locale) {
    QLocale::setDefault(locale);
    const QString name = QStringLiteral(":/translations/restride_%1.qm");
    const QString language = locale.name().section(QLatin1Char('_'), 0, 0);
    if (m_translator.load(name.arg(language)) || m_translator.load(name.arg(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&m_translator);
    // The words of Qt's own dialogs.
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translation::~Translation() {
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_translator);
}

}  // namespace restride
