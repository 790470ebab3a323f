#include "engine/timetable/shots.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"

#include <rapidcheck.h>

namespace pacewise {

namespace {

using namespace std::chrono_literals;
using enum Weekday;

Date date(const std::string& text) { return read_date(text).value(); }

MedicineUse shot_on(const std::vector<Weekday>& days)
{
    MedicineUse shot;
    shot.medicine = Medicine::interferon;
    shot.days = days;
    shot.at = {ClockTime{20 * 60}};
    return shot;
}

MedicineUse shot_every(Seconds every, const std::string& last)
{
    MedicineUse shot = shot_on({});
    shot.every = every;
    shot.last = date(last);
    return shot;
}

std::vector<std::string> dates_between(const MedicineUse& shot, const std::string& first,
                                       const std::string& last)
{
    std::vector<std::string> dates;
    for (const Moment given : shots_between(shot, date(first), date(last)))
        dates.push_back(date_text(std::chrono::floor<std::chrono::days>(given)));
    return dates;
}

using Dates = std::vector<std::string>;

}

TEST_CASE("a drug with named days is given on these days of every week")
{
    CHECK(dates_between(shot_on({mon, wed, fri}), "2026-11-23", "2026-12-02") ==
          Dates{"2026-11-23", "2026-11-25", "2026-11-27", "2026-11-30", "2026-12-02"});
    CHECK(dates_between(shot_on({thu}), "2026-11-23", "2026-12-04") == Dates{"2026-11-26", "2026-12-03"});
}

TEST_CASE("a drug given every 48 hours drifts through the week")
{
    CHECK(dates_between(shot_every(48h, "2026-11-20"), "2026-11-23", "2026-12-03") ==
          Dates{"2026-11-24", "2026-11-26", "2026-11-28", "2026-11-30", "2026-12-02"});
}

TEST_CASE("a drug given every two weeks comes in every second week only, before and after the known shot")
{
    const Dates expected{"2026-11-26", "2026-12-10", "2026-12-24"};
    CHECK(dates_between(shot_every(336h, "2026-12-10"), "2026-11-23", "2026-12-31") == expected);
    CHECK(dates_between(shot_every(336h, "2026-07-09"), "2026-11-23", "2026-12-31") == expected);
    CHECK(dates_between(shot_every(336h, "2027-03-04"), "2026-11-23", "2026-12-31") == expected);
}

TEST_CASE("without days and without an interval no shot is known")
{
    CHECK(dates_between(shot_on({}), "2026-11-23", "2026-12-31").empty());
    CHECK_FALSE(since_last_shot(shot_on({}), date("2026-11-23"), {600}));
    CHECK_FALSE(joints_ache_at(shot_on({}), date("2026-11-23"), {600}));
}

TEST_CASE("hours since the last shot are counted over midnight and over weeks")
{
    const MedicineUse weekly = shot_on({sun});
    CHECK(since_last_shot(weekly, date("2026-11-23"), {8 * 60}) == 12h);
    CHECK(since_last_shot(weekly, date("2026-11-29"), {19 * 60}) == 167h);
    CHECK(since_last_shot(weekly, date("2026-11-29"), {20 * 60}) == 0h);
    CHECK(since_last_shot(shot_every(336h, "2026-11-19"), date("2026-12-03"), {19 * 60}) == 335h);
}

TEST_CASE("a shot at eight in the evening: unwell until the next evening, aching until the one after that")
{
    const MedicineUse shot = shot_on({mon});
    const auto at = [&](const char* day, int hour) {
        return std::pair(is_unwell_at(shot, date(day), {hour * 60}),
                         joints_ache_at(shot, date(day), {hour * 60}));
    };
    CHECK(at("2026-11-23", 19) == std::pair(false, false));
    CHECK(at("2026-11-23", 20) == std::pair(true, false));
    CHECK(at("2026-11-24", 19) == std::pair(true, false));
    CHECK(at("2026-11-24", 20) == std::pair(false, true));
    CHECK(at("2026-11-25", 19) == std::pair(false, true));
    CHECK(at("2026-11-25", 20) == std::pair(false, false));
}

TEST_CASE("the patient's own hours after a shot replace the usual ones")
{
    MedicineUse shot = shot_on({mon});
    shot.reaction = Reaction{6h, 12h, 5};
    CHECK_FALSE(joints_ache_at(shot, date("2026-11-24"), {1 * 60}));
    CHECK(joints_ache_at(shot, date("2026-11-24"), {2 * 60}));
    CHECK(is_unwell_at(shot, date("2026-11-24"), {7 * 60}));
    CHECK_FALSE(is_unwell_at(shot, date("2026-11-24"), {8 * 60}));
    CHECK_FALSE(joints_ache_at(shot, date("2026-11-25"), {9 * 60}));
}

TEST_CASE("with a shot every 48 hours the joints ache on every second date at any hour")
{
    CHECK(rc::check("every second date", [] {
        const MedicineUse shot = shot_every(48h, "2026-11-20");
        const Date day = date("2026-11-23") + std::chrono::days(*rc::gen::inRange(0, 200));
        const ClockTime at{*rc::gen::inRange(0, 24 * 60)};
        RC_ASSERT(joints_ache_at(shot, day, at) != joints_ache_at(shot, day + std::chrono::days(1), at));
        RC_ASSERT(joints_ache_at(shot, day, at) != is_unwell_at(shot, day, at));
    }));
}

TEST_CASE("whatever the interval, the shots between two dates are an interval apart and all there")
{
    CHECK(rc::check("regular", [] {
        const int hours = *rc::gen::inRange(24, 400);
        const Date last = date("2026-11-20") + std::chrono::days(*rc::gen::inRange(-500, 500));
        const MedicineUse shot = shot_every(std::chrono::hours(hours), date_text(last));
        const Date first = date("2026-11-23"), end = first + std::chrono::days(80);
        const std::vector<Moment> shots = shots_between(shot, first, end);
        const auto span = std::chrono::hours(24 * 81);
        const auto count = static_cast<long>(shots.size());
        RC_ASSERT(count >= span / std::chrono::hours(hours) && count <= span / std::chrono::hours(hours) + 1);
        for (std::size_t at = 0; at < shots.size(); ++at) {
            RC_ASSERT((shots[at] - moment_of(last, {20 * 60})) % std::chrono::hours(hours) == 0h);
            if (at > 0) RC_ASSERT(shots[at] - shots[at - 1] == std::chrono::hours(hours));
        }
    }));
}

TEST_CASE("knees, hips and ankles and heavy strength ask much of aching joints, arms and easy work do not")
{
    CHECK(aching_load(an_exercise("climb", Modality::aerobic, {loads(Joint::knee, 3)})) == 3);
    CHECK(aching_load(an_exercise("hop", Modality::balance, {loads(Joint::ankle, 2)})) == 2);
    CHECK(aching_load(an_exercise("press", Modality::resistance, {with_effort(6)})) == 2);
    CHECK(aching_load(an_exercise("cycle", Modality::aerobic, {with_effort(7), loads(Joint::knee, 1)})) == 0);
    CHECK(aching_load(
              an_exercise("row", Modality::resistance, {with_effort(4), loads(Joint::shoulder, 3)})) == 0);
}

}
