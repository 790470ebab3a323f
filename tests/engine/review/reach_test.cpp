#include "engine/patient/fall_risk.h"
#include "engine/patient/not_recorded.h"
#include "engine/review/who_could_get.h"
#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

std::shared_ptr<const std::vector<Precaution>> never(Tag tag)
{
    Precaution row;
    row.id = RuleId("X01");
    row.exclude.emplace();
    row.exclude->tags = {tag};
    return std::make_shared<const std::vector<Precaution>>(std::vector<Precaution>{row});
}

Protocol of_kind(Modality modality, PartOnly only = {})
{
    Protocol protocol;
    protocol.id = ProtocolId("one-kind");
    protocol.phases.push_back({});
    protocol.parts[modality].only = std::move(only);
    return protocol;
}

}

TEST_CASE("made-up patients are in the bands they stand for, with every finding recorded")
{
    int patients = 0;
    for (const MadeUpPatient& made : made_up_patients({Equipment::chair})) {
        INFO(word_of(made.band));
        CHECK(band_of(made.patient) == made.band);
        CHECK(not_recorded(made.patient).empty());
        ++patients;
    }
    CHECK(patients == 20);
}

TEST_CASE("an exercise that the rules forbid to everybody is told, with the rule")
{
    Programs programs = programs_of({an_exercise("plank", Modality::resistance, {tagged(Tag::breath_hold)})});
    CHECK(unreachable_exercises(programs).empty());
    programs.precautions = never(Tag::breath_hold);
    const auto found = unreachable_exercises(programs);
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(),
               ContainsSubstring("no patient could ever get exercise \"plank\"") &&
                   ContainsSubstring("X01 (tag breath-hold)"));
}

TEST_CASE("standing without hold can be reached by somebody who walks safely")
{
    const Exercise free =
        an_exercise("tree", Modality::balance, {stands_in(Position::standing, Support::none)});
    CHECK(unreachable_exercises(programs_of({free})).empty());
}

TEST_CASE("an exercise that no protocol has a part for is told")
{
    Programs programs = programs_of({an_exercise("tree", Modality::yoga)});
    programs.protocols = {of_kind(Modality::resistance)};
    REQUIRE(unreachable_exercises(programs).size() == 1);
    CHECK_THAT(unreachable_exercises(programs).front().message.english(),
               ContainsSubstring("no protocol asks for"));
    programs.protocols.push_back(of_kind(Modality::yoga));
    CHECK(unreachable_exercises(programs).empty());
}

TEST_CASE("a part that lets only walking through does not ask for cycling")
{
    Programs programs = programs_of({an_exercise("cycle", Modality::aerobic)});
    PartOnly walking;
    walking.positions = {Position::walking};
    programs.protocols = {of_kind(Modality::aerobic, walking)};
    CHECK(unreachable_exercises(programs).size() == 1);
    programs.protocols.front().parts[Modality::aerobic].only.positions.push_back(Position::sitting);
    CHECK(unreachable_exercises(programs).empty());
}

TEST_CASE("a warm-up needs no part of its own kind where the protocol warms up")
{
    Programs programs = programs_of({an_exercise("march", Modality::aerobic, {tagged(Tag::warm_up)})});
    programs.protocols = {of_kind(Modality::resistance)};
    CHECK(unreachable_exercises(programs).size() == 1);
    programs.protocols.front().warm_up_minutes = 3;
    CHECK(unreachable_exercises(programs).empty());
}

}
