// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/column_memory.h"

#include "core/base/json.h"
#include "core/import/table/table_header.h"
#include "ui/files/write_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace restride {

namespace {

constexpr std::string_view format = "restride.columns";
constexpr std::size_t mostTables = 200;

std::vector<std::string> textsOf(const Json* list) {
    std::vector<std::string> texts;
    const Json::Array* items = list == nullptr ? nullptr : list->asArray();
    if (items == nullptr) return texts;
    for (const Json& item : *items)
        if (const std::string* text = item.asString()) texts.push_back(*text);
    return texts;
}

void write(JsonWriter& writer, std::string_view key, const std::vector<std::string>& texts) {
    writer.key(key);
    writer.beginArray();
    for (const std::string& text : texts) writer.string(text);
    writer.endArray();
}

}  // namespace

ColumnMemory::ColumnMemory()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
             QStringLiteral("/restride/columns.json")) {
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto json = parseJson(file.readAll().toStdString());
    const Json* tables = json ? json->find("tables") : nullptr;
    const Json::Array* list = tables == nullptr ? nullptr : tables->asArray();
    if (list == nullptr) return;
    for (const Json& table : *list) {
        const Json* header = table.find("header");
        if (header == nullptr || header->asString() == nullptr) continue;
        m_tables.push_back({*header->asString(), {textsOf(table.find("map")), textsOf(table.find("take"))}});
    }
}

TableAnswers ColumnMemory::answersFor(std::string_view bytes) const {
    const std::string header = unknownHeader(bytes);
    const auto found = std::ranges::find(m_tables, header, &Table::header);
    return header.empty() || found == m_tables.end() ? TableAnswers{} : found->answers;
}

void ColumnMemory::remember(std::string_view bytes, const TableAnswers& answers) {
    std::string header = unknownHeader(bytes);
    if (header.empty() || answersFor(bytes) == answers) return;
    std::erase_if(m_tables, [&](const Table& table) { return table.header == header; });
    m_tables.push_back({std::move(header), answers});
    if (m_tables.size() > mostTables) m_tables.erase(m_tables.begin());
    m_changed = true;
}

QString ColumnMemory::save() const {
    if (!m_changed) return {};
    JsonWriter writer(JsonForm::Pretty);
    writer.beginObject();
    writer.key("format");
    writer.string(format);
    writer.key("version");
    writer.integer(1);
    writer.key("tables");
    writer.beginArray();
    for (const Table& table : m_tables) {
        writer.beginObject();
        writer.key("header");
        writer.string(table.header);
        write(writer, "map", table.answers.map);
        write(writer, "take", table.answers.take);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeWhole(m_path, writer.take() + '\n');
}

}  // namespace restride
