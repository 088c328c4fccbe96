// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace restride {

/// The program's language, from its making to its end: words, plural forms, numbers and days. A QCoreApplication must
/// be there before it. English is what the sources say, with plural forms of its own.
class Translation {
public:
    explicit Translation(const QLocale& locale);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

private:
    QTranslator m_translator;
    QTranslator m_qt;
};

}  // namespace restride
