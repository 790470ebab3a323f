#include "engine/request/request.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Request request_with(std::vector<Pin> pins, std::vector<ExerciseId> bans, const char* start = "2026-11-23")
{
    Exercise march;
    march.id = ExerciseId("seated-march");
    Request request;
    march.dose.count = {1, 20};
    request.catalog = std::make_shared<Catalog>(std::vector{march});
    request.precautions = std::make_shared<const std::vector<Precaution>>();
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
    CHECK_THAT(problems_of(request_with({}, {ExerciseId("march")})),
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

TEST_CASE("two pins give an exercise one dose in a week, not two")
{
    const TypedDose ten{{}, 10, {}, {}, {}, {}}, twelve{{}, 12, {}, {}, {}, {}};
    const Pin first{march, {}, 1, {}, ten}, same_phase{march, {}, 1, {}, twelve},
        other{march, {}, 2, {}, twelve};
    CHECK_THAT(problems_of(request_with({first, same_phase}, {})), ContainsSubstring("different doses"));
    CHECK_THAT(problems_of(request_with({first, other}, {})), !ContainsSubstring("different doses"));
}

TEST_CASE("a precaution is set aside only by its name, with a reason in words and a name")
{
    Request request = request_with({}, {});
    Precaution row;
    row.id = RuleId("S32");
    Precaution refusing;
    refusing.id = RuleId("R01");
    refusing.refuse = true;
    request.precautions = std::make_shared<const std::vector<Precaution>>(std::vector{row, refusing});
    const auto told = [&](const char* rule, const char* reason, const char* by) {
        request.overrides = {{RuleId(rule), reason, by, *read_date("2026-11-20")}};
        return problems_of(request);
    };
    CHECK(told("S32", "tested in the clinic, no spasm", "Dr. B.").empty());
    CHECK_THAT(told("S32", "ok", "Dr. B."), ContainsSubstring("needs a reason"));
    CHECK_THAT(told("S32", "tested in the clinic, no spasm", " "), ContainsSubstring("needs a name"));
    CHECK_THAT(told("S33", "tested in the clinic, no spasm", "Dr. B."), ContainsSubstring("write \"S32\""));
    CHECK_THAT(told("R01", "tested in the clinic, no spasm", "Dr. B."), ContainsSubstring("never set aside"));
}

TEST_CASE("a ban may name a family or a tag")
{
    Exercise low, high, other;
    low.id = ExerciseId("bridge-low");
    high.id = ExerciseId("bridge-high");
    low.ladder.family = high.ladder.family = FamilyId("bridge");
    other.id = ExerciseId("other");
    other.tags.insert(Tag::floor);
    const Catalog catalog({low, high, other});
    CHECK(exercises_meant("bridge", catalog) == std::vector{high.id, low.id});
    CHECK(exercises_meant("bridge-low", catalog) == std::vector{low.id});
    CHECK(exercises_meant("tag:floor", catalog) == std::vector{other.id});
    CHECK(exercises_meant("nothing", catalog).empty());
}
