#include "engine/explain/legal.h"

#include "engine/explain/paces.h"
#include "engine/explain/repairs.h"
#include "engine/explain/rule_groups.h"
#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// Walks on three days a week, free on two. Walking warms up by itself.
Request too_few_days()
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::aerobic] = on_days(3, 3);
    return a_request(a_patient({Weekday::mon, Weekday::thu}), protocol,
                     {an_exercise("walk", Modality::aerobic, {tagged(Tag::warm_up)}),
                      an_exercise("bike", Modality::aerobic, {tagged(Tag::warm_up)})});
}

NoPlan clash_for(const Request& request)
{
    const Screening screening = screen(request);
    const PosedRequest posed(request, screening, slowest_paces(request.protocol));
    return clash_of(posed, {});
}

}

TEST_CASE("three days of walking on two free days: the frequency alone cannot be kept")
{
    const NoPlan none = clash_for(too_few_days());
    CHECK(none.proven);
    CHECK(none.minimal);
    REQUIRE(none.clash.size() == 1);
    CHECK(none.clash.front().rule.text == "frequency");
    CHECK(none.clash.front().about == "aerobic, phase 1");
}

TEST_CASE("where a plan exists there is no clash")
{
    Request request = too_few_days();
    give_time(request.patient, Weekday::sat, "09:00-10:00");
    CHECK_FALSE(clash_for(request).proven);
    CHECK(has_plan(request, {}));
}

TEST_CASE("two pins on one day that has room for one of them clash with the free time, each named")
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::aerobic] = growing({1, 2}, {{1, 30}});
    Request request = a_request(a_patient({}), protocol,
                                {an_exercise("walk", Modality::aerobic, {tagged(Tag::warm_up)}),
                                 an_exercise("bike", Modality::aerobic, {tagged(Tag::warm_up)})});
    request.settings.items.kinds[Modality::aerobic] = {30, 2};
    give_time(request.patient, Weekday::mon, "09:00-09:40");
    give_time(request.patient, Weekday::thu, "09:00-09:40");
    request.pins = {Pin{ExerciseId("walk"), Weekday::mon}, Pin{ExerciseId("bike"), Weekday::mon}};
    const NoPlan none = clash_for(request);
    CHECK(none.proven);
    CHECK(none.minimal);
    std::set<std::string> exercises;
    for (const ClashPart& part : none.parts)
        if (part.rule.text == "pinned")
            exercises.insert(
                request.catalog->exercises()[static_cast<std::size_t>(part.about.exercise)].id.text);
    CHECK(exercises == std::set<std::string>{"bike", "walk"});
}

TEST_CASE("every limit of a request belongs to a group of its own rule")
{
    const Request request = too_few_days();
    const Screening screening = screen(request);
    const PosedRequest posed(request, screening, {});
    const RuleGroups groups = rule_groups(posed.posted());
    REQUIRE(groups.of_limit.size() == posed.model().limits().size());
    for (std::size_t at = 0; at < groups.of_limit.size(); ++at) {
        const Origin origin = posed.model().limits()[at].origin;
        const RuleGroup& group = groups.groups[static_cast<std::size_t>(groups.of_limit[at])];
        CHECK(group.rule == posed.posted().rule_id(origin));
        CHECK(group.protects == posed.posted().protects(origin));
    }
}

TEST_CASE(
    "three days of walking on two free days: a further day or a day less would help, more minutes would not")
{
    const Request request = too_few_days();
    const std::vector<Repair> repairs = repairs_for(request, {});
    REQUIRE(repairs.size() >= 2);
    std::set<std::size_t> kinds;
    for (const Repair& repair : repairs) {
        CAPTURE(repair.words.in("en"));
        CHECK(has_plan(changed(request, repair.changes), {}));
        for (const RequestChange& change : repair.changes) kinds.insert(change.index());
    }
    CHECK(kinds ==
          std::set<std::size_t>{RequestChange(FreeDay{}).index(), RequestChange(FewerDays{}).index()});
    for (std::size_t at = 1; at < repairs.size(); ++at) CHECK(repairs[at - 1].effort <= repairs[at].effort);
}

TEST_CASE("a pin on a day without free time: lifting it is the gentlest repair")
{
    Request request = too_few_days();
    request.protocol.parts[Modality::aerobic].days = {1, 3};
    request.pins = {Pin{ExerciseId("walk"), Weekday::sun}};
    const std::vector<Repair> repairs = repairs_for(request, {});
    REQUIRE_FALSE(repairs.empty());
    CHECK(repairs.front().changes == std::vector<RequestChange>{LiftPin{request.pins.front()}});
    CHECK_FALSE(has_plan(request, {}));
}

TEST_CASE("the last exercise banned from a whole phase: letting it stand there again is the gentlest repair")
{
    Request request = too_few_days();
    request.protocol.parts[Modality::aerobic].days = {1, 3};
    request.bans = {ExerciseId("bike")};
    CHECK(has_plan(request, {}));
    request.banned_places = {{ExerciseId("walk"), {}, 1}};
    CHECK_FALSE(has_plan(request, {}));
    const std::vector<Repair> repairs = repairs_for(request, {});
    REQUIRE_FALSE(repairs.empty());
    CHECK(repairs.front().changes ==
          std::vector<RequestChange>{LiftBannedPlace{request.banned_places.front()}});
}

TEST_CASE("what is missing at home is proposed, the cheapest first, never a walking aid")
{
    Protocol protocol = a_protocol({1});
    protocol.parts[Modality::resistance] = on_days(1, 2);
    const Request request = a_request(
        a_patient({Weekday::mon}), protocol,
        {an_exercise("step-up", Modality::resistance, {needs(Equipment::treadmill), tagged(Tag::warm_up)}),
         an_exercise("row", Modality::resistance, {needs(Equipment::band), tagged(Tag::warm_up)}),
         an_exercise("cane-lift", Modality::resistance, {needs(Equipment::cane), tagged(Tag::warm_up)})});
    const std::vector<Repair> repairs = repairs_for(request, {});
    REQUIRE_FALSE(repairs.empty());
    CHECK(repairs.front().changes == std::vector<RequestChange>{GetThing{Equipment::band}});
    for (const Repair& repair : repairs)
        CHECK(repair.changes != std::vector<RequestChange>{GetThing{Equipment::cane}});
}

TEST_CASE("another protocol is offered where it fits, and only there")
{
    const Request request = too_few_days();
    auto fitting = std::make_shared<Protocol>(request.protocol),
         other = std::make_shared<Protocol>(request.protocol);
    fitting->id = ProtocolId("gentle");
    fitting->parts[Modality::aerobic].days = {2, 3};
    other->id = ProtocolId("daily");
    other->parts[Modality::aerobic].days = {5, 7};
    bool offered = false;
    for (const Repair& repair : repairs_for(request, {fitting, other}))
        if (const auto* change = std::get_if<OtherProtocol>(&repair.changes.front())) {
            CHECK(change->protocol->id.text == "gentle");
            offered = true;
        }
    CHECK(offered);
}

}
