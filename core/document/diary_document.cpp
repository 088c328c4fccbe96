// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/diary_document.h"

#include "core/document/diary_fields.h"
#include "core/document/diary_values.h"
#include "core/document/envelope.h"

#include <utility>

namespace restride {

Expected<ReadDiary, DocumentError> readDiary(std::string_view bytes) {
    const Expected<Json, JsonError> json = parseJson(bytes);
    if (!json) return unexpected(fromJsonError(json.error()));
    Reading reading;
    ReadDiary read;
    readEnvelope(reading, *json, diaryFormat, diaryVersion);
    if (!reading.refused()) readStruct(reading, *json, Place(), read.diary);
    if (reading.refused()) return unexpected(reading.takeError());
    sortEntries(read.diary);
    read.unknownFields = std::move(reading.unknownFields);
    return read;
}

std::string writeDiary(const Diary& diary, JsonForm form) {
    JsonWriter writer(form);
    writeValue(writer, diary, {});
    std::string text = writer.take();
    if (form == JsonForm::Pretty) text += '\n';
    return text;
}

Expected<std::string, DocumentError> writeReadableDiary(const Diary& diary) {
    std::string text = writeDiary(diary);
    auto read = readDiary(text);
    if (!read) return unexpected(std::move(read.error()));
    return text;
}

Expected<std::vector<IssuedWeek>, DocumentError> readIssuedWeeks(std::string_view plan) {
    const Expected<Json, JsonError> json = parseJson(plan);
    if (!json) return unexpected(fromJsonError(json.error()));
    Reading reading;
    std::vector<IssuedWeek> weeks;
    readIssuedWeeks(reading, *json, Place(), weeks);
    if (reading.refused()) return unexpected(reading.takeError());
    return weeks;
}

void writeEntry(JsonWriter& writer, const Run& run) {
    writeValue(writer, run, {});
}

void writeEntry(JsonWriter& writer, const StrengthSession& session) {
    writeValue(writer, session, {});
}

void writeEntry(JsonWriter& writer, const CrossTraining& session) {
    writeValue(writer, session, {});
}

}  // namespace restride
