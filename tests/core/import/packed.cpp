// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/packed.h"

#include <zlib.h>

#include <array>
#include <limits>

namespace restride {

namespace {

constexpr int rawWindow = -15;
constexpr int gzipWindow = 15 + 16;

std::string deflated(std::string_view bytes, int window) {
    z_stream stream{};
    constexpr int memory = 8;
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, window, memory, Z_DEFAULT_STRATEGY);
    std::string result(deflateBound(&stream, static_cast<uLong>(bytes.size())) + 64, '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(result.data());
    stream.avail_out = static_cast<uInt>(result.size());
    deflate(&stream, Z_FINISH);
    result.resize(stream.total_out);
    deflateEnd(&stream);
    return result;
}

void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xff);
}

/// What the local and the central header of a member share.
struct ZipHeader {
    std::uint16_t flags = 0;
    std::uint32_t crc = 0;
    std::uint64_t packed = 0;
    std::uint64_t claimed = 0;
    std::string extra;
    std::uint32_t shown = 0;
};

ZipHeader headerOf(const ZipMember& member, const std::string& packed) {
    ZipHeader header;
    constexpr std::uint16_t utf8 = 0x0800;
    header.flags = static_cast<std::uint16_t>(utf8 | (member.encrypted ? 1 : 0));
    header.crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(member.bytes.data()), static_cast<uInt>(member.bytes.size())));
    header.packed = packed.size();
    header.claimed = member.claimed == 0 ? member.bytes.size() : member.claimed;
    header.shown = static_cast<std::uint32_t>(header.claimed);
    if (header.claimed > std::numeric_limits<std::uint32_t>::max()) {
        // Zip64: the size stands in an extra field.
        header.shown = std::numeric_limits<std::uint32_t>::max();
        put(header.extra, 1, 2);
        put(header.extra, 8, 2);
        put(header.extra, header.claimed, 8);
    }
    return header;
}

void putShared(std::string& out, const ZipHeader& header, const std::string& name) {
    put(out, 20, 2);
    put(out, header.flags, 2);
    put(out, 8, 2);
    put(out, 0, 4);
    put(out, header.crc, 4);
    put(out, header.packed, 4);
    put(out, header.shown, 4);
    put(out, name.size(), 2);
    put(out, header.extra.size(), 2);
}

void putLocal(std::string& out, const ZipHeader& header, const std::string& name, const std::string& packed) {
    put(out, 0x04034b50, 4);
    putShared(out, header, name);
    out += name + header.extra + packed;
}

void putCentral(std::string& central, const ZipHeader& header, const std::string& name, std::size_t place) {
    put(central, 0x02014b50, 4);
    // Made under Unix, so that the mode below counts.
    put(central, 0x031e, 2);
    putShared(central, header, name);
    put(central, 0, 6);
    put(central, std::uint64_t{0100644} << 16, 4);
    put(central, place, 4);
    central += name + header.extra;
}

void putEnd(std::string& out, const std::string& central, std::size_t count) {
    const std::size_t begin = out.size();
    out += central;
    put(out, 0x06054b50, 4);
    put(out, 0, 4);
    put(out, count, 2);
    put(out, count, 2);
    put(out, central.size(), 4);
    put(out, begin, 4);
    put(out, 0, 2);
}

}  // namespace

std::string gzipped(std::string_view bytes) {
    return deflated(bytes, gzipWindow);
}

std::string zipped(const std::vector<ZipMember>& members) {
    std::string out;
    std::string central;
    std::string packed;
    const ZipMember* before = nullptr;
    for (const ZipMember& member : members) {
        // A bomb's members are alike.
        if (before == nullptr || before->bytes != member.bytes) packed = deflated(member.bytes, rawWindow);
        before = &member;
        const ZipHeader header = headerOf(member, packed);
        putCentral(central, header, member.name, out.size());
        putLocal(out, header, member.name, packed);
    }
    putEnd(out, central, members.size());
    return out;
}

std::string zippedOften(const ZipMember& member, int times) {
    const std::string packed = deflated(member.bytes, rawWindow);
    const ZipHeader header = headerOf(member, packed);
    std::string out;
    std::string central;
    putLocal(out, header, member.name, packed);
    for (int i = 0; i < times; ++i) putCentral(central, header, member.name, 0);
    putEnd(out, central, static_cast<std::size_t>(times));
    return out;
}

std::string gpxOf(std::string_view hour, int points) {
    std::string text = R"(<?xml version="1.0"?><gpx version="1.1" creator="t"><trk><type>running</type><trkseg>)";
    for (int i = 0; i < points; ++i) {
        const std::string minute = (i < 10 ? "0" : "") + std::to_string(i);
        // 0.0018 degrees of latitude are some 200 m.
        text += "<trkpt lat=\"" + std::to_string(50.0 + 0.0018 * i) + "\" lon=\"8.0\"><time>" + std::string(hour) +
                ":" + minute + ":00Z</time></trkpt>";
    }
    return text + "</trkseg></trk></gpx>";
}

}  // namespace restride
