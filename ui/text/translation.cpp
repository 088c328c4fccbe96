// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace restride {

Translation::Translation(const QLocale& locale) {
    QLocale::setDefault(locale);
    const QString language = QLocale::languageToCode(locale.language());
    const QString name = QStringLiteral(":/translations/restride_%1.qm");
    if (m_words.load(name.arg(language)) || m_words.load(name.arg(QStringLiteral("en"))))
        QCoreApplication::installTranslator(&m_words);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

}  // namespace restride
