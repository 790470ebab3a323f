#include "engine/request/request.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Request request_with(std::vector<Pin> pins, std::vector<ExerciseId> bans, const char* start = "2026-11-23")
{
    Exercise march;
    march.id = ExerciseId("seated-march");
    Request request;
    request.catalog = std::make_shared<Catalog>(std::vector{march});
    request.protocol.phases.resize(2);
    request.start = *read_date(start);
    request.pins = std::move(pins);
    request.bans = std::move(bans);
    return request;
}

std::string problems_of(const Request& request)
{
    std::string all;
    for (const Diagnostic& problem : check_request(request)) all += diagnostic_text(problem);
    return all;
}

const ExerciseId march("seated-march");

}

TEST_CASE("a request that can be meant has no problems")
{
    CHECK(problems_of(request_with({{march, Weekday::mon, 2}}, {})).empty());
    CHECK(problems_of(request_with({}, {march})).empty());
}

TEST_CASE("a pin or a ban names an exercise that there is")
{
    CHECK_THAT(problems_of(request_with({{ExerciseId("seated-marhc"), {}, {}}}, {})),
               ContainsSubstring("Maybe write \"seated-march\""));
    CHECK_THAT(problems_of(request_with({}, {ExerciseId("juggling")})),
               ContainsSubstring("the ban names \"juggling\""));
}

TEST_CASE("nothing is both pinned and banned, and a pin names a phase of the protocol")
{
    CHECK_THAT(problems_of(request_with({{march, {}, {}}}, {march})),
               ContainsSubstring("both pinned and banned"));
    CHECK_THAT(problems_of(request_with({{march, {}, 3}}, {})),
               ContainsSubstring("Maybe write a phase from 1 to 2"));
}

TEST_CASE("a plan starts on a Monday, and the next one is offered")
{
    CHECK_THAT(problems_of(request_with({}, {}, "2026-11-25")), ContainsSubstring("Maybe write 2026-11-30"));
}
