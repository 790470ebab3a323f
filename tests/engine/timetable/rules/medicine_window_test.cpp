#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Free on Monday and Tuesday early, at midday and late; baclofen at these times makes drowsy for a while.
Request drowsy(const std::vector<ClockTime>& doses, Seconds how_long)
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::balance] = on_days(0, 7);
    protocol.parts[Modality::resistance] = on_days(0, 7);
    Patient patient = a_patient({});
    give_time(patient, mon, "00:30-01:00");
    give_time(patient, mon, "09:00-09:50");
    give_time(patient, mon, "12:00-12:50");
    give_time(patient, tue, "22:00-22:50");
    MedicineUse baclofen;
    baclofen.medicine = Medicine::baclofen;
    baclofen.at = doses;
    baclofen.drowsy = how_long;
    patient.medicines = std::vector<MedicineUse>{baclofen};
    return a_request(patient, protocol,
                     {an_exercise("beam", Modality::balance), an_exercise("squat", Modality::resistance)});
}

constexpr ClockTime eight{8 * 60}, half_past_eleven_at_night{23 * 60 + 30};

}

TEST_CASE("medicine window: search and audit agree by day and over midnight")
{
    Bench({drowsy({eight}, std::chrono::hours(2))}).agree(*medicine_window_rule());
    Bench({drowsy({half_past_eleven_at_night}, std::chrono::hours(2))}).agree(*medicine_window_rule());
    Bench({drowsy({eight, half_past_eleven_at_night}, std::chrono::hours(4))}).agree(*medicine_window_rule());
}

TEST_CASE("no balance work within the drowsy hours, strength is fine")
{
    const Bench bench(drowsy({eight}, std::chrono::hours(2)));
    CHECK_FALSE(bench.allows(*medicine_window_rule(), {{1, mon, "beam", ItemRole::main, "09:00"}}));
    CHECK(bench.allows(*medicine_window_rule(), {{1, mon, "squat", ItemRole::main, "09:00"}}));
    CHECK(bench.allows(*medicine_window_rule(), {{1, mon, "beam", ItemRole::main, "12:00"}}));
}

TEST_CASE("the drowsy hours go on after midnight and end when they end")
{
    const std::vector<Standing> after_midnight{{1, mon, "beam", ItemRole::main, "00:30"}};
    const auto allows = [&](Seconds how_long) {
        return Bench(drowsy({half_past_eleven_at_night}, how_long))
            .allows(*medicine_window_rule(), after_midnight);
    };
    CHECK_FALSE(allows(std::chrono::minutes(61)));
    CHECK(allows(std::chrono::minutes(60)));
}

TEST_CASE("medicine window: search and audit agree when a dose falls into the free time")
{
    constexpr ClockTime two_past_nine{9 * 60 + 2}, five_past_noon{12 * 60 + 5};
    Bench({drowsy({two_past_nine}, std::chrono::minutes(20))}).agree(*medicine_window_rule());
    Bench({drowsy({two_past_nine, five_past_noon}, std::chrono::hours(5))}).agree(*medicine_window_rule());
}

TEST_CASE("balance work that is over before the drowsiness begins is fine, a longer session is not")
{
    constexpr ClockTime ten_past_nine{9 * 60 + 10};
    Request request = drowsy({ten_past_nine}, std::chrono::hours(2));
    request.protocol.parts[Modality::balance] = growing({0, 7}, {{1, 5}});
    request.protocol.parts[Modality::resistance] = growing({0, 7}, {{1, 8}});
    const Bench bench(request);
    CHECK(bench.allows(*medicine_window_rule(), {{1, mon, "beam", ItemRole::main, "09:00"}}));
    CHECK_FALSE(bench.allows(*medicine_window_rule(), {{1, mon, "beam", ItemRole::main, "09:00"},
                                                       {1, mon, "squat", ItemRole::main, "09:00"}}));
    CHECK(bench.allows(*medicine_window_rule(), {{1, mon, "squat", ItemRole::main, "09:00"}}));
}

TEST_CASE("a medicine of some weekdays leaves the other days alone")
{
    Request request = drowsy({eight}, std::chrono::hours(2));
    request.patient.medicines->front().days = {tue};
    const Bench bench(request);
    CHECK(bench.allows(*medicine_window_rule(), {{1, mon, "beam", ItemRole::main, "09:00"}}));
}

}
