#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// All Thursday morning of the first week.
constexpr const char* dentist =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//clinic//test//EN\r\n"
    "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261126T060000\r\nDTEND:20261126T230000\r\n"
    "SUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

Answer planned_with(const Desk& desk, const std::string& calendar)
{
    desk.write("anna.yaml",
               changed(desk.read(patient_file("anna")), "  time:", "  busy: " + calendar + "\n  time:"));
    return desk.call({"plan", "anna.yaml", "--protocol", "combined-8-weeks", "--start", "2026-11-23", "--out",
                      "plan.yaml"});
}

}

TEST_CASE("an appointment of the patient's calendar is told on its date, and the plan stays legal")
{
    const Desk desk;
    desk.write("appointments.ics", dentist);
    const Answer answer = planned_with(desk, "appointments.ics");
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("thu 2026-11-26") && ContainsSubstring("! Busy") &&
                               ContainsSubstring("(Dentist)"));
    CHECK(desk.call({"audit", "plan.yaml"}).exit == 0);
}

TEST_CASE("a calendar file that is not there is a mistake of the patient's file, told with its place")
{
    const Desk desk;
    const Answer answer = planned_with(desk, "nowhere.ics");
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("nowhere.ics"));
}

}
