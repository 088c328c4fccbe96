// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/process.h"
#include "tests/support/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace restride {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// A folder with a database of the sample diary.
class DatabaseCommand : public testing::Test {
protected:
    DatabaseCommand() {
        std::string pattern = (fs::temp_directory_path() / "restride-db.XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        const Outcome added = db({"add", "--db", file(), document()});
        EXPECT_EQ(added.exit, 0) << added.err;
    }
    ~DatabaseCommand() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    static Outcome run(const std::vector<std::string>& arguments) { return runProgram(RESTRIDE_CLI, arguments); }
    static Outcome db(std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "db");
        return run(arguments);
    }
    static std::string document() { return RESTRIDE_SOURCE_DIR "/resources/sample-diary.json"; }
    [[nodiscard]] std::string file(const std::string& name = "diary.db") const { return (m_folder / name).string(); }
    std::string keep(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name, std::ios::binary) << text;
        return file(name);
    }

    fs::path m_folder;
};

TEST_F(DatabaseCommand, TakesThePlaceOfADocument) {
    for (const char* command : {"plan", "assess"}) {
        const Outcome fromDocument = run({command, document(), "--today", "2026-03-16", "--json"});
        const Outcome fromDatabase = run({command, "--db", file(), "--today", "2026-03-16", "--json"});
        EXPECT_EQ(fromDatabase.exit, 0) << fromDatabase.err;
        EXPECT_EQ(fromDatabase.out, fromDocument.out);
    }
    const std::string plan = keep("plan.json", run({"plan", "--db", file(), "--today", "2026-03-16", "--json"}).out);
    const Outcome verified = run({"verify", plan, "--db", file()});
    EXPECT_EQ(verified.exit, 0) << verified.out << verified.err;
}

TEST_F(DatabaseCommand, GivesTheDocumentBack) {
    const std::string shown = keep("shown.json", db({"show", "--db", file()}).out);
    EXPECT_EQ(db({"add", "--db", file("second.db"), shown}).exit, 0);
    EXPECT_EQ(db({"show", "--db", file("second.db")}).out, bytesOf(shown));
}

TEST_F(DatabaseCommand, AsksForOneOfSeveralRunners) {
    EXPECT_EQ(db({"add", "--db", file(), document()}).exit, 2);
    EXPECT_EQ(db({"add", "--db", file(), document(), "--runner", "two"}).exit, 0);
    const Outcome unclear = run({"assess", "--db", file(), "--today", "2026-03-16"});
    EXPECT_EQ(unclear.exit, 2);
    EXPECT_THAT(unclear.err, HasSubstr("several runners"));
    EXPECT_EQ(run({"assess", "--db", file(), "--runner", "two", "--today", "2026-03-16"}).exit, 0);
    EXPECT_EQ(run({"assess", "--db", file(), "--runner", "nobody", "--today", "2026-03-16"}).exit, 2);
    EXPECT_THAT(db({"list", "--db", file()}).out, HasSubstr("runner two: Sample runner, revision 1"));
}

TEST_F(DatabaseCommand, TakesADocumentOrADatabaseNotBoth) {
    EXPECT_EQ(run({"plan", document(), "--db", file()}).exit, 2);
    EXPECT_EQ(run({"plan"}).exit, 2);
    EXPECT_EQ(db({}).exit, 2);
}

TEST_F(DatabaseCommand, RestoresABackupAndUndoesThat) {
    const Outcome backup = db({"backup", "--db", file()});
    ASSERT_EQ(backup.exit, 0) << backup.err;
    EXPECT_EQ(db({"add", "--db", file(), document(), "--runner", "two"}).exit, 0);
    const std::string with = db({"list", "--db", file()}).out;
    std::string name = fs::path(backup.out).filename().string();
    name.pop_back();
    const Outcome restored = db({"restore", "--db", file(), name});
    ASSERT_EQ(restored.exit, 0) << restored.err;
    EXPECT_THAT(db({"list", "--db", file()}).out, testing::Not(HasSubstr("runner two")));
    // The newest backup is the state before.
    EXPECT_EQ(db({"restore", "--db", file()}).exit, 0);
    EXPECT_THAT(db({"list", "--db", file()}).out, HasSubstr("runner two"));
    EXPECT_EQ(db({"restore", "--db", file(), "no such"}).exit, 2);
}

TEST_F(DatabaseCommand, LeavesADamagedFileAndOffersTheBackup) {
    ASSERT_EQ(db({"backup", "--db", file()}).exit, 0);
    EXPECT_EQ(db({"check", "--db", file()}).exit, 0);
    std::string bytes = bytesOf(file());
    const auto at = bytes.find("Sample runner");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'T';
    keep("diary.db", bytes);
    const Outcome checked = db({"check", "--db", file()});
    EXPECT_EQ(checked.exit, 1);
    EXPECT_THAT(checked.err, HasSubstr("is damaged and was left as it is"));
    EXPECT_THAT(checked.err, HasSubstr("The newest backup that is whole: "));
    EXPECT_EQ(run({"plan", "--db", file(), "--today", "2026-03-16"}).exit, 3);
    EXPECT_EQ(bytesOf(file()), bytes);
    const Outcome salvaged = db({"salvage", "--db", file(), "--into", file("rest.db")});
    EXPECT_EQ(salvaged.exit, 0) << salvaged.err;
    EXPECT_EQ(run({"plan", "--db", file("rest.db"), "--today", "2026-03-16"}).exit, 0);
    const Outcome restored = db({"restore", "--db", file()});
    EXPECT_EQ(restored.exit, 0) << restored.err;
    EXPECT_THAT(restored.out, HasSubstr("set aside, untouched, as " + file("diary.db.damaged-1")));
    EXPECT_EQ(bytesOf(file("diary.db.damaged-1")), bytes);
    EXPECT_EQ(db({"check", "--db", file()}).exit, 0);
}

TEST_F(DatabaseCommand, TakesNoAnswerThatItWouldNotUse) {
    const Outcome noId = db({"add", "--db", file(), document(), "--runner", std::string(65, 'x')});
    EXPECT_EQ(noId.exit, 2);
    EXPECT_THAT(noId.err, HasSubstr("is no id of a runner"));
    EXPECT_EQ(db({"add", "--db", file(), document(), "--runner", ""}).exit, 2);
    EXPECT_EQ(run({"plan", document(), "--runner", "Bob"}).exit, 2);
    EXPECT_EQ(run({"plan", "--db", file(), "--runner", "nobody"}).exit, 2);
    EXPECT_EQ(run({"import", document(), "--db", ""}).exit, 2);
    EXPECT_EQ(run({"import", document(), "--into", ""}).exit, 2);
    EXPECT_EQ(run({"import", document(), "--into", file("new.json"), "--runner", "Bob"}).exit, 2);
    EXPECT_EQ(db({"list", "--db", ""}).exit, 2);
}

TEST_F(DatabaseCommand, MakesNoDatabaseForAnImportIntoNobody) {
    const Outcome imported = run({"import", document(), "--db", file("newdir/typo.db")});
    EXPECT_EQ(imported.exit, 3);
    EXPECT_THAT(imported.err, HasSubstr("typo.db cannot be opened"));
    EXPECT_FALSE(fs::exists(file("newdir")));
}

TEST_F(DatabaseCommand, RestoresABackupByAnyOfItsNames) {
    const Outcome backup = db({"backup", "--db", file()});
    ASSERT_EQ(backup.exit, 0) << backup.err;
    const std::string path = backup.out.substr(0, backup.out.size() - 1);
    const std::string otherWay = fs::relative(file()).string();
    const Outcome restored = db({"restore", "--db", otherWay, path});
    EXPECT_EQ(restored.exit, 0) << restored.err;
}

TEST_F(DatabaseCommand, ListsADamagedDiaryAsDamaged) {
    EXPECT_EQ(db({"add", "--db", file(), document(), "--runner", "two"}).exit, 0);
    std::string bytes = bytesOf(file());
    const auto at = bytes.find("Sample runner");
    ASSERT_NE(at, std::string::npos);
    bytes[at] = 'T';
    keep("diary.db", bytes);
    const Outcome listed = db({"list", "--db", file()});
    EXPECT_EQ(listed.exit, 0) << listed.err;
    EXPECT_THAT(listed.out, HasSubstr(": damaged\n"));
    EXPECT_THAT(listed.out, HasSubstr(": Sample runner, revision 1\n"));
    EXPECT_THAT(listed.out, testing::Not(HasSubstr("Tample")));
}

TEST_F(DatabaseCommand, SaysThatThereIsNoRoomWhereFilesMayNotGrow) {
    const std::string add =
        std::string("ulimit -f 20; exec ") + RESTRIDE_CLI + " db add --db " + file("small.db") + ' ';
    const Outcome added = runProgram("/bin/sh", {"-c", add + document()});
    EXPECT_EQ(added.exit, 3);
    EXPECT_THAT(added.err, HasSubstr("There is no room left for"));
}

TEST_F(DatabaseCommand, MakesFilesForItsUserAlone) {
    const std::string program = std::string("umask 0; exec ") + RESTRIDE_CLI;
    EXPECT_EQ(runProgram("/bin/sh", {"-c", program + " db add --db " + file("new.db") + ' ' + document()}).exit, 0);
    EXPECT_EQ(runProgram("/bin/sh", {"-c", program + " export --csv " + file("runs.csv") + ' ' + document()}).exit, 0);
    for (const char* name : {"new.db", "runs.csv"})
        EXPECT_EQ(fs::status(file(name)).permissions(), fs::perms::owner_read | fs::perms::owner_write) << name;
}

TEST_F(DatabaseCommand, RefusesANameThatIsNoText) {
    const std::string list =
        std::string("exec ") + RESTRIDE_CLI + " db add --db \"" + file("") + "$(printf 'a\\377')\" ";
    const Outcome added = runProgram("/bin/sh", {"-c", list + document()});
    EXPECT_EQ(added.exit, 2);
    EXPECT_THAT(added.err, HasSubstr("is not readable text"));
}

TEST_F(DatabaseCommand, WritesIntoAPipe) {
    const std::string pipe = file("pipe");
    const std::string program = std::string("mkfifo ") + pipe + "; cat " + pipe + " & " + RESTRIDE_CLI +
                                " export --csv " + pipe + ' ' + document() + "; wait";
    const Outcome piped = runProgram("/bin/sh", {"-c", program});
    EXPECT_THAT(piped.out, HasSubstr("2026-03"));
    EXPECT_TRUE(fs::is_fifo(pipe));
}

TEST_F(DatabaseCommand, SaysWhatIsNotThere) {
    const Outcome absent = db({"list", "--db", file("nowhere.db")});
    EXPECT_EQ(absent.exit, 3);
    EXPECT_THAT(absent.out, IsEmpty());
    EXPECT_THAT(absent.err, StartsWith("restride-cli: "));
    EXPECT_EQ(db({"list", "--db", document()}).exit, 2);
}

}  // namespace
}  // namespace restride
