#include "engine/request/banned_place.h"

#include "engine/request/request.h"
#include "engine/yaml/parse.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

const ExerciseId bridge("bridge-full"), row("row");
constexpr ClockTime nine{9 * 60}, four{16 * 60};

Request request_with(std::vector<BannedPlace> places, std::vector<Pin> pins = {})
{
    Exercise known;
    known.id = bridge;
    Request request;
    request.catalog = std::make_shared<Catalog>(std::vector{known});
    request.precautions = std::make_shared<const std::vector<Precaution>>();
    request.protocol.phases.resize(2);
    request.start = *read_date("2026-11-23");
    request.banned_places = std::move(places);
    request.pins = std::move(pins);
    return request;
}

std::string problems_of(const Request& request)
{
    std::string all;
    for (const Diagnostic& problem : check_request(request)) all += diagnostic_text(problem);
    return all;
}

std::string written(const BannedPlace& place)
{
    YamlWriter out;
    write_banned_place(out.key("place"), place);
    return out.text();
}

std::optional<BannedPlace> read_again(const std::string& text)
{
    const Read<Node> tree = parse_yaml("plan.yaml", text);
    Reading reading{"plan.yaml", tree.problems};
    auto place = read_banned_place(tree.value.value().part("place"), reading);
    CHECK(reading.problems.empty());
    return place;
}

}

TEST_CASE(
    "what a banned place does not name is banned everywhere: on every day, at every hour, in every phase")
{
    const BannedPlace tuesday{bridge, Weekday::tue}, here{bridge, Weekday::tue, 2, nine};
    CHECK(tuesday.covers(0, Weekday::tue, nine));
    CHECK(tuesday.covers(1, Weekday::tue, four));
    CHECK_FALSE(tuesday.covers(0, Weekday::wed, nine));
    CHECK(here.covers(1, Weekday::tue, nine));
    CHECK_FALSE(here.covers(0, Weekday::tue, nine));
    CHECK_FALSE(here.covers(1, Weekday::tue, four));
}

TEST_CASE("a banned place is told in words")
{
    CHECK(banned_place_text({bridge, Weekday::tue, 2, nine}) == "bridge-full not on tue 09:00 in phase 2");
    CHECK(banned_place_text({bridge, {}, {}, nine}) == "bridge-full not at 09:00");
    CHECK(banned_place_text({bridge, {}, 1}) == "bridge-full not in phase 1");
}

TEST_CASE("a banned place is written on one line and read back as the same")
{
    CHECK(written({bridge, Weekday::tue, 1, nine}) ==
          "place: {exercise: bridge-full, day: tue, at: \"09:00\", phase: 1}\n");
    for (const BannedPlace& place :
         {BannedPlace{bridge, Weekday::sun}, BannedPlace{bridge, {}, 52}, BannedPlace{row, {}, {}, four}})
        CHECK(read_again(written(place)) == place);
}

TEST_CASE("a banned place names an exercise and a phase that there are")
{
    CHECK(problems_of(request_with({{bridge, Weekday::tue, 2}})).empty());
    CHECK_THAT(problems_of(request_with({{ExerciseId("bridge-ful"), Weekday::tue}})),
               ContainsSubstring("the banned place names \"bridge-ful\"") &&
                   ContainsSubstring("Maybe write \"bridge-full\""));
    CHECK_THAT(problems_of(request_with({{bridge, {}, 3}})),
               ContainsSubstring("names phase 3") && ContainsSubstring("Maybe write a phase from 1 to 2"));
}

TEST_CASE("a banned place without any place is a ban, and is told so")
{
    CHECK_THAT(problems_of(request_with({{bridge}})), ContainsSubstring("Maybe use a ban"));
}

TEST_CASE("what is pinned to a banned place is told, what has another place left is not")
{
    const auto told = [](const BannedPlace& place, const Pin& pin) {
        return problems_of(request_with({place}, {pin})).find("stands where it is banned") !=
               std::string::npos;
    };
    const BannedPlace tuesday{bridge, Weekday::tue}, tuesday_at_nine{bridge, Weekday::tue, {}, nine},
        second_phase{bridge, {}, 2};
    CHECK(told(tuesday, {bridge, Weekday::tue}));
    CHECK(told(tuesday, {bridge, Weekday::tue, 2, nine}));
    CHECK(told(tuesday_at_nine, {bridge, Weekday::tue, {}, nine}));
    CHECK(told(second_phase, {bridge}));  // a pin without a phase wants it in every one
    CHECK_FALSE(told(tuesday, {bridge}));
    CHECK_FALSE(told(tuesday, {bridge, Weekday::wed}));
    CHECK_FALSE(told(tuesday_at_nine, {bridge, Weekday::tue}));
    CHECK_FALSE(told(second_phase, {bridge, Weekday::tue, 1}));
}
