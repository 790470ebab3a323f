#include "engine/precaution/which.h"

#include "engine/catalog/exercise.h"
#include "tests/engine/precaution/rows.h"
#include "tests/support/catch.h"

using namespace pacewise;
using test::row_with;

namespace {

Exercise heel_raise()
{
    Exercise exercise;
    exercise.id = ExerciseId("heel-raise");
    exercise.ladder.family = FamilyId("heel-raise");
    exercise.modality = Modality::resistance;
    exercise.position = Position::standing;
    exercise.works = {{Muscle::calf, 3}, {Muscle::foot, 1}};
    exercise.stretches = {Muscle::dorsiflexors};
    exercise.loads = {{Joint::ankle, 2}};
    exercise.tags = {Tag::forefoot_load};
    exercise.tone.raises = {Muscle::calf};
    exercise.equipment = {Equipment::band_yellow};
    return exercise;
}

std::optional<std::string> reason(const std::string& exclude, const Exercise& exercise = heel_raise())
{
    return excluded_by(*row_with("when: always\nexclude: " + exclude).exclude, exercise);
}

}

TEST_CASE("an exercise is excluded by what it is, and the reason names it")
{
    CHECK(reason("{tags: [fast, forefoot-load]}") == "tag forefoot-load");
    CHECK(reason("{positions: standing}") == "position standing");
    CHECK(reason("{modalities: [resistance]}") == "modality resistance");
    CHECK(reason("{loads: {ankle: 2}}") == "ankle load 2");
    CHECK(reason("{works: calf}") == "works calf");
    CHECK(reason("{stretches: dorsiflexors}") == "stretches dorsiflexors");
    CHECK(reason("{raises_tone: calf}") == "raises tone of calf");
    CHECK(reason("{equipment: band}") == "equipment band-yellow");
    CHECK(reason("{families: [heel-raise]}") == "family heel-raise");
    CHECK(reason("{exercises: [heel-raise]}") == "exercise heel-raise");
}

TEST_CASE("an exercise is left alone by what it is not")
{
    CHECK_FALSE(reason("{tags: [fast]}"));
    CHECK_FALSE(reason("{positions: sitting}"));
    CHECK_FALSE(reason("{modalities: yoga}"));
    CHECK_FALSE(reason("{loads: {ankle: 3}}"));
    CHECK_FALSE(reason("{works: quadriceps}"));
    CHECK_FALSE(reason("{works: foot, share: 2}"));
    CHECK_FALSE(reason("{stretches: calf}"));
    CHECK_FALSE(reason("{raises_tone: quadriceps}"));
    CHECK_FALSE(reason("{equipment: dumbbell}"));
    CHECK_FALSE(reason("{families: [toe-raise], exercises: [toe-raise]}"));
}

TEST_CASE("only narrows what is excluded, unless lets it through")
{
    CHECK(reason("{works: calf, only_modalities: [resistance]}"));
    CHECK_FALSE(reason("{works: calf, only_modalities: [yoga]}"));
    CHECK_FALSE(reason("{works: calf, only_positions: [sitting]}"));
    CHECK(reason("{works: calf, only_tags: [forefoot-load]}"));
    CHECK_FALSE(reason("{works: calf, only_tags: [fast]}"));
    Exercise helped = heel_raise();
    helped.tags.insert(Tag::assisted);
    CHECK_FALSE(reason("{works: calf, unless: [passive, assisted]}", helped));
}

TEST_CASE("a scope that names nothing covers every exercise that only lets through")
{
    CHECK(covers(Which{}, heel_raise()));
    Which standing;
    standing.only_positions = {Position::standing};
    CHECK(covers(standing, heel_raise()));
    standing.only_positions = {Position::sitting};
    CHECK_FALSE(covers(standing, heel_raise()));
}

TEST_CASE("an exclusion that waits for a muscle to be found excludes nothing before")
{
    CHECK_FALSE(excluded_by(*row_with("when: {spasticity: {mas: \">= 3\"}}\nexclude: {works: found}").exclude,
                            heel_raise()));
}
