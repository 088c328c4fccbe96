// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/gunzip.h"
#include "core/import/limits.h"
#include "core/import/readers.h"
#include "core/import/table/own_table.h"

namespace restride {

namespace {

ReadFile skippedWhole(const std::string& file, SkipReason reason, std::string detail = {}) {
    ReadFile read;
    read.skipped.push_back({file, std::nullopt, reason, std::move(detail)});
    return read;
}

/// What is neither packed nor an archive.
ReadFile readPlain(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    if (bytes.size() > limits::fileBytes)
        return skippedWhole(file, SkipReason::TooLarge, std::to_string(limits::fileBytes));
    switch (formatOf(bytes)) {
        case FileFormat::Fit:
            return readFit(bytes, file, options);
        case FileFormat::Tcx:
            return readTcx(bytes, file, options);
        case FileFormat::Gpx:
            return readGpx(bytes, file, options);
        case FileFormat::Table:
            return isOwnTable(bytes) ? readOwnTable(bytes, file, options) : readTable(bytes, file, options);
        case FileFormat::JsonLog:
            return readJsonLog(bytes, file, options);
        case FileFormat::Empty:
            return skippedWhole(file, SkipReason::Empty);
        case FileFormat::Gzip:
        case FileFormat::Zip:
            return skippedWhole(file, SkipReason::TooLarge, "nested");
        case FileFormat::Unknown:
            break;
    }
    return skippedWhole(file, SkipReason::UnknownFormat);
}

ReadFile readGzip(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    const Unzipped unzipped = gunzip(bytes, options.cancelled);
    if (options.cancelled()) return {};
    if (!unzipped.fault) return readPlain(unzipped.bytes, file, options);
    ReadFile read = skippedWhole(file, *unzipped.fault, unzipped.detail);
    // What was whole before the damage.
    if (!unzipped.bytes.empty()) read.add(readPlain(unzipped.bytes, file, options));
    return read;
}

}  // namespace

ReadFile readAny(std::string_view bytes, const std::string& file, const ImportOptions& options) {
    if (options.cancelled()) return {};
    ReadFile read;
    switch (formatOf(bytes)) {
        case FileFormat::Gzip:
            read = readGzip(bytes, file, options);
            break;
        case FileFormat::Zip:
            read = readArchive(bytes, file, options);
            break;
        default:
            read = readPlain(bytes, file, options);
    }
    if (options.cancelled()) return {};
    return read;
}

}  // namespace restride
