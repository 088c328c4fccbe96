// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document_error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace restride {

/// Where in a document a value stands: a step and the place above it.
class Place {
public:
    /// The whole document.
    Place() = default;
    Place(const Place& above, std::string_view key) : m_above(&above), m_key(key) {}
    Place(const Place& above, std::size_t index) : m_above(&above), m_index(index), m_item(true) {}

    [[nodiscard]] std::string pointer() const {
        if (m_above == nullptr) return {};
        std::string text = m_above->pointer();
        appendToPointer(text, m_item ? std::string_view(std::to_string(m_index)) : m_key);
        return text;
    }

private:
    const Place* m_above = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_item = false;
};

/// A reason whose code no version of the rules knows, and where it stands.
struct UnknownCode {
    std::string code;
    std::string pointer;
    friend bool operator==(const UnknownCode&, const UnknownCode&) = default;
};

/// One reading of one document: its first error ends it.
class Reading {
public:
    [[nodiscard]] bool refused() const { return m_error.has_value(); }
    void refuse(DocumentError error, DocumentFault fault, const Place& place) {
        if (m_error) return;
        error.fault = fault;
        error.pointer = place.pointer();
        m_error = std::move(error);
    }
    [[nodiscard]] DocumentError takeError() { return std::move(m_error).value_or(DocumentError{}); }

    /// Pointers of fields that this version does not know.
    std::vector<std::string> unknownFields;
    std::vector<UnknownCode> unknownCodes;

private:
    std::optional<DocumentError> m_error;
};

}  // namespace restride
