#include "engine/exchange/read_ics.h"

#include "tests/engine/exchange/calendars.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// "2026-11-24 09:00-10:00 Dentist", one a line.
std::string busy_in(const std::string& text)
{
    const auto times = read_busy(text);
    std::string all;
    for (const Diagnostic& problem : times.problems) all += diagnostic_text(problem);
    if (!times.value) return all;
    for (const BusyTime& time : *times.value)
        all += date_text(time.date) + ' ' + window_text(time.when) + ' ' + time.words + '\n';
    return all;
}

std::size_t count_in(const std::string& text)
{
    const auto times = read_busy(text);
    for (const Diagnostic& problem : times.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(times.value);
    return times.value->size();
}

const std::string madrid_zone =
    "BEGIN:VTIMEZONE\r\nTZID:Home\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
    "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n";

}

TEST_CASE("one appointment is busy from its beginning to its end")
{
    CHECK(busy_in(calendar(event("DTSTART:20261124T090000\r\nDTEND:20261124T100000\r\n"))) ==
          "2026-11-24 09:00-10:00 Dentist\n");
    CHECK(busy_in(calendar(event("DTSTART:20261124T090000\r\nDURATION:PT45M\r\n"))) ==
          "2026-11-24 09:00-09:45 Dentist\n");
}

TEST_CASE("an appointment over midnight takes a part of both dates")
{
    CHECK(busy_in(calendar(event("DTSTART:20261124T230000\r\nDTEND:20261125T013000\r\n"))) ==
          "2026-11-24 23:00-24:00 Dentist\n2026-11-25 00:00-01:30 Dentist\n");
}

TEST_CASE("a holiday takes whole days, the last day of its file entry being the first free one")
{
    CHECK(busy_in(calendar(event("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261226\r\n"))) ==
          "2026-12-24 00:00-24:00 Dentist\n2026-12-25 00:00-24:00 Dentist\n");
    CHECK(busy_in(calendar(event("DTSTART;VALUE=DATE:20261224\r\n"))) == "2026-12-24 00:00-24:00 Dentist\n");
}

TEST_CASE("a weekly appointment is busy every week of the plan, and from before it began")
{
    const std::string weekly = "DTSTART:20260106T090000\r\nDTEND:20260106T100000\r\n";
    CHECK(count_in(calendar(event(weekly + "RRULE:FREQ=WEEKLY\r\n"))) == 8);
    CHECK(count_in(calendar(event(weekly + "RRULE:FREQ=WEEKLY;BYDAY=TU,TH\r\n"))) == 16);
    CHECK(count_in(calendar(event(weekly + "RRULE:FREQ=WEEKLY;INTERVAL=2\r\n"))) == 4);
    CHECK(count_in(calendar(event(weekly + "RRULE:FREQ=DAILY\r\n"))) == 56);
    CHECK(count_in(calendar(event(weekly + "RRULE:FREQ=MONTHLY;BYDAY=1TU\r\n"))) == 2);
}

TEST_CASE("a repetition ends with its number, its last date and the dates left out")
{
    const std::string start = "DTSTART:20261124T090000\r\nDTEND:20261124T100000\r\n";
    CHECK(count_in(calendar(event(start + "RRULE:FREQ=WEEKLY;COUNT=3\r\n"))) == 3);
    CHECK(count_in(calendar(event(start + "RRULE:FREQ=WEEKLY;UNTIL=20261208T090000\r\n"))) == 3);
    CHECK(count_in(calendar(event(start + "RRULE:FREQ=WEEKLY;UNTIL=20261208T085959\r\n"))) == 2);
    CHECK(busy_in(calendar(event(start + "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20261201T090000\r\n"))) ==
          "2026-11-24 09:00-10:00 Dentist\n2026-12-08 09:00-10:00 Dentist\n");
    CHECK(count_in(calendar(event(start + "RRULE:FREQ=WEEKLY;COUNT=5\r\n"
                                          "EXDATE:20261201T090000,20261208T090000\r\n"))) == 3);
    CHECK(count_in(calendar(event(start + "RRULE:FREQ=WEEKLY;COUNT=3\r\nRDATE:20261203T110000\r\n"))) == 4);
}

TEST_CASE("the last date of a repetition is told in world time, the appointment in local time")
{
    const std::string start = "DTSTART;TZID=Home:20261124T090000\r\nDTEND;TZID=Home:20261124T100000\r\n";
    const auto until = [&](const std::string& time) {
        return count_in(calendar(madrid_zone + event(start + "RRULE:FREQ=WEEKLY;UNTIL=" + time + "\r\n")));
    };
    CHECK(until("20261208T080000Z") == 3);  // 09:00 in Madrid
    CHECK(until("20261208T075959Z") == 2);
}

TEST_CASE("one repetition that was moved stands where it was moved to")
{
    const std::string series =
        event("DTSTART:20261124T090000\r\nDTEND:20261124T100000\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n");
    const std::string moved =
        event("RECURRENCE-ID:20261201T090000\r\nDTSTART:20261202T150000\r\nDTEND:20261202T160000\r\n");
    const std::string both = "2026-11-24 09:00-10:00 Dentist\n2026-12-02 15:00-16:00 Dentist\n";
    CHECK(busy_in(calendar(series + moved)) == both);
    CHECK(busy_in(calendar(moved + series)) == both);
}

TEST_CASE("hours of another zone are turned into the patient's own")
{
    const std::string utc = event("DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\n");
    CHECK(busy_in(calendar(madrid_zone + utc)) == "2026-11-24 10:00-11:00 Dentist\n");
    CHECK(busy_in(calendar(utc, "X-WR-TIMEZONE:Europe/Madrid\r\n")) == "2026-11-24 10:00-11:00 Dentist\n");
    const std::string new_york = event("DTSTART;TZID=America/New_York:20261124T090000\r\nDURATION:PT1H\r\n");
    CHECK(busy_in(calendar(madrid_zone + new_york)) == "2026-11-24 15:00-16:00 Dentist\n");
    const std::string own = event("DTSTART;TZID=Home:20261124T090000\r\nDURATION:PT1H\r\n");
    CHECK(busy_in(calendar(madrid_zone + own)) == "2026-11-24 09:00-10:00 Dentist\n");
}

TEST_CASE("world time without a home is taken as it stands, and that is told")
{
    const std::string told =
        busy_in(calendar(event("DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\n")));
    CHECK_THAT(told, ContainsSubstring("appointments.ics:7:1: warning: this is world time"));
    CHECK_THAT(told, ContainsSubstring("2026-11-24 09:00-10:00"));
    CHECK_THAT(busy_in(calendar(event("DTSTART;TZID=Mars/Base:20261124T090000\r\nDURATION:PT1H\r\n"))),
               ContainsSubstring("the time zone \"Mars/Base\" is not known"));
}

TEST_CASE("what is cancelled or shown as free takes no time")
{
    const std::string time = "DTSTART:20261124T090000\r\nDTEND:20261124T100000\r\n";
    CHECK(count_in(calendar(event(time + "STATUS:CANCELLED\r\n"))) == 0);
    CHECK(count_in(calendar(event(time + "TRANSP:TRANSPARENT\r\n"))) == 0);
    CHECK(count_in(calendar(event(time + "STATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n"))) == 1);
}

TEST_CASE("only the dates of the plan matter")
{
    CHECK(count_in(calendar(event("DTSTART:20261122T090000\r\nDTEND:20261122T100000\r\n"))) == 0);
    CHECK(count_in(calendar(event("DTSTART:20270118T090000\r\nDTEND:20270118T100000\r\n"))) == 0);
    CHECK(busy_in(calendar(event("DTSTART:20261122T230000\r\nDTEND:20261123T010000\r\n"))) ==
          "2026-11-23 00:00-01:00 Dentist\n");
}

TEST_CASE("long lines, reminders and other entries of real calendars are no trouble")
{
    CHECK(
        busy_in(calendar("BEGIN:VTODO\r\nUID:x\r\nSUMMARY:Shopping\r\nEND:VTODO\r\n"
                         "BEGIN:VEVENT\r\nUID:y\r\nSUMMARY:Physio\\, with \r\n Dr. B\r\n"
                         "DTSTART:20261124T0900\r\n 00\r\nDTEND:20261124T100000\r\n"
                         "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n"
                         "END:VEVENT\r\n")) == "2026-11-24 09:00-10:00 Physio, with Dr. B\n");
}

TEST_CASE("an event without an end counts one hour, and that is told")
{
    const std::string told = busy_in(calendar(event("DTSTART:20261124T090000\r\n")));
    CHECK_THAT(told, ContainsSubstring("appointments.ics:7:1: warning: the event has no end"));
    CHECK_THAT(told, ContainsSubstring("2026-11-24 09:00-10:00"));
}
