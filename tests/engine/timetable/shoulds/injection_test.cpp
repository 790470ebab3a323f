#include "tests/engine/timetable/shoulds/price_tag.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

MedicineUse rebif()
{
    MedicineUse shot;
    shot.medicine = Medicine::interferon;
    shot.brand = "Rebif";
    shot.days = {mon, wed, fri};
    shot.at = {ClockTime{20 * 60}};
    return shot;
}

/// Free every morning from 09:00 and every evening from 20:30.
Request taking(const MedicineUse& shot, const std::vector<int>& weeks = {1})
{
    Protocol protocol = a_protocol(weeks);
    protocol.parts[Modality::resistance] = on_days(0, 7);
    protocol.parts[Modality::aerobic] = on_days(0, 7);
    protocol.parts[Modality::balance] = on_days(0, 7);
    Patient patient = a_patient({all_weekdays.begin(), all_weekdays.end()});
    for (const Weekday day : all_weekdays) give_time(patient, day, "20:30-21:20");
    patient.medicines = std::vector<MedicineUse>{shot};
    return a_request(patient, protocol,
                     {an_exercise("press", Modality::resistance, {with_effort(6)}),
                      an_exercise("jump", Modality::balance, {loads(Joint::ankle, 3)}),
                      an_exercise("band-row", Modality::resistance, {with_effort(5)}),
                      an_exercise("cycle", Modality::aerobic, {with_effort(6), loads(Joint::knee, 1)}),
                      an_exercise("climb", Modality::aerobic, {with_effort(3), loads(Joint::knee, 2)}),
                      an_exercise("lunge", Modality::resistance, {with_effort(4), loads(Joint::hip, 2)})});
}

/// On which days heavy work at this time costs points.
std::vector<Weekday> aching_days(const MedicineUse& shot, const std::string& at = "09:00")
{
    const PriceTag tag(injection_should(), taking(shot));
    std::vector<Weekday> days;
    for (const Weekday day : all_weekdays)
        if (tag.points({{1, day, "press", ItemRole::main, at}}) > 0) days.push_back(day);
    return days;
}

using Days = std::vector<Weekday>;
using Points = std::vector<long>;

/// Of heavy work at 09:00 in the first phase, from Monday to Sunday.
Points points_by_day(const MedicineUse& shot, const std::vector<int>& weeks)
{
    const PriceTag tag(injection_should(), taking(shot, weeks));
    Points points;
    for (const Weekday day : all_weekdays) points.push_back(tag.points({{1, day, "press"}}));
    return points;
}

}

TEST_CASE("Rebif on Monday, Wednesday and Friday at 20:00 makes Wednesday, Friday and Sunday morning ache")
{
    CHECK(aching_days(rebif()) == Days{wed, fri, sun});
}

TEST_CASE("in the evening, half an hour after the time of the shot, it is the day after that aches")
{
    CHECK(aching_days(rebif(), "20:30") == Days{tue, thu, sat});
}

TEST_CASE("the aches of a shot on Saturday night reach into the next week")
{
    MedicineUse shot = rebif();
    shot.days = {sat};
    CHECK(aching_days(shot) == Days{mon});
    CHECK(aching_days(shot, "20:30") == Days{sun});
}

TEST_CASE("the patient's own window of aches counts more than the usual one")
{
    MedicineUse shot = rebif();
    shot.reaction = Reaction{std::chrono::hours(0), std::chrono::hours(24), 3};
    CHECK(aching_days(shot) == Days{tue, thu, sat});
    shot.reaction = Reaction{std::chrono::hours(0), std::chrono::minutes(30), 3};
    CHECK(aching_days(shot, "20:30").empty());
    shot.reaction = Reaction{std::chrono::hours(0), std::chrono::minutes(31), 3};
    CHECK(aching_days(shot, "20:30") == Days{mon, wed, fri});
}

TEST_CASE("a shot without a time of day is taken in the evening")
{
    MedicineUse shot = rebif();
    shot.at = {};
    CHECK(aching_days(shot) == Days{wed, fri, sun});
}

TEST_CASE("a weekly shot makes one weekday ache, a shot every two weeks half as much")
{
    MedicineUse shot = rebif();
    shot.days = {};
    shot.last = read_date("2026-11-19");  // a Thursday
    shot.every = std::chrono::hours(24 * 7);
    CHECK(points_by_day(shot, {4}) == Points{0, 0, 0, 0, 0, 10, 0});
    shot.every = std::chrono::hours(24 * 14);
    CHECK(points_by_day(shot, {4}) == Points{0, 0, 0, 0, 0, 5, 0});
    CHECK(points_by_day(shot, {1}) == Points{0, 0, 0, 0, 0, 0, 0});  // the first week has no shot
}

TEST_CASE("a shot every other day costs by the share of dates it meets, more on one day than on the next")
{
    MedicineUse shot = rebif();
    shot.days = {};
    shot.last = read_date("2026-11-22");  // the eve of the plan
    shot.every = std::chrono::hours(48);
    CHECK(points_by_day(shot, {1}) == Points{0, 10, 0, 10, 0, 10, 0});
    CHECK(points_by_day(shot, {2}) == Points{5, 5, 5, 5, 5, 5, 5});
    CHECK(points_by_day(shot, {3}) == Points{4, 7, 4, 7, 4, 7, 4});
}

TEST_CASE("every heavy or joint-loading exercise among the aches costs points, easy work does not")
{
    const PriceTag tag(injection_should(), taking(rebif()));
    for (const char* easy : {"band-row", "cycle"}) CHECK(tag.points({{1, wed, easy}}) == 0);
    for (const char* heavy : {"press", "climb", "lunge"}) CHECK(tag.points({{1, wed, heavy}}) == 10);
    CHECK(tag.points({{1, wed, "jump"}}) == 15);
    CHECK(tag.points({{1, wed, "press"}, {1, wed, "climb"}, {1, fri, "lunge"}}) == 30);
    CHECK(tag.points({{1, mon, "press"}, {1, tue, "climb"}, {1, sat, "lunge"}}) == 0);
}

TEST_CASE("a medicine that makes no joints ache costs nothing")
{
    MedicineUse shot = rebif();
    shot.medicine = Medicine::glatiramer;
    CHECK(aching_days(shot).empty());
}

}
