// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_tree.h"

#include "core/base/number_from.h"
#include "core/import/limits.h"
#include "core/import/recording.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace restride {

namespace {

/// What a tree of these bytes takes at most: each element and each attribute has a node of fixed size.
std::size_t treeBytes(std::string_view source) {
    constexpr std::size_t elementNode = 64;
    constexpr std::size_t attributeNode = 40;
    const auto count = [&](char sign) { return static_cast<std::size_t>(std::ranges::count(source, sign)); };
    // An element without a tag of its own at its end is one sign `<`, one with it two.
    return count('<') * elementNode + count('=') * attributeNode;
}

/// Tracks of real devices take about twice their bytes, the tersest ones five times.
bool isTooDense(std::string_view source) {
    constexpr std::size_t mostPerByte = 10;
    const std::size_t bytes = treeBytes(source);
    return bytes > limits::xmlTreeBytes || (source.size() > limits::mebibyte && bytes > mostPerByte * source.size());
}

/// Stops at the first element that lies too deep; on a walk that itself takes no stack.
class DepthWalker : public pugi::xml_tree_walker {
public:
    bool for_each(pugi::xml_node&) override { return depth() <= static_cast<int>(limits::xmlDepth); }
};

pugi::xml_node lastElement(pugi::xml_node parent) {
    for (pugi::xml_node child = parent.last_child(); child; child = child.previous_sibling())
        if (child.type() == pugi::node_element) return child;
    return {};
}

/// Where the reading stopped: the last element, however deep, and the point that it is a part of.
void dropUnfinished(pugi::xml_document& document, std::string_view point) {
    pugi::xml_node unfinished;
    for (pugi::xml_node next = lastElement(document.root()); next; next = lastElement(next)) {
        unfinished = next;
        if (isNamed(next, point)) break;
    }
    if (unfinished) unfinished.parent().remove_child(unfinished);
}

std::string place(std::ptrdiff_t offset, std::string_view source) {
    return "byte " + std::to_string(offset) + " of " + std::to_string(source.size());
}

/// The parser says no more than where it gave up; at the end of the bytes that is a file that was cut.
SkipReason reasonOf(const pugi::xml_parse_result& result, std::string_view source) {
    constexpr std::size_t nearEnd = 2;
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0));
    const bool open = result.status == pugi::status_end_element_mismatch;
    return at + nearEnd >= source.size() || (open && source.substr(at).find('<') == std::string_view::npos)
               ? SkipReason::Truncated
               : SkipReason::Damaged;
}

}  // namespace

void readXml(XmlTree& tree, std::string_view source, std::string_view point, const std::string& file, ReadFile& read) {
    if (source.size() > limits::unpackedBytes) return note(read, file, SkipReason::TooLarge, "bytes");
    if (isTooDense(source)) return note(read, file, SkipReason::TooLarge, "elements");
    tree.bytes = std::make_unique_for_overwrite<char[]>(source.size() + 1);
    std::memcpy(tree.bytes.get(), source.data(), source.size());
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_embed_pcdata;
    const auto result = tree.document.load_buffer_inplace(tree.bytes.get(), source.size(), options);
    if (result.status == pugi::status_no_document_element) return;
    if (result.status == pugi::status_out_of_memory) return note(read, file, SkipReason::TooLarge, "memory");
    if (!result) note(read, file, reasonOf(result, source), place(result.offset, source));
    // First of all: an element is taken away together with all below it, level by level on the stack.
    DepthWalker walker;
    if (!tree.document.traverse(walker)) {
        tree.document.reset();
        return note(read, file, SkipReason::TooLarge, "depth " + std::to_string(limits::xmlDepth));
    }
    if (!result) dropUnfinished(tree.document, point);
}

std::string_view localName(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

bool isNamed(pugi::xml_node node, std::string_view name) {
    return localName(node) == name;
}

pugi::xml_node childNamed(pugi::xml_node parent, std::string_view name) {
    for (const pugi::xml_node child : parent.children())
        if (isNamed(child, name)) return child;
    return {};
}

namespace {

pugi::xml_node elementWithin(pugi::xml_node parent, std::string_view name, int levels) {
    for (const pugi::xml_node child : parent.children()) {
        if (isNamed(child, name)) return child;
        if (levels > 1)
            if (const pugi::xml_node below = elementWithin(child, name, levels - 1)) return below;
    }
    return {};
}

}  // namespace

pugi::xml_node elementBelow(pugi::xml_node parent, std::string_view name) {
    constexpr int deepest = 4;
    return elementWithin(parent, name, deepest);
}

std::string_view textOfChild(pugi::xml_node parent, std::string_view name) {
    return childNamed(parent, name).child_value();
}

std::optional<double> xmlNumber(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return std::nullopt;
    text = text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
    if (text.starts_with('+')) text.remove_prefix(1);
    const auto value = numberFrom<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

}  // namespace restride
