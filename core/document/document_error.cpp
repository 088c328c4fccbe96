// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document_error.h"

namespace restride {

namespace {

DocumentFault faultOf(JsonFault fault) {
    switch (fault) {
        case JsonFault::Syntax:
            return DocumentFault::NotJson;
        case JsonFault::Cut:
            return DocumentFault::Cut;
        case JsonFault::Encoding:
            return DocumentFault::NotUtf8;
        case JsonFault::NumberTooBig:
            return DocumentFault::NumberTooBig;
        case JsonFault::RepeatedKey:
            return DocumentFault::RepeatedKey;
        case JsonFault::TooDeep:
            return DocumentFault::NestedTooDeep;
    }
    return DocumentFault::NotJson;
}

std::string number(std::int64_t units, int places) {
    JsonWriter writer(JsonForm::Compact);
    writer.decimal(units, places);
    return writer.take();
}

std::string rangeOf(const DocumentError& error) {
    return number(error.lowest, error.places) + " to " + number(error.highest, error.places);
}

std::string wordsOf(const DocumentError& error) {
    std::string text;
    for (const std::string_view word : error.words) {
        if (!text.empty()) text += ", ";
        text += word;
    }
    return text;
}

std::string expectedOf(const DocumentError& error) {
    switch (error.expected) {
        case ExpectedValue::Nothing:
            break;
        case ExpectedValue::Object:
            return "an object";
        case ExpectedValue::Array:
            return "a list";
        case ExpectedValue::Text:
            return "text";
        case ExpectedValue::Truth:
            return "true or false";
        case ExpectedValue::WholeNumber:
            return "a whole number from " + rangeOf(error);
        case ExpectedValue::Number:
            return "a number from " + rangeOf(error);
        case ExpectedValue::Date:
            return "a day as YYYY-MM-DD between 1950 and 2100";
        case ExpectedValue::Monday:
            return "a Monday";
        case ExpectedValue::TimeOfDay:
            return "a time as HH:MM";
        case ExpectedValue::Id:
            return "an id of 1 to 64 bytes without control characters";
        case ExpectedValue::SessionName:
            return "a session's name of at most 31 bytes";
        case ExpectedValue::Word:
            return "one of " + wordsOf(error);
        case ExpectedValue::Tempo:
            return "seconds as 3-0-1";
    }
    return "another value";
}

std::string placeOf(const DocumentError& error) {
    if (error.line > 0) return "line " + std::to_string(error.line) + ", column " + std::to_string(error.column);
    return error.pointer.empty() ? "the document" : error.pointer;
}

std::string sayingOf(const DocumentError& error) {
    switch (error.fault) {
        case DocumentFault::NotJson:
            return "this is not JSON";
        case DocumentFault::Cut:
            return "the text ends before the document does";
        case DocumentFault::NotUtf8:
            return "this is not UTF-8";
        case DocumentFault::NumberTooBig:
            return "the number is too big";
        case DocumentFault::RepeatedKey:
            return "the field stands twice in one object";
        case DocumentFault::NestedTooDeep:
            return "nested deeper than " + std::to_string(jsonDepth) + " levels";
        case DocumentFault::UnknownFormat:
            return "the format must be " + wordsOf(error);
        case DocumentFault::NewerVersion:
            return "the version is newer than " + std::to_string(error.highest) +
                   ", the newest that this program knows";
        case DocumentFault::Missing:
            return "missing; expected " + expectedOf(error);
        case DocumentFault::WrongType:
        case DocumentFault::UnknownWord:
            return "expected " + expectedOf(error);
        case DocumentFault::OutOfRange:
            if (error.lowest > error.highest) return "no value is allowed here";
            return "expected " + expectedOf(error);
        case DocumentFault::TooManyDecimals:
            return "expected at most " + std::to_string(error.places) + " decimals";
        case DocumentFault::Duplicate:
            return "there is one of this already";
        case DocumentFault::EndsBeforeStart:
            return "ends before it begins";
        case DocumentFault::EndsTooLate:
            return "ends more than " + std::to_string(error.highest) + " days after it begins";
    }
    return "refused";
}

}  // namespace

DocumentError fromJsonError(const JsonError& error) {
    DocumentError refused;
    refused.fault = faultOf(error.fault);
    refused.pointer = error.pointer;
    refused.line = error.line;
    refused.column = error.column;
    return refused;
}

std::string detailOf(const DocumentError& error) {
    return placeOf(error) + ": " + sayingOf(error) + '.';
}

}  // namespace restride
