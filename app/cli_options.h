// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary_source.h"
#include "core/base/date.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): CLI11 is named so
namespace CLI {
class App;
}

namespace restride {

enum class Need : std::uint8_t { Optional, Required };

/// How an option is written, and what the help says of it.
struct OptionText {
    /// `--week`; `DIARY` for a word that follows no option.
    std::string name;
    std::string help;
    /// Stands for the option's word in the help: `FILE`. Empty where the name does so itself.
    std::string form;
    Need need = Need::Optional;
};

/// The options of one command, for `Command::addOptions`. Each names the place that its word is written to when the
/// command line is read, so that place must still be there then. Over CLI11, which stays in cli.cpp because its header
/// costs seconds.
class CommandOptions {
public:
    explicit CommandOptions(CLI::App& command) : m_command(&command) {}

    /// Takes a word, or answers what is wrong with it.
    using Take = std::function<std::string(const std::string&)>;

    // What one command alone has.

    /// True where it is written.
    void flag(const std::string& name, const std::string& help, bool& value);
    /// Any word, also an empty one.
    void text(const OptionText& option, std::string& value);
    /// The name of a file. An empty one is refused, because a script has lost it.
    void file(const OptionText& option, std::string& value);
    /// A day as YYYY-MM-DD.
    void day(const std::string& name, const std::string& help, std::optional<Date>& value);
    /// A word that `read` understands. Of another one it is said that it "is no …", as `isNo` says.
    template <class Value, class Meaning>
    void value(const OptionText& option, Value& value, std::optional<Meaning> (*read)(std::string_view),
               std::string isNo) {
        word(option, [&value, read, isNo = std::move(isNo)](const std::string& text) {
            const std::optional<Meaning> meaning = read(text);
            if (!meaning) return text + " is no " + isNo;
            value = *meaning;
            return std::string();
        });
    }
    void word(const OptionText& option, Take take);
    /// At least one word.
    void words(const OptionText& option, std::vector<std::string>& values);
    /// Words with commas between them; the option may be written again for more.
    void list(const OptionText& option, std::vector<std::string>& values);
    /// A command of this command, as `list` of `db list`; one of them has to be written. `chosen` is called when it is.
    [[nodiscard]] CommandOptions action(const std::string& name, const std::string& help, std::function<void()> chosen);

    // What several commands have in common.

    /// The diary document, or `--db` and `--runner`; and `--today`, which is the day here unless written.
    void diary(DiarySource& source, std::optional<Date>& today);
    /// The same without `--today`, and `document` says how the document is written.
    void source(const OptionText& document, DiarySource& source);
    /// Where a change goes, if anywhere: `--into` a document, or `--db` and `--runner`.
    void target(const std::string& help, DiarySource& source);
    /// `--runner`: whose diary of a database.
    void runner(DiarySource& source);
    /// `--weeks`: 1 to 16.
    void weeks(int& weeks);

private:
    CLI::App* m_command;
};

}  // namespace restride
