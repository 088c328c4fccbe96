// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql.h"

#include <array>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// SQLite has no checksums of its pages: a flipped bit reads as another value. So each row carries a digest of itself,
// and each runner a seal over all digests.

namespace restride {

/// 128 bits of BLAKE2b: against accidents, not against somebody who can write the file anyway.
class Digest {
public:
    Digest() = default;
    [[nodiscard]] static Digest of(std::string_view bytes);
    /// All zero bits if it is not 32 hexadecimal digits: no real digest is.
    [[nodiscard]] static Digest fromHex(std::string_view text);

    [[nodiscard]] std::string hex() const;
    /// Puts a row's digest into a seal, or takes it out again. Exclusive or is enough of a sum: the digests of a store
    /// are all different (each covers its table, runner and id, and ids are unique), so no two cancel out, and a seal
    /// that still holds after an accident would need a collision of 128 bits. It lets one row change without reading
    /// the others.
    Digest& operator^=(const Digest& other);
    friend bool operator==(const Digest&, const Digest&) = default;

private:
    std::array<unsigned char, 16> m_bytes{};
};

/// Makes the digests of a table's rows: of every column that has a value, by name and in the order of the names, so
/// that a column which a later version adds leaves the digests of older rows as they are.
class RowDigester {
public:
    RowDigester(std::string table, std::vector<std::string> columns);
    [[nodiscard]] Digest operator()(std::string_view runner, std::span<const SqlValue> values) const;

private:
    std::string m_table;
    std::vector<std::string> m_columns;
    // The places of the columns, by name.
    std::vector<std::size_t> m_order;
};

/// The digest of texts, each apart from the next.
[[nodiscard]] Digest digestOf(std::initializer_list<std::string_view> texts);

}  // namespace restride
