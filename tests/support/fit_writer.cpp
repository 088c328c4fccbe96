// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fit_writer.h"

#include <algorithm>
#include <cassert>

namespace restride::fit_writer {

namespace {

std::size_t sizeOf(const Field& field) {
    switch (field.type) {
        case Type::Sint16:
        case Type::Uint16:
        case Type::Uint16z:
            return 2;
        case Type::Sint32:
        case Type::Uint32:
        case Type::Float32:
        case Type::Uint32z:
            return 4;
        case Type::String:
            return field.text.size() + 1;
        default:
            return 1;
    }
}

char octet(std::uint64_t value) {
    return static_cast<char>(static_cast<unsigned char>(value & 0xFFU));
}

void appendLittle(std::string& bytes, std::uint64_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) bytes += octet(value >> (8 * i));
}

}  // namespace

std::uint16_t checksum(std::string_view bytes) {
    unsigned crc = 0;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U;
    }
    return static_cast<std::uint16_t>(crc);
}

void Writer::write(std::int64_t value, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t place = m_order == ByteOrder::Little ? i : size - 1 - i;
        m_records += octet(static_cast<std::uint64_t>(value) >> (8 * place));
    }
}

void Writer::define(const Message& message, std::uint8_t local) {
    std::string before;
    std::swap(before, m_records);
    m_records += octet(0x40U | local | (message.developer.empty() ? 0U : 0x20U));
    m_records += '\0';
    m_records += octet(m_order == ByteOrder::Big ? 1 : 0);
    write(message.kind, 2);
    m_records += octet(message.fields.size());
    for (const Field& field : message.fields) {
        m_records += octet(field.number);
        m_records += octet(sizeOf(field));
        m_records += octet(static_cast<std::uint8_t>(field.type));
    }
    if (!message.developer.empty()) {
        m_records += octet(message.developer.size());
        for (std::size_t i = 0; i < message.developer.size(); ++i) {
            m_records += octet(i);
            m_records += octet(message.developer[i]);
            m_records += '\0';
        }
    }
    std::swap(before, m_records);
    if (m_defined[local] == before) return;
    m_records += before;
    m_defined[local] = before;
}

void Writer::writeFields(const Message& message) {
    for (const Field& field : message.fields) {
        if (field.type == Type::String)
            m_records.append(field.text).push_back('\0');
        else
            write(field.value, sizeOf(field));
    }
    for (const std::uint8_t size : message.developer) m_records.append(size, '\x5A');
}

Writer& Writer::add(const Message& message, std::uint8_t local) {
    assert(local < 16);
    define(message, local);
    m_records += octet(local);
    writeFields(message);
    return *this;
}

Writer& Writer::addCompressed(const Message& message, std::uint8_t local, std::uint32_t time) {
    assert(local < 4);
    define(message, local);
    m_records += octet(0x80U | static_cast<unsigned>(local) << 5U | (time & 0x1FU));
    writeFields(message);
    return *this;
}

Writer& Writer::raw(std::string_view bytes) {
    m_records += bytes;
    return *this;
}

std::string Writer::file() const {
    constexpr std::uint64_t protocol = 0x20;
    constexpr std::uint64_t profile = 2'132;
    std::string bytes;
    appendLittle(bytes, static_cast<std::uint8_t>(m_header), 1);
    appendLittle(bytes, protocol, 1);
    appendLittle(bytes, profile, 2);
    appendLittle(bytes, m_records.size(), 4);
    bytes += ".FIT";
    if (m_header == Header::Long) appendLittle(bytes, checksum(bytes), 2);
    bytes += m_records;
    appendLittle(bytes, checksum(bytes), 2);
    return bytes;
}

}  // namespace restride::fit_writer
