// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit/fit_crc.h"

#include <array>
#include <cstddef>

namespace restride {

namespace {

constexpr std::size_t slices = 8;
using CrcTable = std::array<std::array<std::uint16_t, 256>, slices>;

/// `[k][b]` is what a byte b does to the checksum k bytes later: eight bytes are looked up at once.
constexpr CrcTable crcTable() {
    constexpr std::uint32_t reversedPolynomial = 0xA001;
    CrcTable table{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t crc = byte;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? reversedPolynomial : 0U);
        table[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t slice = 1; slice < slices; ++slice)
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const std::uint32_t before = table[slice - 1][byte];
            table[slice][byte] = static_cast<std::uint16_t>((before >> 8U) ^ table[0][before & 0xFFU]);
        }
    return table;
}

constexpr CrcTable fitCrcTable = crcTable();

std::uint32_t octet(const char* at) {
    return static_cast<unsigned char>(*at);
}

std::uint32_t afterEight(std::uint32_t crc, const char* at) {
    return std::uint32_t{fitCrcTable[7][octet(at) ^ (crc & 0xFFU)]} ^ fitCrcTable[6][octet(at + 1) ^ (crc >> 8U)] ^
           fitCrcTable[5][octet(at + 2)] ^ fitCrcTable[4][octet(at + 3)] ^ fitCrcTable[3][octet(at + 4)] ^
           fitCrcTable[2][octet(at + 5)] ^ fitCrcTable[1][octet(at + 6)] ^ fitCrcTable[0][octet(at + 7)];
}

}  // namespace

std::uint16_t fitCrc(std::string_view bytes) {
    std::uint32_t crc = 0;
    const char* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= slices; left -= slices, at += slices) crc = afterEight(crc, at);
    for (; left > 0; --left, ++at) crc = (crc >> 8U) ^ fitCrcTable[0][(crc ^ octet(at)) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
}

}  // namespace restride
