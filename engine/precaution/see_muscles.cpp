#include "engine/precaution/see.h"

namespace pacewise {

namespace {

/// The weaker of the two sides; nothing when both are alike.
std::optional<Side> weaker_side(const std::vector<Weakness>& rows, Muscle muscle)
{
    int left = 5, right = 5;
    for (const Weakness& row : rows) {
        if (row.muscle != muscle) continue;
        if (sides_meet(row.side, Side::left)) left = std::min(left, row.mrc);
        if (sides_meet(row.side, Side::right)) right = std::min(right, row.mrc);
    }
    if (left == right) return {};
    return left < right ? Side::left : Side::right;
}

double weeks_between(Date earlier, Date later) { return static_cast<double>((later - earlier).count()) / 7; }

}

Answer see(const ToneTest& test, const Patient& patient, Date)
{
    if (!patient.spasticity) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Tone& tone : *patient.spasticity)
        if (is_wanted(tone.muscle, test.muscles) && test.mas.holds(level_of(tone.mas)) &&
            (tone.used_to_stand || !test.used_to_stand))
            add_place(places, {tone.muscle, {}, tone.side});
    return seen_at(std::move(places), test.side);
}

Answer see(const WeaknessTest& test, const Patient& patient, Date)
{
    if (!patient.weakness) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Weakness& row : *patient.weakness) {
        if (!is_wanted(row.muscle, test.muscles) || !test.mrc.holds(row.mrc)) continue;
        const auto weaker = weaker_side(*patient.weakness, row.muscle);
        if (test.one_sided && !weaker) continue;
        add_place(places, {row.muscle, {}, test.one_sided ? *weaker : row.side});
    }
    return seen_at(std::move(places), test.side);
}

Answer see(const PainTest& test, const Patient& patient, Date)
{
    if (!patient.pain) return {Truth::unknown, {}};
    std::vector<FoundAt> places;
    for (const Pain& pain : *patient.pain)
        if (is_wanted(pain.joint, test.joints) && is_wanted(pain.cause, test.causes) &&
            test.worst.holds(pain.worst))
            add_place(places, {{}, pain.joint, pain.side});
    return seen_at(std::move(places), test.side);
}

Answer see(const InjectedTest& test, const Patient& patient, Date on)
{
    if (!patient.medicines) return {Truth::unknown, {}};
    const MedicineUse* toxin = takes(patient, Medicine::botulinum_toxin);
    if (!toxin) return {Truth::no, {}};
    if (!toxin->last || toxin->muscles.empty()) return {Truth::unknown, {}};
    if (!test.weeks_ago.holds(weeks_between(*toxin->last, on))) return {Truth::no, {}};
    std::vector<FoundAt> places;
    for (const Muscle muscle : toxin->muscles)
        if (is_wanted(muscle, test.muscles)) add_place(places, {muscle, {}, Side::both});
    return seen_at(std::move(places), WantedSide::any);
}

}
