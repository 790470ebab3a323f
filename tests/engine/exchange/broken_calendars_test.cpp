// Whatever a calendar says: its faults are told, and nothing of it does harm.
#include "tests/engine/exchange/calendars.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace pacewise;

namespace {

std::string problems_in(const std::string& text)
{
    const auto times = read_busy(text);
    CHECK_FALSE(times.value);
    std::string all;
    for (const Diagnostic& problem : times.problems) all += diagnostic_text(problem);
    return all;
}

/// Lines that mean something in a calendar, and what is wrong in one.
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
    CHECK(rc::check("random calendars", [&] {
        std::string text;
        const auto chosen =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, static_cast<int>(pieces.size())));
        for (const int at : chosen) text += pieces[static_cast<std::size_t>(at)] + "\r\n";
        for (const bool framed : {false, true}) {
            const auto times = read_busy(framed ? calendar(event(text)) : text);
            RC_ASSERT(times.value || has_errors(times.problems));
            for (const BusyTime& time : times.value.value_or(std::vector<BusyTime>{}))
                RC_ASSERT(eight_weeks().holds(time.date) && time.when.from < time.when.to &&
                          time.when.to.minutes <= 24 * 60);
        }
    }));
    CHECK(rc::check("random bytes", [](const std::string& bytes) {
        const auto times = read_busy(bytes);
        RC_ASSERT(times.value || has_errors(times.problems));
    }));
}
