#include "tests/engine/review/programs_of.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

DoseRange a_range(Modality modality, DoseUnit unit)
{
    DoseRange range;
    range.modality = modality;
    range.unit = unit;
    range.source = {"G13"};
    return range;
}

Programs with_range(Exercise exercise, const DoseRange& range)
{
    Programs programs = programs_of({std::move(exercise)});
    programs.review.doses = {range};
    return programs;
}

Protocol walking_from(int first_week_minutes)
{
    Protocol protocol;
    protocol.id = ProtocolId("walk");
    protocol.phases.push_back({});
    protocol.parts[Modality::aerobic].ramps[Pace::steady][RampMeasure::minutes].by_week = {
        {1, static_cast<double>(first_week_minutes)}};
    return protocol;
}

}

TEST_CASE("repetitions, rounds and holds outside what is sensible are told with the source")
{
    DoseRange reps = a_range(Modality::resistance, DoseUnit::reps);
    reps.sets = Range<int>{1, 3};
    reps.count = Range<int>{3, 20};
    const auto found = [&](Range<int> sets, Range<int> count) {
        return doubtful_doses(
            with_range(an_exercise("press", Modality::resistance, {in_reps(sets, count)}), reps));
    };
    CHECK(found({1, 3}, {3, 20}).empty());
    CHECK_THAT(found({1, 4}, {3, 20}).at(0).message.english(),
               ContainsSubstring("sets 1 to 4") && ContainsSubstring("G13"));
    CHECK_THAT(found({1, 3}, {2, 20}).at(0).message.english(), ContainsSubstring("reps 2 to 20"));
    DoseRange hold = a_range(Modality::stretch, DoseUnit::hold);
    hold.hold = Range<Seconds>{Seconds(10), Seconds(60)};
    const Exercise stretch =
        an_exercise("calf", Modality::stretch, {in_holds({1, 3}, {Seconds(5), Seconds(60)})});
    CHECK_THAT(doubtful_doses(with_range(stretch, hold)).at(0).message.english(),
               ContainsSubstring("hold 5 to 60 s"));
}

TEST_CASE("the first row that fits an exercise holds, and a row with tags needs one of them")
{
    DoseRange resting = a_range(Modality::stretch, DoseUnit::hold);
    resting.tags = {Tag::long_hold};
    resting.hold = Range<Seconds>{Seconds(60), Seconds(900)};
    DoseRange usual = a_range(Modality::stretch, DoseUnit::hold);
    usual.hold = Range<Seconds>{Seconds(10), Seconds(60)};
    const auto found = [&](Exercise exercise) {
        Programs programs = programs_of({std::move(exercise)});
        programs.review.doses = {resting, usual};
        return doubtful_doses(programs).size();
    };
    const Trait minutes = in_holds({1, 1}, {Seconds(120), Seconds(600)});
    CHECK(found(an_exercise("rest", Modality::stretch, {minutes, tagged(Tag::long_hold)})) == 0);
    CHECK(found(an_exercise("rest", Modality::stretch, {minutes})) == 1);
}

TEST_CASE("a dose for which the clinic has no row is told")
{
    const auto found = doubtful_doses(
        with_range(an_exercise("press", Modality::resistance), a_range(Modality::yoga, DoseUnit::reps)));
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(), ContainsSubstring("resistance in reps"));
}

TEST_CASE("an exercise that begins above every protocol's first week is told")
{
    Programs programs = programs_of({an_exercise("long-walk", Modality::aerobic, {by_the_clock(12, 30)})});
    programs.protocols = {walking_from(6), walking_from(10)};
    const auto found = doubtful_doses(programs);
    REQUIRE(found.size() == 1);
    CHECK_THAT(found.front().message.english(),
               ContainsSubstring("takes 12 minutes") && ContainsSubstring("more than 10"));
    programs.protocols.push_back(walking_from(12));
    CHECK(doubtful_doses(programs).empty());
}

TEST_CASE("a protocol that leaves the minutes open can begin with any dose")
{
    Programs programs = programs_of({an_exercise("long-walk", Modality::aerobic, {by_the_clock(12, 30)})});
    Protocol open = walking_from(5);
    open.parts[Modality::aerobic].ramps.clear();
    programs.protocols = {walking_from(5), open};
    CHECK(doubtful_doses(programs).empty());
}

}
