// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read_file.h"

#include <pugixml.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

// A recording in XML as a tree. Nothing is fetched and no entity is expanded but the five that XML itself knows.

namespace restride {

/// The tree and the bytes that it points into. Not to be moved: the tree knows where its bytes are.
struct XmlTree {
    std::unique_ptr<char[]> bytes;
    pugi::xml_document document;
};

/// Reads what is whole. Of a file that ends or breaks in the middle, the element in which it does is taken away, and
/// with it the `point` around it; the note of that, or of a limit that left the tree empty, goes into `read`.
void readXml(XmlTree& tree, std::string_view source, std::string_view point, const std::string& file, ReadFile& read);

/// The name of an element without its namespace.
[[nodiscard]] std::string_view localName(pugi::xml_node node);
[[nodiscard]] bool isNamed(pugi::xml_node node, std::string_view name);
/// The first child of this local name, or a null node.
[[nodiscard]] pugi::xml_node childNamed(pugi::xml_node parent, std::string_view name);
/// The first element of this local name below, at most four levels down.
[[nodiscard]] pugi::xml_node elementBelow(pugi::xml_node parent, std::string_view name);
[[nodiscard]] std::string_view textOfChild(pugi::xml_node parent, std::string_view name);

/// A finite number and nothing beside it but blanks.
[[nodiscard]] std::optional<double> xmlNumber(std::string_view text);

}  // namespace restride
