// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/limits.h"
#include "core/import/readers.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>

namespace restride {

namespace {

/// What all members together may still take.
struct Allowance {
    std::size_t unpacked = 0;
    std::size_t most = 0;
    std::size_t members = 0;
};

/// Bytes that show as text wherever they are printed.
std::string printable(std::string_view name) {
    constexpr std::size_t longest = 200;
    std::string text(name.substr(0, longest));
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = '?';
    return text;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::string_view folderOf(std::string_view path) {
    const auto slash = path.find_last_of('/');
    return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash + 1);
}

/// What no reader could make anything of: pictures, settings, lists of friends.
bool isNoActivity(SkipReason reason) {
    switch (reason) {
        case SkipReason::Empty:
        case SkipReason::UnknownFormat:
        case SkipReason::NotAnActivity:
        case SkipReason::NoActivities:
            return true;
        default:
            return false;
    }
}

/// A table that nobody's export is known by: in an archive that is another list, not the user's question. Here alone a
/// name is asked, and only about what the user is asked.
bool isForeignTable(const ReadFile& read, std::string_view name) {
    if (!read.activities.empty() || !read.strength.empty()) return false;
    if (lowered(name).find("activit") != std::string::npos) return false;
    return std::ranges::any_of(read.questions,
                               [](const Question& question) { return question.subject == GuessSubject::Columns; });
}

/// A zip ends with its list of members and a mark; without them it was cut, and members may be missing.
bool isCut(std::string_view bytes) {
    constexpr std::string_view endMark = "PK\x05\x06";
    constexpr std::size_t longestEnd = 65'557;
    const auto tail = bytes.substr(bytes.size() - std::min(bytes.size(), longestEnd));
    constexpr std::size_t endBytes = 22;
    const auto mark = tail.rfind(endMark);
    return mark == std::string_view::npos || tail.size() - mark < endBytes;
}

struct CloseArchive {
    void operator()(archive* opened) const { archive_read_free(opened); }
};

/// One walk through an archive, member by member; nothing is ever written to a disk, so a member's path is a name only.
class ArchiveReader {
public:
    ArchiveReader(std::string_view bytes, std::string file, const ImportOptions& options, Allowance& allowance,
                  std::size_t depth)
        : m_bytes(bytes), m_file(std::move(file)), m_options(options), m_allowance(allowance), m_depth(depth) {}

    ReadFile all() {
        if (!open()) return std::move(m_result);
        if (isCut(m_bytes)) skip(m_file, SkipReason::Truncated);
        archive_entry* entry = nullptr;
        while (!m_options.cancelled() && next(&entry)) {
            if (archive_entry_filetype(entry) != AE_IFREG) continue;
            if (!take(entry)) break;
        }
        if (m_options.cancelled()) return {};
        joinTables();
        tellCounts();
        m_result.archives.insert(m_file);
        return std::move(m_result);
    }

private:
    bool open() {
        m_archive.reset(archive_read_new());
        // Zip alone: libarchive knows many more formats, and none of them is an export's.
        const bool opened = m_archive && archive_read_support_format_zip(m_archive.get()) == ARCHIVE_OK &&
                            archive_read_open_memory(m_archive.get(), m_bytes.data(), m_bytes.size()) == ARCHIVE_OK;
        if (!opened) skip(m_file, SkipReason::Damaged);
        return opened;
    }

    bool next(archive_entry** entry) {
        const int answer = archive_read_next_header(m_archive.get(), entry);
        if (answer == ARCHIVE_EOF) return false;
        if (answer != ARCHIVE_OK && answer != ARCHIVE_WARN) {
            skip(m_file, SkipReason::Damaged);
            return false;
        }
        if (++m_allowance.members <= limits::archiveMembers) return true;
        skip(m_file, SkipReason::TooLarge, std::to_string(limits::archiveMembers));
        return false;
    }

    /// False when the archive as a whole has taken enough.
    bool take(archive_entry* entry) {
        const std::string member = nameOf(entry);
        if (archive_entry_is_encrypted(entry) > 0) {
            ++m_encrypted;
            return true;
        }
        // Other methods ask for memory by what the member claims.
        const char* form = archive_format_name(m_archive.get());
        const std::string_view method = form ? form : "";
        if (!method.ends_with("(deflation)") && !method.ends_with("(uncompressed)")) {
            skip(m_file + '/' + member, SkipReason::UnknownFormat, std::string(method));
            return true;
        }
        const la_int64_t claim = archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0;
        // More than anything may unpack to, whatever it is.
        if (claim > static_cast<la_int64_t>(limits::fileBytes)) {
            skip(m_file + '/' + member, SkipReason::TooLarge, std::to_string(limits::fileBytes));
            return true;
        }
        return unpack(member, claim);
    }

    static std::string nameOf(archive_entry* entry) {
        const char* name = archive_entry_pathname_utf8(entry);
        if (name == nullptr) name = archive_entry_pathname(entry);
        return printable(name == nullptr ? "?" : name);
    }

    /// A zip within counts like one on the disk.
    static std::size_t mostOf(std::string_view begin) {
        return formatOf(begin) == FileFormat::Zip ? limits::fileBytes : limits::unpackedBytes;
    }

    /// `claim`: the bytes that the archive says it unpacks to. The first block tells what it is, and so whether that is
    /// too much for it.
    bool unpack(const std::string& member, la_int64_t claim) {
        const std::string file = m_file + '/' + member;
        std::string bytes;
        std::size_t most = 0;
        la_ssize_t size = 0;
        while ((size = archive_read_data(m_archive.get(), m_block.data(), m_block.size())) > 0) {
            if (m_options.cancelled()) return false;
            const auto count = static_cast<std::size_t>(size);
            m_allowance.unpacked += count;
            if (m_allowance.unpacked > m_allowance.most) {
                skip(m_file, SkipReason::TooLarge, std::to_string(m_allowance.most));
                return false;
            }
            if (bytes.empty()) most = mostOf(std::string_view(m_block.data(), count));
            if (bytes.size() + count > most || claim > static_cast<la_int64_t>(most)) {
                skip(file, SkipReason::TooLarge, std::to_string(most));
                return true;
            }
            bytes.append(m_block.data(), count);
        }
        read(bytes, member, size < 0);
        return size != ARCHIVE_FATAL;
    }

    void read(const std::string& bytes, const std::string& member, bool damaged) {
        const std::string file = m_file + '/' + member;
        const FileFormat format = formatOf(bytes);
        ReadFile read;
        if (format == FileFormat::Zip) {
            if (isOffice(bytes)) {
                ++m_others;
                return;
            }
            if (m_depth >= limits::archiveDepth)
                return skip(file, SkipReason::TooLarge, std::to_string(limits::archiveDepth));
            read = ArchiveReader(bytes, file, m_options, m_allowance, m_depth + 1).all();
        } else {
            read = readAny(bytes, file, m_options);
        }
        m_members.insert(member);
        keep(std::move(read), member, damaged);
    }

    /// Office documents are zips too; their first member says so.
    static bool isOffice(std::string_view bytes) {
        constexpr std::size_t firstName = 30;
        const std::string_view name = bytes.substr(std::min(bytes.size(), firstName), 32);
        return name.starts_with("[Content_Types].xml") || name.starts_with("mimetype");
    }

    void keep(ReadFile read, const std::string& member, bool damaged) {
        const bool nothing = read.activities.empty() && read.strength.empty();
        if (isForeignTable(read, member)) {
            ++m_others;
            return;
        }
        const auto quiet = [](const Skipped& skipped) { return isNoActivity(skipped.reason); };
        if (nothing && !read.skipped.empty() && std::ranges::all_of(read.skipped, quiet)) {
            ++m_others;
            read = {};
        }
        if (damaged) skip(m_file + '/' + member, SkipReason::Damaged);
        m_result.add(std::move(read));
    }

    /// Gives each row the full name of the file that it speaks of.
    void joinTables() {
        for (Activity& row : m_result.activities) {
            if (row.linkedFile.empty() || row.linkedFile.starts_with(m_file + '/')) continue;
            if (const auto member = memberOf(row)) {
                row.linkedFile = m_file + '/' + *member;
                continue;
            }
            m_result.skipped.push_back(
                {row.file, row.line, SkipReason::LinkedFileMissing, printable(row.linkedFile).substr(0, 80)});
            row.linkedFile.clear();
        }
    }

    /// Beside the table, else from the root of the archive.
    [[nodiscard]] std::optional<std::string> memberOf(const Activity& row) const {
        const std::string table = row.file.substr(std::min(row.file.size(), m_file.size() + 1));
        const std::string linked = printable(row.linkedFile);
        for (std::string name : {std::string(folderOf(table)) + linked, linked})
            if (m_members.contains(name)) return name;
        return std::nullopt;
    }

    void tellCounts() {
        if (m_encrypted > 0) skip(m_file, SkipReason::EncryptedArchive, std::to_string(m_encrypted));
        if (m_others > 0) skip(m_file, SkipReason::NotAnActivity, std::to_string(m_others));
    }

    void skip(const std::string& file, SkipReason reason, std::string detail = {}) {
        m_result.skipped.push_back({file, std::nullopt, reason, std::move(detail)});
    }

    static constexpr std::size_t blockBytes = 65'536;
    std::array<char, blockBytes> m_block{};
    std::unique_ptr<archive, CloseArchive> m_archive;
    std::string_view m_bytes;
    std::string m_file;
    const ImportOptions& m_options;
    Allowance& m_allowance;
    std::size_t m_depth;
    std::set<std::string, std::less<>> m_members;
    int m_encrypted = 0;
    int m_others = 0;
    ReadFile m_result;
};

}  // namespace

ReadFile readArchive(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    ReadFile refused;
    refused.skipped.push_back({file, std::nullopt, SkipReason::TooLarge, std::to_string(limits::archiveBytes)});
    if (bytes.size() > limits::archiveBytes) return refused;
    Allowance allowance;
    allowance.most =
        std::min(limits::archiveUnpackedBytes, std::max(limits::unpackedBytes, bytes.size() * limits::archiveRatio));
    // A small archive has less to unpack than one large file.
    allowance.most = std::min(allowance.most, bytes.size() * limits::ratio);
    return ArchiveReader(bytes, file, options, allowance, 1).all();
}

}  // namespace restride
