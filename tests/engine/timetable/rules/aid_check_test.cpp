#include "engine/timetable/rules/rules.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// The program starts on 2026-11-23.
Request walker_checked(std::optional<Date> checked)
{
    Patient patient = a_patient({mon, wed});
    patient.aid = Aid{AidType::cane, Side::left, checked};
    Protocol protocol = a_protocol({2, 1});
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 10}, {3, 20}});
    protocol.parts[Modality::balance] = on_days(0, 7);
    return a_request(
        patient, protocol,
        {an_exercise("walk", Modality::aerobic, {stands_in(Position::walking, Support::one_hand)}),
         an_exercise("cycle", Modality::aerobic),
         an_exercise("slow-walk", Modality::balance, {stands_in(Position::walking, Support::one_hand)})});
}

constexpr int walk = 2;  // of the candidates
const std::vector<Standing> more_walking_later{{1, mon, "walk"}, {2, mon, "walk"}, {2, wed, "walk"}};

}

TEST_CASE("aid check: search and audit agree on walking of every week")
{
    Bench({walker_checked({})}).agree(*aid_check_rule());
}

TEST_CASE("with an aid that nobody checked, walking stays as in the first week")
{
    const Bench bench(walker_checked({}));
    CHECK_FALSE(bench.allows(*aid_check_rule(), more_walking_later));
    CHECK_FALSE(bench.allows(*aid_check_rule(), {{2, wed, "walk"}}));
    CHECK(bench.allows(*aid_check_rule(), {{1, mon, "walk"}, {2, wed, "walk"}}));
    CHECK(bench.allows(*aid_check_rule(), {{1, mon, "walk"}, {2, mon, "cycle"}, {2, wed, "cycle"}}));
    CHECK(bench.at_hand().prescription.dose(walk, 3).count == 10);
}

TEST_CASE("a check twelve months before the start lets walking grow, one a day older does not")
{
    const Bench in_time(walker_checked(read_date("2025-11-23")));
    CHECK(in_time.allows(*aid_check_rule(), more_walking_later));
    CHECK(in_time.at_hand().prescription.dose(walk, 3).count == 20);
    const Bench too_old(walker_checked(read_date("2025-11-22")));
    CHECK_FALSE(too_old.allows(*aid_check_rule(), more_walking_later));
    CHECK(too_old.at_hand().prescription.dose(walk, 3).count == 10);
}

TEST_CASE("joints that hurt since the aid is new hold walking, even when the aid was just checked")
{
    Request request = walker_checked(read_date("2026-11-20"));
    CHECK(Bench(request).allows(*aid_check_rule(), more_walking_later));
    request.patient.aid->pain_since_new = true;
    CHECK_FALSE(Bench(request).allows(*aid_check_rule(), more_walking_later));
}

TEST_CASE("who walks without an aid waits for no check")
{
    Request request = walker_checked({});
    request.patient.aid = Aid{};
    CHECK(Bench(request).allows(*aid_check_rule(), more_walking_later));
}

TEST_CASE("the sentence of the aid check says what to do")
{
    const Bench bench(walker_checked({}));
    CHECK_THAT(aid_check_rule()->sentence(bench.at_hand()).in("en"), ContainsSubstring("check its size"));
}

}
