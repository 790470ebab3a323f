#include "engine/precaution/see.h"

namespace pacewise {

Answer see(const SpasmTest& test, const Patient& patient, Date)
{
    if (!patient.spasms.recorded()) return {Truth::unknown, {}};
    const Spasms* spasms = patient.spasms.found();
    const bool found = spasms && is_wanted(spasms->kind, test.kinds) && test.per_day.holds(spasms->per_day) &&
                       spasms->on_standing == test.on_standing.value_or(spasms->on_standing);
    return {truth_of(found), {}};
}

Answer see(const FootDropTest& test, const Patient& patient, Date)
{
    if (!patient.foot_drop.recorded()) return {Truth::unknown, {}};
    const FootDrop* drop = patient.foot_drop.found();
    const bool found = drop && drop->brace == test.brace.value_or(drop->brace) &&
                       drop->fatigable == test.fatigable.value_or(drop->fatigable);
    if (!found) return {Truth::no, {}};
    return seen_at({{Muscle::dorsiflexors, {}, drop->side}}, test.side);
}

Answer see(const ClonusTest& test, const Patient& patient, Date)
{
    if (!patient.clonus) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Side side : *patient.clonus) add_place(places, {Muscle::calf, {}, side});
    return seen_at(std::move(places), test.side);
}

Answer see(const HugTest& test, const Patient& patient, Date)
{
    if (!patient.hug.recorded()) return {Truth::unknown, {}};
    const Side* side = patient.hug.found();
    if (!side) return {Truth::no, {}};
    return seen_at({{{}, {}, *side}}, test.side);
}

Answer see(const AidSideTest& test, const Patient& patient, Date)
{
    if (!patient.aid) return {Truth::unknown, {}};
    if (!patient.aid->side) return {Truth::no, {}};
    return seen_at({{{}, {}, *patient.aid->side}}, test.side);
}

Answer see(const SoreTest& test, const Patient& patient, Date)
{
    const bool none = has_condition(patient, Condition::pressure_sore) == false;
    if (!patient.sores) return {none ? Truth::no : Truth::unknown, {}};
    const auto wanted = [&](const Sore& sore) { return is_wanted(sore.place, test.places); };
    return {truth_of(std::any_of(patient.sores->begin(), patient.sores->end(), wanted)), {}};
}

Answer see(const SurgeonsListTest&, const Patient& patient, Date)
{
    if (!patient.surgery.recorded()) return {Truth::unknown, {}};
    const Surgery* surgery = patient.surgery.found();
    if (!surgery) return {Truth::no, {}};
    std::vector<FoundAt> places;
    for (const Tag tag : surgery->avoid_tags) add_place(places, {{}, {}, Side::both, tag, {}});
    for (const Position position : surgery->avoid_positions)
        add_place(places, {{}, {}, Side::both, {}, position});
    return {truth_of(!places.empty()), std::move(places)};
}

}
