// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Writes FIT files, as far as the tests of their reader need it.

namespace restride::fit_writer {

/// Codes of FIT's base types.
enum class Type : std::uint8_t {
    Enum = 0x00,
    Sint8 = 0x01,
    Uint8 = 0x02,
    Sint16 = 0x83,
    Uint16 = 0x84,
    Sint32 = 0x85,
    Uint32 = 0x86,
    String = 0x07,
    Float32 = 0x88,
    Uint8z = 0x0A,
    Uint16z = 0x8B,
    Uint32z = 0x8C,
    Byte = 0x0D
};

enum class ByteOrder : std::uint8_t { Little, Big };
enum class Header : std::uint8_t { Short = 12, Long = 14 };

struct Field {
    std::uint8_t number = 0;
    Type type = Type::Uint8;
    /// Cut to the size of the type.
    std::int64_t value = 0;
    /// Of a string; written with a zero behind it.
    std::string text = {};
    friend bool operator==(const Field&, const Field&) = default;
};

struct Message {
    std::uint16_t kind = 0;
    std::vector<Field> fields;
    /// Sizes of developer fields; filled with 0x5A.
    std::vector<std::uint8_t> developer = {};
};

/// One FIT file, message by message. Definitions are written where a message differs from the last of its local number.
class Writer {
public:
    explicit Writer(ByteOrder order = ByteOrder::Little, Header header = Header::Long)
        : m_order(order), m_header(header) {}

    Writer& add(const Message& message, std::uint8_t local = 0);
    /// A message whose time is in its header, by its last five bits; `local` is 0 to 3.
    Writer& addCompressed(const Message& message, std::uint8_t local, std::uint32_t time);
    /// Bytes as they are.
    Writer& raw(std::string_view bytes);

    /// Header, messages and checksum.
    [[nodiscard]] std::string file() const;

private:
    void define(const Message& message, std::uint8_t local);
    void write(std::int64_t value, std::size_t size);
    void writeFields(const Message& message);

    ByteOrder m_order;
    Header m_header;
    std::string m_records;
    /// The definition that stands under each local number.
    std::vector<std::string> m_defined = std::vector<std::string>(16);
};

/// Bit by bit, unlike the reader's.
[[nodiscard]] std::uint16_t checksum(std::string_view bytes);

/// Seconds since 1989-12-31 00:00 UTC of seconds since 1970.
[[nodiscard]] constexpr std::uint32_t fitTime(std::int64_t utc) {
    return static_cast<std::uint32_t>(utc - 631'065'600);
}

}  // namespace restride::fit_writer
