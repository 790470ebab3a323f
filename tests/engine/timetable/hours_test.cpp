#include "engine/timetable/hours.h"

#include "tests/support/catch.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum TimeOfDay;

/// Tiredness in the morning, at midday, in the afternoon, in the evening.
std::vector<int> tiredness_of(const Patient& patient)
{
    const Request request = a_request(patient, a_protocol({1}), {});
    std::vector<int> tired;
    for (const int hour : {9, 12, 15, 19}) tired.push_back(tiredness_at(request, {hour * 60}));
    return tired;
}

using Curve = std::vector<int>;

}

TEST_CASE("the day has four parts, each from its first minute on")
{
    CHECK(time_of_day({11 * 60 + 59}) == morning);
    CHECK(time_of_day({12 * 60}) == midday);
    CHECK(time_of_day({14 * 60}) == afternoon);
    CHECK(time_of_day({18 * 60}) == evening);
    for (const Word<TimeOfDay>& time : vocabulary<TimeOfDay>())
        CHECK(time_of_day(start_of(time.meaning)) == time.meaning);
}

TEST_CASE("without a curve mornings are best, for tired people clearly so")
{
    Patient patient = a_patient({});
    CHECK(tiredness_of(patient) == Curve{0, 1, 2, 2});
    tire(patient, 5.0);
    CHECK(tiredness_of(patient) == Curve{0, 2, 4, 6});
}

TEST_CASE("a patient's own curve is never mixed with the usual one")
{
    Patient patient = a_patient({});
    tire(patient, 5.0);
    patient.fatigue->curve = {{morning, 7}, {midday, 3}, {afternoon, 4}, {evening, 0}};
    CHECK(tiredness_of(patient) == Curve{7, 3, 4, 0});
    patient.fatigue->curve = {{morning, 7}, {evening, 1}};
    CHECK(tiredness_of(patient) == Curve{7, 7, 1, 1});
    patient.fatigue->curve = {{morning, 2}, {afternoon, 6}};
    CHECK(tiredness_of(patient) == Curve{2, 6, 6, 6});
}

TEST_CASE("only tired people with fewer than three free days split a day")
{
    Patient patient = a_patient({Weekday::mon, Weekday::thu});
    CHECK_FALSE(may_split_days(patient));
    tire(patient, 4.0);
    CHECK(may_split_days(patient));
    give_time(patient, Weekday::sat, "09:00-10:00");
    CHECK_FALSE(may_split_days(patient));
}

}
