#include "engine/exchange/read_ics.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

/// The plan of these tests: eight weeks from Monday 2026-11-23.
Range<Date> eight_weeks()
{
    const Date start = read_date("2026-11-23").value();
    return {start, start + std::chrono::days(55)};
}

std::string calendar(const std::string& inside, const std::string& head = "")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + head + inside + "END:VCALENDAR\r\n";
}

std::string event(const std::string& lines)
{
    return "BEGIN:VEVENT\r\nUID:one\r\nSUMMARY:Dentist\r\n" + lines + "END:VEVENT\r\n";
}

Read<std::vector<BusyTime>> read(const std::string& text)
{
    return read_ics("appointments.ics", text, eight_weeks());
}

/// "2026-11-24 09:00-10:00 Dentist", one a line.
std::string busy_in(const std::string& text)
{
    const auto times = read(text);
    std::string all;
    for (const Diagnostic& problem : times.problems) all += diagnostic_text(problem);
    if (!times.value) return all;
    for (const BusyTime& time : *times.value)
        all += date_text(time.date) + ' ' + window_text(time.when) + ' ' + time.words + '\n';
    return all;
}

std::size_t count_in(const std::string& text)
{
    const auto times = read(text);
    for (const Diagnostic& problem : times.problems) UNSCOPED_INFO(diagnostic_text(problem));
    REQUIRE(times.value);
    return times.value->size();
}

std::string problems_in(const std::string& text)
{
    const auto times = read(text);
    CHECK_FALSE(times.value);
    std::string all;
    for (const Diagnostic& problem : times.problems) all += diagnostic_text(problem);
    return all;
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

TEST_CASE("every fault of a calendar is told at its line")
{
    CHECK_THAT(problems_in(calendar(event("DTSTART:tomorrow\r\n"))),
               ContainsSubstring("appointments.ics:7:1: error: DTSTART is not understood: \"tomorrow\""));
    CHECK_THAT(problems_in(calendar(event("DTEND:20261124T100000\r\n"))),
               ContainsSubstring("the event has no DTSTART"));
    CHECK_THAT(problems_in(calendar(event("DTSTART:20261124T090000\r\nDTEND:20261124T080000\r\n"))),
               ContainsSubstring("appointments.ics:8:1: error: the event ends before it begins"));
    const std::string start = "DTSTART:20261124T090000\r\nDTEND:20261124T100000\r\n";
    for (const char* rule : {"RRULE:FREQ=SECONDLY\r\n", "RRULE:FREQ=OFTEN\r\n", "RRULE:nonsense\r\n",
                             "RRULE:FREQ=DAILY;BYHOUR=8,9,10\r\n"})
        CHECK_THAT(problems_in(calendar(event(start + rule))),
                   ContainsSubstring("appointments.ics:9:1: error:"));
    CHECK_THAT(problems_in(calendar(event("DTSTART:20261399T990000\r\n"))), ContainsSubstring("DTSTART"));
}

TEST_CASE("a broken file tells where it breaks")
{
    CHECK_THAT(problems_in(""), ContainsSubstring("the calendar is empty"));
    CHECK_THAT(problems_in("patient:\n  id: anna\n"), ContainsSubstring("appointments.ics:1:1: error:"));
    CHECK_THAT(problems_in("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"),
               ContainsSubstring("appointments.ics:2:1: error: VEVENT is not closed"));
    CHECK_THAT(problems_in("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n"),
               ContainsSubstring("appointments.ics:3:1: error: END:VCALENDAR stands where VEVENT is open"));
    CHECK_THAT(problems_in("BEGIN:VCALENDAR\r\nnonsense\r\nEND:VCALENDAR\r\n"),
               ContainsSubstring("appointments.ics:2:1: error: this is no line of a calendar"));
    CHECK_THAT(problems_in(std::string("BEGIN:VCALENDAR\r\nX-A:\xff\xfe\r\nEND:VCALENDAR\r\n")),
               ContainsSubstring("appointments.ics:2:1: error: this is no text"));
    CHECK_THAT(problems_in(std::string(9u << 20, 'x')), ContainsSubstring("larger than 8 MB"));
}

TEST_CASE("any bytes whatever are read without harm, and what is busy lies within the plan")
{
    const std::vector<std::string> pieces{"BEGIN:VCALENDAR",
                                          "END:VCALENDAR",
                                          "BEGIN:VEVENT",
                                          "END:VEVENT",
                                          "DTSTART:20261124T090000",
                                          "DTSTART;VALUE=DATE:20261224",
                                          "DTSTART;TZID=Home:20261124T090000",
                                          "DTEND:20261124T100000Z",
                                          "RRULE:FREQ=WEEKLY;COUNT=-3",
                                          "RRULE:FREQ=DAILY;INTERVAL=0",
                                          "RRULE:FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2",
                                          "RRULE:FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO",
                                          "EXDATE:x",
                                          "RDATE;VALUE=PERIOD:20261124T090000/PT1H",
                                          "DURATION:-P99999W",
                                          "DURATION:P1D",
                                          "BEGIN:VTIMEZONE",
                                          "END:VTIMEZONE",
                                          "TZID:Home",
                                          "BEGIN:VALARM",
                                          "END:VALARM",
                                          "SUMMARY:\\n\\,\\;\\x",
                                          ":",
                                          ";;;",
                                          " folded",
                                          "RECURRENCE-ID:20261124T090000",
                                          "UID:a"};
    CHECK(rc::check("random calendars", [&] {
        std::string text;
        const auto chosen =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
        for (const int at : chosen) text += pieces[static_cast<std::size_t>(at)] + "\r\n";
        for (const bool framed : {false, true}) {
            const auto times = read(framed ? calendar(event(text)) : text);
            RC_ASSERT(times.value || has_errors(times.problems));
            for (const BusyTime& time : times.value.value_or(std::vector<BusyTime>{}))
                RC_ASSERT(eight_weeks().holds(time.date) && time.when.from < time.when.to &&
                          time.when.to.minutes <= 24 * 60);
        }
    }));
    CHECK(rc::check("random bytes", [](const std::string& bytes) {
        const auto times = read(bytes);
        RC_ASSERT(times.value || has_errors(times.problems));
    }));
}
