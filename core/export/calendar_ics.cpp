// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/calendar_ics.h"

#include <libical/ical.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace restride {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// Text without control characters, which no calendar may hold; libical escapes and folds the rest.
std::string calm(std::string_view text) {
    std::string result;
    for (const char c : text)
        if (c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)) result += c;
    return result;
}

icaltimetype dayOf(Date date) {
    icaltimetype time = icaltime_null_time();
    time.year = date.year();
    time.month = static_cast<int>(date.month());
    time.day = static_cast<int>(date.dayOfMonth());
    time.is_date = 1;
    return time;
}

/// A clock on the wall, without a zone; past midnight it is the next day's.
icaltimetype clockOn(Date date, int minutesOfDay) {
    constexpr int dayMinutes = 1'440;
    icaltimetype time = dayOf(date + minutesOfDay / dayMinutes);
    time.is_date = 0;
    time.hour = minutesOfDay % dayMinutes / 60;
    time.minute = minutesOfDay % 60;
    return time;
}

icaltimetype momentOf(std::int64_t stamp) {
    return icaltime_from_timet_with_zone(static_cast<time_t>(stamp), 0, icaltimezone_get_utc_timezone());
}

void add(const Component& component, icalproperty* property) {
    icalcomponent_add_property(component.get(), property);
}

/// The events of one plan, day after day.
class Calendar {
public:
    Calendar(const Plan& plan, const CalendarTexts& texts, const CalendarOptions& options)
        : m_plan(plan), m_texts(texts), m_options(options), m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT)) {
        add(m_calendar, icalproperty_new_version("2.0"));
        add(m_calendar, icalproperty_new_prodid("-//Restride//Restride//EN"));
        add(m_calendar, icalproperty_new_calscale("GREGORIAN"));
        add(m_calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
        icalproperty* name = icalproperty_new_x(calm(texts.calendarName).c_str());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(m_calendar, name);
    }

    std::string text() {
        for (const PlannedWeek& week : m_plan.weeks)
            for (const PlannedSession& session : week.sessions) addEvent(week, session);
        const std::unique_ptr<char, decltype(&std::free)> written(icalcomponent_as_ical_string_r(m_calendar.get()),
                                                                  &std::free);
        return written ? std::string(written.get()) : std::string();
    }

private:
    void addEvent(const PlannedWeek& week, const PlannedSession& session) {
        Component event(icalcomponent_new(ICAL_VEVENT_COMPONENT));
        const std::string uid =
            week.start.iso() + '-' + session.name.text() + '-' + calm(m_options.runner.text()) + "@restride";
        add(event, icalproperty_new_uid(uid.c_str()));
        add(event, icalproperty_new_dtstamp(momentOf(m_options.stamp)));
        add(event, icalproperty_new_sequence(m_plan.today - Date()));
        addTime(event, session);
        add(event, icalproperty_new_summary(calm(m_texts.summary(session)).c_str()));
        if (const std::string description = calm(m_texts.description(session)); !description.empty())
            add(event, icalproperty_new_description(description.c_str()));
        icalcomponent_add_component(m_calendar.get(), event.release());
    }

    void addTime(const Component& event, const PlannedSession& session) {
        if (!m_options.startAt) {
            add(event, icalproperty_new_dtstart(dayOf(session.on)));
            add(event, icalproperty_new_dtend(dayOf(session.on + 1)));
            // The day stays free for other things.
            add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
            return;
        }
        if (m_day != session.on) m_next = m_options.startAt->minutes;
        m_day = session.on;
        add(event, icalproperty_new_dtstart(clockOn(session.on, m_next)));
        m_next += static_cast<int>(session.minutes.count());
        add(event, icalproperty_new_dtend(clockOn(session.on, m_next)));
        add(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    }

    const Plan& m_plan;
    const CalendarTexts& m_texts;
    const CalendarOptions& m_options;
    Component m_calendar;
    // Where the next session of the day begins.
    std::optional<Date> m_day;
    int m_next = 0;
};

}  // namespace

std::string calendarIcs(const Plan& plan, const CalendarTexts& texts, const CalendarOptions& options) {
    return Calendar(plan, texts, options).text();
}

}  // namespace restride
