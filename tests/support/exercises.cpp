#include "tests/support/exercises.h"

namespace pacewise {

namespace {

DoseForm usual_form(Modality modality)
{
    DoseForm form;
    form.rest = {Seconds(60), Seconds(120)};
    switch (modality) {
    case Modality::aerobic:
        form.unit = DoseUnit::minutes;
        form.count = {1, 40};
        return form;
    case Modality::stretch:
        form.unit = DoseUnit::hold;
        form.sets = {1, 3};
        form.hold = {Seconds(15), Seconds(60)};
        return form;
    case Modality::resistance:
    case Modality::balance:
    case Modality::yoga: break;
    }
    form.sets = {1, 3};
    form.count = {5, 15};
    return form;
}

}

Exercise an_exercise(const std::string& id, Modality modality, std::initializer_list<Trait> traits)
{
    Exercise exercise;
    exercise.id = ExerciseId(id);
    exercise.name.by_language["en"] = id;
    exercise.modality = modality;
    exercise.ladder = {FamilyId(id), 1};
    exercise.dose = usual_form(modality);
    for (const Trait& trait : traits) trait(exercise);
    return exercise;
}

Trait works(Muscle muscle, int share)
{
    return [=](Exercise& exercise) { exercise.works[muscle] = share; };
}

Trait stretches(Muscle muscle)
{
    return [=](Exercise& exercise) { exercise.stretches.insert(muscle); };
}

Trait loads(Joint joint, int load)
{
    return [=](Exercise& exercise) { exercise.loads[joint] = load; };
}

Trait stands_in(Position position, Support support)
{
    return [=](Exercise& exercise) {
        exercise.position = position;
        exercise.support = support;
    };
}

Trait one_side_at_a_time()
{
    return [](Exercise& exercise) { exercise.side = SideUse::each; };
}

Trait tagged(Tag tag)
{
    return [=](Exercise& exercise) { exercise.tags.insert(tag); };
}

Trait needs(Equipment thing)
{
    return [=](Exercise& exercise) { exercise.equipment.push_back(thing); };
}

Trait raises_tone(Muscle muscle)
{
    return [=](Exercise& exercise) { exercise.tone.raises.insert(muscle); };
}

Trait lowers_tone(Muscle muscle)
{
    return [=](Exercise& exercise) { exercise.tone.lowers.insert(muscle); };
}

Trait on_rung(const std::string& family, int rung)
{
    return [=](Exercise& exercise) { exercise.ladder = {FamilyId(family), rung}; };
}

Trait with_effort(int effort)
{
    return [=](Exercise& exercise) { exercise.effort = effort; };
}

Trait by_the_clock(int least, int most)
{
    return [=](Exercise& exercise) {
        exercise.dose.unit = DoseUnit::minutes;
        exercise.dose.sets = {1, 1};
        exercise.dose.count = {least, most};
    };
}

Trait in_bouts(Seconds bout, Range<Seconds> rest)
{
    return [=](Exercise& exercise) {
        exercise.dose.bout = bout;
        exercise.dose.rest = rest;
    };
}

Trait in_reps(Range<int> sets, Range<int> reps)
{
    return [=](Exercise& exercise) {
        exercise.dose.unit = DoseUnit::reps;
        exercise.dose.sets = sets;
        exercise.dose.count = reps;
    };
}

Trait in_holds(Range<int> sets, Range<Seconds> hold)
{
    return [=](Exercise& exercise) {
        exercise.dose.unit = DoseUnit::hold;
        exercise.dose.sets = sets;
        exercise.dose.hold = hold;
    };
}

}
