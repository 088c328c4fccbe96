// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fit/fit_messages.h"

#include "core/import/fit/fit_crc.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace restride {

namespace {

constexpr std::size_t shortHeader = 12;
constexpr std::size_t longHeader = 14;
constexpr std::size_t crcSize = 2;

enum class FitByteOrder : std::uint8_t { Little, Big };

template <class Unsigned>
std::uint64_t wordAt(const char* at, FitByteOrder order) {
    Unsigned value = 0;
    std::memcpy(&value, at, sizeof value);
    const bool nativeIsBig = std::endian::native == std::endian::big;
    if ((order == FitByteOrder::Big) == nativeIsBig) return value;
    if constexpr (sizeof value == 2) return __builtin_bswap16(value);
    if constexpr (sizeof value == 4) return __builtin_bswap32(value);
    return __builtin_bswap64(value);
}

/// `size` is 1, 2, 4 or 8.
std::uint64_t unsignedAt(const char* at, std::size_t size, FitByteOrder order) {
    switch (size) {
        case 1:
            return static_cast<unsigned char>(*at);
        case 2:
            return wordAt<std::uint16_t>(at, order);
        case 4:
            return wordAt<std::uint32_t>(at, order);
        default:
            return wordAt<std::uint64_t>(at, order);
    }
}

std::uint64_t littleAt(const char* at, std::size_t size) {
    return unsignedAt(at, size, FitByteOrder::Little);
}

/// How a base type is read; its low five bits name it, the top bit says that byte order matters.
enum class FitKind : std::uint8_t { None, Unsigned, Signed, ZeroInvalid };

struct BaseType {
    std::size_t size = 0;
    FitKind kind = FitKind::None;
};

constexpr std::array<BaseType, 17> baseTypes{{{1, FitKind::Unsigned},
                                              {1, FitKind::Signed},
                                              {1, FitKind::Unsigned},
                                              {2, FitKind::Signed},
                                              {2, FitKind::Unsigned},
                                              {4, FitKind::Signed},
                                              {4, FitKind::Unsigned},
                                              {1, FitKind::None},
                                              {4, FitKind::None},
                                              {8, FitKind::None},
                                              {1, FitKind::ZeroInvalid},
                                              {2, FitKind::ZeroInvalid},
                                              {4, FitKind::ZeroInvalid},
                                              {1, FitKind::Unsigned},
                                              {8, FitKind::Signed},
                                              {8, FitKind::Unsigned},
                                              {8, FitKind::ZeroInvalid}}};
constexpr std::uint8_t stringType = 7;

BaseType baseTypeOf(std::uint8_t code) {
    const std::size_t index = code & 0x1FU;
    return index < baseTypes.size() ? baseTypes[index] : BaseType{};
}

std::uint64_t allOnes(std::size_t size) {
    return ~std::uint64_t{0} >> (8 * (8 - size));
}

/// The number unless it is the one that means "none".
std::optional<std::int64_t> numberOf(std::uint64_t raw, BaseType type) {
    const std::uint64_t ones = allOnes(type.size);
    switch (type.kind) {
        case FitKind::Unsigned:
            // What no signed number holds is no number of a recording.
            if (raw == ones || raw > ~std::uint64_t{0} >> 1U) return std::nullopt;
            return static_cast<std::int64_t>(raw);
        case FitKind::ZeroInvalid:
            if (raw == 0 || raw > ~std::uint64_t{0} >> 1U) return std::nullopt;
            return static_cast<std::int64_t>(raw);
        case FitKind::Signed:
            if (raw == ones >> 1U) return std::nullopt;
            return static_cast<std::int64_t>(raw > ones >> 1U ? raw | ~ones : raw);
        case FitKind::None:
            break;
    }
    return std::nullopt;
}

bool headerAt(std::string_view bytes, std::size_t at) {
    return bytes.size() >= shortHeader && at <= bytes.size() - shortHeader && bytes.substr(at + 8, 4) == ".FIT";
}

/// Where the records end: the header's word if the file has that much.
void bound(FitPart& part, std::size_t begin, std::uint64_t claimed) {
    const std::size_t there = part.whole.size() - part.recordsBegin;
    const bool empty = claimed == 0 && (there == crcSize || headerAt(part.whole, part.recordsBegin + crcSize));
    if (claimed + crcSize <= there && (claimed > 0 || empty)) {
        part.recordsEnd = part.recordsBegin + static_cast<std::size_t>(claimed);
        part.next = part.recordsEnd + crcSize;
        const std::string_view covered = part.whole.substr(begin, part.recordsEnd - begin);
        if (fitCrc(covered) != littleAt(part.whole.data() + part.recordsEnd, crcSize))
            part.damage.push_back({FitFault::BadFileCrc, part.recordsEnd});
        return;
    }
    // One byte of the checksum is no checksum.
    part.recordsEnd =
        claimed > 0 && claimed <= there ? part.recordsBegin + static_cast<std::size_t>(claimed) : part.whole.size();
    part.next = part.whole.size();
    part.damage.push_back({FitFault::Cut, part.whole.size()});
}

}  // namespace

std::optional<FitPart> fitPartAt(std::string_view bytes, std::size_t at) {
    if (!headerAt(bytes, at)) return std::nullopt;
    const std::string_view rest = bytes.substr(at);
    const std::size_t headerSize = static_cast<unsigned char>(rest[0]);
    if (headerSize < shortHeader || headerSize > rest.size()) return std::nullopt;
    FitPart part;
    part.whole = bytes;
    part.recordsBegin = at + headerSize;
    if (headerSize >= longHeader) {
        const std::uint64_t stored = littleAt(rest.data() + shortHeader, crcSize);
        // Zero: not worked out.
        if (stored != 0 && stored != fitCrc(rest.substr(0, shortHeader)))
            part.damage.push_back({FitFault::BadHeaderCrc, at + shortHeader});
    }
    bound(part, at, littleAt(rest.data() + 4, 4));
    return part;
}

const FitField* FitMessage::fieldOf(std::uint8_t number) const {
    const std::uint8_t place = m_definition->placeOf[number];
    return place == 0 ? nullptr : &m_definition->fields[place - 1U];
}

std::optional<std::int64_t> FitMessage::number(std::uint8_t number) const {
    const FitField* field = fieldOf(number);
    if (!field) return std::nullopt;
    const BaseType type = baseTypeOf(field->baseType);
    // Sizes are powers of two; a field holds one value or several whole ones.
    if (type.kind == FitKind::None || field->size < type.size || (field->size & (type.size - 1)) != 0)
        return std::nullopt;
    const char* at = m_bytes + field->offset;
    return numberOf(unsignedAt(at, type.size, m_definition->bigEndian ? FitByteOrder::Big : FitByteOrder::Little),
                    type);
}

std::string_view FitMessage::text(std::uint8_t number) const {
    const FitField* field = fieldOf(number);
    if (!field || (field->baseType & 0x1FU) != stringType) return {};
    const std::string_view all(m_bytes + field->offset, field->size);
    return all.substr(0, all.find('\0'));
}

FitMessages::FitMessages(const FitPart& part) : m_whole(part.whole), m_at(part.recordsBegin), m_end(part.recordsEnd) {}

bool FitMessages::fail(FitFault fault, std::size_t at) {
    m_damage = FitDamage{fault, at};
    m_at = m_end;
    return false;
}

std::optional<FitMessage> FitMessages::next() {
    constexpr std::uint8_t compressedTime = 0x80;
    constexpr std::uint8_t definitionBit = 0x40;
    while (left() > 0) {
        const std::size_t begin = m_at;
        const auto header = static_cast<std::uint8_t>(m_whole[m_at++]);
        if ((header & compressedTime) != 0 || (header & definitionBit) == 0) return readData(begin, header);
        if (!readDefinition(begin, header)) return std::nullopt;
    }
    return std::nullopt;
}

bool FitMessages::readDefinition(std::size_t begin, std::uint8_t header) {
    constexpr std::size_t fixedSize = 5;
    constexpr std::uint8_t developerBit = 0x20;
    FitDefinition& definition = m_definitions[header & 0x0FU];
    definition.known = false;
    if (left() < fixedSize) return fail(FitFault::Cut, begin);
    const char* at = m_whole.data() + m_at;
    const auto order = static_cast<unsigned char>(at[1]);
    if (order > 1) return fail(FitFault::BadMessage, begin);
    definition.bigEndian = order == 1;
    definition.kind = static_cast<std::uint16_t>(
        unsignedAt(at + 2, 2, definition.bigEndian ? FitByteOrder::Big : FitByteOrder::Little));
    m_at += fixedSize;
    const bool whole = readFields(definition, static_cast<unsigned char>(at[4])) &&
                       ((header & developerBit) == 0 || readDeveloperFields(definition));
    if (!whole) return fail(FitFault::Cut, begin);
    definition.known = true;
    return true;
}

bool FitMessages::readFields(FitDefinition& definition, std::size_t count) {
    constexpr std::size_t entry = 3;
    definition.fields.clear();
    definition.placeOf.fill(0);
    definition.size = 0;
    if (left() < count * entry) return false;
    definition.fields.reserve(count);
    for (std::size_t i = 0; i < count; ++i, m_at += entry) {
        const char* at = m_whole.data() + m_at;
        const FitField field{static_cast<std::uint8_t>(at[0]), static_cast<std::uint8_t>(at[1]),
                             static_cast<std::uint8_t>(at[2]), static_cast<std::uint16_t>(definition.size)};
        definition.size += field.size;
        definition.fields.push_back(field);
        definition.placeOf[field.number] = static_cast<std::uint8_t>(definition.fields.size());
    }
    return true;
}

bool FitMessages::readDeveloperFields(FitDefinition& definition) {
    constexpr std::size_t entry = 3;
    if (left() < 1) return false;
    const std::size_t count = static_cast<unsigned char>(m_whole[m_at++]);
    if (left() < count * entry) return false;
    for (std::size_t i = 0; i < count; ++i, m_at += entry)
        definition.size += static_cast<unsigned char>(m_whole[m_at + 1]);
    return true;
}

std::optional<FitMessage> FitMessages::readData(std::size_t begin, std::uint8_t header) {
    const bool compressed = (header & 0x80U) != 0;
    const FitDefinition& definition = m_definitions[compressed ? (header >> 5U) & 3U : header & 0x0FU];
    if (!definition.known || left() < definition.size) {
        fail(definition.known ? FitFault::Cut : FitFault::BadMessage, begin);
        return std::nullopt;
    }
    const char* bytes = m_whole.data() + m_at;
    m_at += definition.size;
    std::optional<std::uint32_t> time;
    if (compressed) {
        // The last five bits of the time; the others are those of the last message, or one more.
        m_time += ((header & 0x1FU) - m_time) & 0x1FU;
        time = m_time;
    }
    const FitMessage bare(definition, bytes, time);
    if (definition.placeOf[fitTimestamp] == 0) return bare;
    const auto told = bare.number(fitTimestamp);
    if (!told || *told < 0 || *told > 0xFFFFFFFE) return bare;
    m_time = static_cast<std::uint32_t>(*told);
    return FitMessage(definition, bytes, m_time);
}

}  // namespace restride
