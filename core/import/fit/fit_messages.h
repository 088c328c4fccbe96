// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

// The bytes of a FIT file as messages: what is in them is not understood here.

namespace restride {

enum class FitFault : std::uint8_t {
    /// There is no header where one must be.
    NoHeader,
    /// The file ends before its header's size is reached, or within a message.
    Cut,
    /// A message of a kind that was never defined, or a definition that cannot be.
    BadMessage,
    BadHeaderCrc,
    BadFileCrc
};

struct FitDamage {
    FitFault fault = FitFault::NoHeader;
    /// In bytes from the beginning of the whole file.
    std::size_t at = 0;
};

/// One FIT file; several may stand one behind the other ("chained").
struct FitPart {
    std::string_view whole;
    std::size_t recordsBegin = 0;
    std::size_t recordsEnd = 0;
    /// Where the next part begins, if there is one.
    std::size_t next = 0;
    std::vector<FitDamage> damage;
};

/// The part that begins at `at`, as much of it as the file holds; nothing where no header is. Its data are taken for
/// the rest of the file when the header claims more, or none (a recording that was never finished).
[[nodiscard]] std::optional<FitPart> fitPartAt(std::string_view bytes, std::size_t at);

struct FitField {
    std::uint8_t number = 0;
    std::uint8_t size = 0;
    std::uint8_t baseType = 0;
    std::uint16_t offset = 0;
};

/// What data messages of one local number hold until it is defined anew.
struct FitDefinition {
    bool known = false;
    bool bigEndian = false;
    std::uint16_t kind = 0;
    /// Bytes of a data message, developer fields with it.
    std::uint32_t size = 0;
    std::vector<FitField> fields;
    /// The place in `fields` plus one, by field number; 0 for none.
    std::array<std::uint8_t, 256> placeOf{};
};

/// A data message; a view into the file and its definition, good until the next is read.
class FitMessage {
public:
    FitMessage(const FitDefinition& definition, const char* bytes, std::optional<std::uint32_t> time)
        : m_definition(&definition), m_bytes(bytes), m_time(time) {}

    /// The global message number.
    [[nodiscard]] std::uint16_t kind() const { return m_definition->kind; }
    /// The first value of an integer field; nothing if it is missing, marked invalid or no integer.
    [[nodiscard]] std::optional<std::int64_t> number(std::uint8_t field) const;
    /// The text of a string field up to its first zero, else nothing.
    [[nodiscard]] std::string_view text(std::uint8_t field) const;
    /// Its own timestamp, be it a field or in the header. Seconds since 1989-12-31 00:00 UTC.
    [[nodiscard]] std::optional<std::uint32_t> time() const { return m_time; }

private:
    [[nodiscard]] const FitField* fieldOf(std::uint8_t number) const;

    const FitDefinition* m_definition;
    const char* m_bytes;
    std::optional<std::uint32_t> m_time;
};

/// Reads the messages of one part, one after the other.
class FitMessages {
public:
    explicit FitMessages(const FitPart& part);

    /// The next data message; nothing at the end or where the damage begins.
    [[nodiscard]] std::optional<FitMessage> next();
    [[nodiscard]] const std::optional<FitDamage>& damage() const { return m_damage; }

private:
    std::size_t left() const { return m_end - m_at; }
    bool readDefinition(std::size_t begin, std::uint8_t header);
    bool readFields(FitDefinition& definition, std::size_t count);
    bool readDeveloperFields(FitDefinition& definition);
    std::optional<FitMessage> readData(std::size_t begin, std::uint8_t header);
    /// Ends the reading.
    bool fail(FitFault fault, std::size_t at);

    std::string_view m_whole;
    std::size_t m_at;
    std::size_t m_end;
    std::uint32_t m_time = 0;
    std::array<FitDefinition, 16> m_definitions;
    std::optional<FitDamage> m_damage;
};

/// The field number of a message's own timestamp, in every message.
inline constexpr std::uint8_t fitTimestamp = 253;

}  // namespace restride
