#include "engine/timetable/slot.h"

#include "tests/support/catch.h"
#include "tests/support/requests.h"

#include <algorithm>

namespace pacewise {

TEST_CASE("a session may begin when free time begins, and every full hour after it")
{
    Patient patient = a_patient({});
    give_time(patient, Weekday::tue, "09:10-11:40");
    CHECK(slots_of(patient) == std::vector<Slot>{{Weekday::tue, {9 * 60 + 10}, 150},
                                                 {Weekday::tue, {10 * 60 + 10}, 90},
                                                 {Weekday::tue, {11 * 60 + 10}, 30}});
}

TEST_CASE("less than ten minutes are no place for a session")
{
    Patient patient = a_patient({});
    give_time(patient, Weekday::mon, "09:00-09:09");
    give_time(patient, Weekday::mon, "12:00-13:05");
    CHECK(slots_of(patient) == std::vector<Slot>{{Weekday::mon, {12 * 60}, 65}});
}

TEST_CASE("a whole free day offers four starts, not twelve")
{
    Patient patient = a_patient({});
    give_time(patient, Weekday::sun, "08:00-20:00");
    CHECK(slots_of(patient).size() == 4);
}

TEST_CASE("slots stand by day and time")
{
    Patient patient = a_patient({Weekday::fri, Weekday::mon});
    give_time(patient, Weekday::mon, "16:00-17:00");
    const std::vector<Slot> slots = slots_of(patient);
    CHECK(slots.size() == 3);
    CHECK(std::is_sorted(slots.begin(), slots.end()));
}

}
