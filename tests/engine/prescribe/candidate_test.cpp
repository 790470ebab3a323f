#include "engine/prescribe/candidate.h"

#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

Candidate as_done_by(const Patient& patient, const Exercise& exercise)
{
    return candidate_for(exercise, 0, ItemRole::main, patient);
}

Patient with_stiff_calf(std::vector<std::pair<Side, Ashworth>> sides)
{
    Patient patient = a_patient({Weekday::mon});
    for (const auto& [side, grade] : sides) patient.spasticity->push_back({Muscle::calf, side, grade});
    return patient;
}

Patient with_weak_thigh(std::vector<std::pair<Side, int>> sides)
{
    Patient patient = a_patient({Weekday::mon});
    for (const auto& [side, grade] : sides) patient.weakness->push_back({Muscle::quadriceps, side, grade});
    return patient;
}

const Exercise calf_stretch =
    an_exercise("calf", Modality::stretch, {stretches(Muscle::calf), one_side_at_a_time()});
const Exercise leg_lift =
    an_exercise("lift", Modality::resistance, {works(Muscle::quadriceps), one_side_at_a_time()});

}

TEST_CASE("a stiff left calf gets a stretch on the left")
{
    const Candidate done = as_done_by(with_stiff_calf({{Side::left, Ashworth::one_plus}}), calf_stretch);
    CHECK(done.side == Side::left);
    CHECK(done.first == Side::left);
    CHECK(turns_of(done) == 1);
}

TEST_CASE("two stiff calves are both stretched, the stiffer one first")
{
    const Candidate done = as_done_by(
        with_stiff_calf({{Side::left, Ashworth::one}, {Side::right, Ashworth::two}}), calf_stretch);
    CHECK(done.side == Side::both);
    CHECK(done.first == Side::right);
    CHECK(turns_of(done) == 2);
}

TEST_CASE("weakness on both sides trains both, the weaker one first")
{
    const Candidate done = as_done_by(with_weak_thigh({{Side::left, 4}, {Side::right, 3}}), leg_lift);
    CHECK(done.side == Side::both);
    CHECK(done.first == Side::right);
}

TEST_CASE("one clearly weak leg is trained alone, one slightly weak leg is not")
{
    CHECK(as_done_by(with_weak_thigh({{Side::left, 3}}), leg_lift).side == Side::left);
    const Candidate slightly = as_done_by(with_weak_thigh({{Side::right, 4}}), leg_lift);
    CHECK(slightly.side == Side::both);
    CHECK(slightly.first == Side::right);
}

TEST_CASE("an exercise for both sides at once has no side, whatever is stiff or weak")
{
    const Exercise squat = an_exercise("squat", Modality::resistance, {works(Muscle::quadriceps)});
    const Candidate done = as_done_by(with_weak_thigh({{Side::left, 2}}), squat);
    CHECK(done.side == Side::both);
    CHECK(turns_of(done) == 1);
}

TEST_CASE("a muscle that only helps along does not choose the side")
{
    const Exercise row =
        an_exercise("row", Modality::resistance, {works(Muscle::quadriceps, 1), one_side_at_a_time()});
    CHECK(as_done_by(with_weak_thigh({{Side::left, 2}}), row).side == Side::both);
}

}
