// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace restride {

Translation::Translation(const QLocale& locale) {
    const QString name = QStringLiteral(":/translations/restride_%1.qm");
    QString language = QLocale::languageToCode(locale.language());
    if (m_words.load(name.arg(language))) {
        QLocale::setDefault(locale);
    } else {
        // Days and numbers in the language of the words, or sentences would be in two.
        language = QStringLiteral("en");
        QLocale::setDefault(QLocale(QLocale::English, locale.territory()));
        if (!m_words.load(name.arg(language))) return;
    }
    QCoreApplication::installTranslator(&m_words);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

}  // namespace restride
