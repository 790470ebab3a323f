#include "engine/alternatives.h"

#include "engine/plan/audit.h"
#include "engine/plan/write_plan.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

const Provenance provenance{"tests", "p", "e", "p", "c"};
const Budget budget{1500, {}};

std::vector<Alternative> alternatives_for(const Request& request)
{
    auto outcome = alternatives(request, budget, provenance);
    auto* solved = std::get_if<Solved<std::vector<Alternative>>>(&outcome);
    REQUIRE(solved);
    return std::move(solved->value);
}

}

TEST_CASE("two or three legal plans, each really another choice, none better in everything")
{
    for (const auto& [patient, protocol] : std::vector<std::pair<std::string, std::string>>{
             {"anna", "gems-16-weeks"}, {"ben", "canadian-12-weeks"}, {"ben", "gems-16-weeks"}}) {
        CAPTURE(patient, protocol);
        const Request request = shipped_request(shipped_patient(patient), protocol);
        const std::vector<Alternative> plans = alternatives_for(request);
        CHECK(plans.size() >= 2);
        CHECK(plans.size() <= 3);
        for (const Alternative& one : plans) {
            CHECK(audit(one.plan, request).breaches == std::vector<Breach>{});
            for (const Alternative& other : plans) {
                if (&one == &other) continue;
                CHECK_FALSE(is_better_in_everything(one.aims, other.aims));
                if (&one > &other) CHECK(gains_over(one.aims, other.aims));
            }
            CHECK(one.trade_off.empty() == (&one == &plans.front()));
        }
    }
}

TEST_CASE("an alternative is made again, byte for byte, by asking for its emphasis")
{
    Request request = shipped_request(shipped_patient("ben"), "canadian-12-weeks");
    const std::vector<Alternative> plans = alternatives_for(request);
    REQUIRE(plans.size() >= 2);
    request.emphasis = plans[1].emphasis;
    const auto made = make_plan(request, budget, provenance);
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    REQUIRE(solved);
    CHECK(plan_text(solved->value) == plan_text(plans[1].plan));
}

TEST_CASE("points are those of the clinic's own weights, whatever was put first")
{
    Request request = shipped_request(shipped_patient("ben"), "canadian-12-weeks");
    for (const Alternative& plan : alternatives_for(request)) {
        long points = 0;
        for (const ScorePart& part : plan.plan.parts) points += part.points;
        CHECK(points == plan.plan.points);
        CHECK(plan.aims.points == points);
    }
}

TEST_CASE("a trade-off says what is gained before what it costs")
{
    PlanAims first, other;
    first.minutes_a_week = 100;
    other.minutes_a_week = 88;
    other.needs_missed = 1;
    const Translations words = trade_off(first, other);
    CHECK(words.in("en") == "12 minutes a week less; but 1 goal or muscle fewer served");
    CHECK(words.in("es") == "12 minutos menos por semana; pero 1 meta o músculo menos");
    CHECK(trade_off(other, other).in("en").empty());
    CHECK_FALSE(is_better_in_everything(first, other));
    other.minutes_a_week = 100;
    CHECK(is_better_in_everything(first, other));
    CHECK_FALSE(is_better_in_everything(first, first));
}

}
