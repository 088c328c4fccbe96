// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_json.h"
#include "core/base/json.h"
#include "core/document/diary_document.h"
#include "core/import/import_words.h"

namespace restride {

namespace {

template <class List, class Write>
void writeList(JsonWriter& writer, std::string_view key, const List& list, Write write) {
    writer.key(key);
    writer.beginArray();
    for (const auto& entry : list) write(entry);
    writer.endArray();
}

void member(JsonWriter& writer, std::string_view key, std::string_view text) {
    writer.key(key);
    writer.string(text);
}

void member(JsonWriter& writer, std::string_view key, std::optional<int> number) {
    writer.key(key);
    if (number)
        writer.integer(*number);
    else
        writer.null();
}

class ImportJson {
public:
    explicit ImportJson(const ImportPreview& preview) : m_preview(preview) {}

    std::string text() {
        m_writer.beginObject();
        const auto entry = [&](const auto& one) { writeEntry(m_writer, one); };
        writeList(m_writer, "runs", m_preview.runs, entry);
        writeList(m_writer, "cross", m_preview.cross, entry);
        writeList(m_writer, "strength", m_preview.strength, entry);
        writeList(m_writer, "duplicates", m_preview.duplicates, [&](const auto& one) { write(one); });
        m_writer.key("merged");
        m_writer.beginArray();
        for (const auto& change : m_preview.merged) write(change);
        for (const auto& change : m_preview.mergedCross) write(change);
        for (const auto& change : m_preview.mergedStrength) write(change);
        m_writer.endArray();
        writeList(m_writer, "changed", m_preview.changed, [&](const auto& one) { write(one); });
        writeList(m_writer, "skipped", m_preview.skipped, [&](const auto& one) { write(one); });
        writeList(m_writer, "evidence", m_preview.evidence, [&](const auto& one) { write(one); });
        writeList(m_writer, "questions", m_preview.questions, [&](const auto& one) { write(one); });
        m_writer.endObject();
        return m_writer.take() + '\n';
    }

private:
    void write(const Duplicate& duplicate) {
        m_writer.beginObject();
        member(m_writer, "file", duplicate.file);
        member(m_writer, "line", duplicate.line);
        member(m_writer, "of", duplicate.of.text());
        m_writer.endObject();
    }

    template <class Entry>
    void write(const Change<Entry>& change) {
        m_writer.beginObject();
        member(m_writer, "file", change.file);
        member(m_writer, "line", change.line);
        m_writer.key("before");
        writeEntry(m_writer, change.before);
        m_writer.key("after");
        writeEntry(m_writer, change.after);
        m_writer.endObject();
    }

    void write(const Skipped& skipped) {
        m_writer.beginObject();
        member(m_writer, "file", skipped.file);
        member(m_writer, "line", skipped.line);
        member(m_writer, "reason", word(skipped.reason));
        member(m_writer, "detail", skipped.detail);
        m_writer.endObject();
    }

    void write(const Evidence& evidence) {
        m_writer.beginObject();
        member(m_writer, "file", evidence.file);
        member(m_writer, "what", word(evidence.subject));
        member(m_writer, "decided", evidence.decided);
        member(m_writer, "from", word(evidence.basis));
        member(m_writer, "support", evidence.support);
        member(m_writer, "against", evidence.against);
        member(m_writer, "sure", word(evidence.sure));
        m_writer.endObject();
    }

    void write(const Question& question) {
        m_writer.beginObject();
        member(m_writer, "file", question.file);
        member(m_writer, "what", word(question.subject));
        writeList(m_writer, "choices", question.choices, [&](const std::string& one) { m_writer.string(one); });
        m_writer.endObject();
    }

    const ImportPreview& m_preview;
    JsonWriter m_writer{JsonForm::Pretty};
};

}  // namespace

std::string importJson(const ImportPreview& preview) {
    return ImportJson(preview).text();
}

}  // namespace restride
