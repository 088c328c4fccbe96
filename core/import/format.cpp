// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readers.h"

#include <algorithm>

namespace restride {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isFit(std::string_view bytes) {
    constexpr std::size_t tagAt = 8;
    constexpr std::string_view tag = ".FIT";
    return bytes.size() >= tagAt + tag.size() && bytes.substr(tagAt, tag.size()) == tag;
}

/// The text without a byte order mark and the blanks before it.
std::string_view textOf(std::string_view bytes) {
    if (bytes.starts_with(byteOrderMark)) bytes.remove_prefix(byteOrderMark.size());
    const auto begin = bytes.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : bytes.substr(begin);
}

/// By its root element, which stands near the beginning.
FileFormat formatOfXml(std::string_view text) {
    constexpr std::size_t nearBeginning = 4'096;
    text = text.substr(0, std::min(text.size(), nearBeginning));
    if (text.find("<TrainingCenterDatabase") != std::string_view::npos) return FileFormat::Tcx;
    if (text.find("<gpx") != std::string_view::npos) return FileFormat::Gpx;
    return FileFormat::Unknown;
}

}  // namespace

FileFormat formatOf(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (isFit(bytes)) return FileFormat::Fit;
    if (bytes.starts_with("\x1F\x8B"sv)) return FileFormat::Gzip;
    if (bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)) return FileFormat::Zip;
    // UTF-16 with its mark: a table that Excel saved.
    if (bytes.starts_with("\xFF\xFE"sv) || bytes.starts_with("\xFE\xFF"sv)) return FileFormat::Table;
    const std::string_view text = textOf(bytes);
    if (text.empty()) return FileFormat::Empty;
    if (text.front() == '<') return formatOfXml(text);
    if (text.front() == '{' || text.front() == '[') return FileFormat::JsonLog;
    return text.find('\0') == std::string_view::npos ? FileFormat::Table : FileFormat::Unknown;
}

}  // namespace restride
