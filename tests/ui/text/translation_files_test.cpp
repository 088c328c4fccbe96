// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <vector>

namespace restride {
namespace {

/// One entry of a .ts file.
struct Entry {
    QString source;
    bool finished = true;
    /// Has forms for one and for many.
    bool counted = false;
    /// One, or one for each form.
    QStringList translations;
};

Entry readEntry(QXmlStreamReader& xml) {
    Entry entry;
    entry.counted = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            entry.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entry.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!entry.counted) entry.translations << xml.readElementText();
            while (entry.counted && xml.readNextStartElement()) entry.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> entriesOf(const std::string& path) {
    std::vector<Entry> entries;
    QXmlStreamReader xml(QByteArray::fromStdString(readText(path)));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("message"))
            entries.push_back(readEntry(xml));
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return entries;
}

QSet<QString> placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    QSet<QString> found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();) found << at.next().captured();
    return found;
}

class TranslationFile : public testing::TestWithParam<const char*> {};

TEST_P(TranslationFile, HasWordsForEveryEntryWithTheSamePlaceholders) {
    const std::vector<Entry> entries = entriesOf(GetParam());
    EXPECT_FALSE(entries.empty());
    for (const Entry& entry : entries) {
        const std::string source = entry.source.toStdString();
        EXPECT_TRUE(entry.finished) << source;
        EXPECT_EQ(entry.translations.size(), entry.counted ? 2 : 1) << source;
        for (const QString& translation : entry.translations) {
            EXPECT_FALSE(translation.isEmpty()) << source;
            EXPECT_EQ(placeholdersOf(translation), placeholdersOf(entry.source)) << source;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, TranslationFile,
                         testing::Values("resources/translations/restride_en.ts",
                                         "resources/translations/restride_de.ts"));

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

TEST(TranslationFiles, SayWhatTheSourcesSay) {
    const QTemporaryDir folder;
    const QDir committed(QStringLiteral(RESTRIDE_SOURCE_DIR "/resources/translations"));
    const QStringList files{QStringLiteral("restride_en.ts"), QStringLiteral("restride_de.ts")};
    for (const QString& file : files) ASSERT_TRUE(QFile::copy(committed.filePath(file), folder.filePath(file)));
    QProcess update;
    update.start(committed.filePath(QStringLiteral("update")), {QStringLiteral(RESTRIDE_LUPDATE), folder.path()});
    ASSERT_TRUE(update.waitForFinished(60'000));
    EXPECT_EQ(update.exitCode(), 0);
    // A class that says tr without being a QObject speaks in the name of another.
    EXPECT_EQ(update.readAllStandardError().toStdString(), "");
    for (const QString& file : files)
        EXPECT_TRUE(bytesOf(folder.filePath(file)) == bytesOf(committed.filePath(file)))
            << "please build the target update_translations, and translate what is new in " << file.toStdString();
}

}  // namespace
}  // namespace restride
