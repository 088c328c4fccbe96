// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/answer_text.h"

#include "core/import/import_words.h"
#include "ui/text/qt_convert.h"

#include <QCoreApplication>

namespace restride {

namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

QString distanceUnitText(DistanceUnit unit) {
    switch (unit) {
        case DistanceUnit::Kilometre:
            return AnswerText::tr("kilometres");
        case DistanceUnit::Mile:
            return AnswerText::tr("miles");
        case DistanceUnit::Metre:
            return AnswerText::tr("metres");
    }
    return {};
}

QString dateOrderText(DateOrder order) {
    switch (order) {
        case DateOrder::YearMonthDay:
            return AnswerText::tr("year, month, day");
        case DateOrder::DayMonthYear:
            return AnswerText::tr("day, month, year");
        case DateOrder::MonthDayYear:
            return AnswerText::tr("month, day, year");
    }
    return {};
}

QString timeFormText(TimeForm form) {
    switch (form) {
        case TimeForm::InSeconds:
            return AnswerText::tr("seconds");
        case TimeForm::InMinutes:
            return AnswerText::tr("minutes");
        case TimeForm::InHours:
            return AnswerText::tr("hours");
        case TimeForm::MinutesAndSeconds:
            return AnswerText::tr("minutes and seconds");
        case TimeForm::HoursAndMinutes:
            return AnswerText::tr("hours and minutes");
    }
    return {};
}

QString sportText(Sport sport) {
    switch (sport) {
        case Sport::Run:
            return AnswerText::tr("runs");
        case Sport::TreadmillRun:
            return AnswerText::tr("runs on a treadmill");
        case Sport::TrailRun:
            return AnswerText::tr("trail runs");
        case Sport::TrackRun:
            return AnswerText::tr("runs on a track");
        case Sport::Walk:
            return AnswerText::tr("walks");
        case Sport::Hike:
            return AnswerText::tr("hikes");
        case Sport::Cycling:
            return AnswerText::tr("cycling");
        case Sport::Swimming:
            return AnswerText::tr("swimming");
        case Sport::Elliptical:
            return AnswerText::tr("elliptical trainer");
        case Sport::DeepWater:
            return AnswerText::tr("running in deep water");
        case Sport::Strength:
            return AnswerText::tr("strength");
        case Sport::Transition:
        case Sport::Other:
        case Sport::Unknown:
            break;
    }
    return AnswerText::tr("something else");
}

template <Worded Enum>
QString textOf(QString (*text)(Enum), std::string_view choice) {
    const auto value = fromWord<Enum>(choice);
    return value ? text(*value) : toQString(choice);
}

}  // namespace

QString askText(GuessSubject subject) {
    switch (subject) {
        case GuessSubject::DistanceUnit:
            return AnswerText::tr("Its distances are in");
        case GuessSubject::DateOrder:
            return AnswerText::tr("Its dates are written");
        case GuessSubject::DecimalSign:
            return AnswerText::tr("The decimal sign of its numbers is a");
        case GuessSubject::DurationForm:
            return AnswerText::tr("Its durations are in");
        case GuessSubject::WeightUnit:
            return AnswerText::tr("Its weights are in");
        case GuessSubject::Sport:
            return AnswerText::tr("What does not say its sport is");
        case GuessSubject::Zone:
            return AnswerText::tr("Times without a place are told in");
        case GuessSubject::Columns:
            return AnswerText::tr("It is of no program that Restride knows. Which column holds what?");
        case GuessSubject::Format:
        case GuessSubject::Encoding:
        case GuessSubject::Language:
        case GuessSubject::Separator:
        case GuessSubject::ElevationUnit:
        case GuessSubject::Cadence:
            break;
    }
    return AnswerText::tr("Something in it is unclear. Please save it in another form.");
}

QString answerText(GuessSubject subject, std::string_view choice) {
    if (subject == GuessSubject::DistanceUnit) return textOf(distanceUnitText, choice);
    if (subject == GuessSubject::DateOrder) return textOf(dateOrderText, choice);
    if (subject == GuessSubject::DurationForm) return textOf(timeFormText, choice);
    if (subject == GuessSubject::Sport) return textOf(sportText, choice);
    if (subject == GuessSubject::DecimalSign)
        return choice == word(DecimalSign::Point) ? AnswerText::tr("point") : AnswerText::tr("comma");
    if (subject == GuessSubject::WeightUnit)
        return choice == word(WeightUnit::Kilogram) ? AnswerText::tr("kilograms") : AnswerText::tr("pounds");
    return toQString(choice);
}

QString columnText(ColumnMeaning meaning) {
    switch (meaning) {
        case ColumnMeaning::Dates:
            return AnswerText::tr("Day");
        case ColumnMeaning::Times:
            return AnswerText::tr("Time of day");
        case ColumnMeaning::Distances:
            return AnswerText::tr("Distance");
        case ColumnMeaning::Durations:
            return AnswerText::tr("Duration");
        case ColumnMeaning::ElapsedTimes:
            return AnswerText::tr("Elapsed time");
        case ColumnMeaning::Sports:
            return AnswerText::tr("Sport");
        case ColumnMeaning::Titles:
            return AnswerText::tr("Title");
        case ColumnMeaning::Notes:
            return AnswerText::tr("Note");
        case ColumnMeaning::Cadences:
            return AnswerText::tr("Cadence");
        case ColumnMeaning::Climbs:
            return AnswerText::tr("Metres up");
        case ColumnMeaning::Descents:
            return AnswerText::tr("Metres down");
        case ColumnMeaning::Efforts:
            return AnswerText::tr("Effort");
        case ColumnMeaning::Devices:
            return AnswerText::tr("Device");
    }
    return {};
}

}  // namespace restride
