// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include "core/base/number_from.h"

#include <sodium.h>

#include <algorithm>
#include <numeric>
#include <utility>

namespace restride {

namespace {

/// With its length before it, so that no two rows make the same bytes.
void append(std::string& bytes, std::string_view text) {
    bytes += std::to_string(text.size());
    bytes += ':';
    bytes += text;
}

void appendValue(std::string& bytes, const SqlValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        bytes.append("#").append(std::to_string(*number)).append(";");
    else
        append(bytes, textOf(value));
}

}  // namespace

Digest Digest::of(std::string_view bytes) {
    Digest digest;
    static_assert(std::tuple_size_v<decltype(digest.m_bytes)> >= crypto_generichash_BYTES_MIN);
    crypto_generichash(digest.m_bytes.data(), digest.m_bytes.size(),
                       reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), nullptr, 0);
    return digest;
}

Digest Digest::fromHex(std::string_view text) {
    Digest digest;
    if (text.size() != 2 * digest.m_bytes.size()) return digest;
    for (std::size_t i = 0; i < digest.m_bytes.size(); ++i) {
        const auto byte = numberFrom<unsigned char>(text.substr(2 * i, 2), 16);
        if (!byte) return {};
        digest.m_bytes[i] = *byte;
    }
    return digest;
}

std::string Digest::hex() const {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : m_bytes) {
        text += digits[byte >> 4U];
        text += digits[byte & 0x0fU];
    }
    return text;
}

Digest& Digest::operator^=(const Digest& other) {
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        m_bytes[i] = static_cast<unsigned char>(m_bytes[i] ^ other.m_bytes[i]);
    return *this;
}

RowDigester::RowDigester(std::string table, std::vector<std::string> columns)
    : m_table(std::move(table)), m_columns(std::move(columns)), m_order(m_columns.size()) {
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::ranges::sort(m_order, [this](std::size_t a, std::size_t b) { return m_columns[a] < m_columns[b]; });
}

Digest RowDigester::operator()(std::string_view runner, std::span<const SqlValue> values) const {
    std::string bytes;
    append(bytes, m_table);
    append(bytes, runner);
    for (const std::size_t i : m_order) {
        if (i >= values.size() || std::holds_alternative<std::monostate>(values[i])) continue;
        append(bytes, m_columns[i]);
        appendValue(bytes, values[i]);
    }
    return Digest::of(bytes);
}

Digest digestOf(std::initializer_list<std::string_view> texts) {
    std::string bytes;
    for (const std::string_view text : texts) append(bytes, text);
    return Digest::of(bytes);
}

}  // namespace restride
