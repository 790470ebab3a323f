// The case at hand: what was asked, what the findings allow, how much was prescribed. All rules look at it.
#pragma once

#include "engine/prescribe/prescription.h"
#include "engine/prescribe/tired.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <set>
#include <vector>

namespace pacewise {

struct Case {
    const Request& request;
    const Screening& screening;
    const Prescription& prescription;

    const Patient& patient() const { return request.patient; }
    const Protocol& protocol() const { return request.protocol; }
    const Settings& settings() const { return request.settings; }
    const std::vector<Candidate>& candidates() const { return prescription.candidates; }
    const Candidate& candidate(int at) const { return candidates()[static_cast<std::size_t>(at)]; }
    /// Index in the catalog.
    int exercise_index(int at) const { return candidate(at).exercise; }
    const Exercise& catalog_exercise(int index) const
    {
        return request.catalog->exercises()[static_cast<std::size_t>(index)];
    }
    const Exercise& exercise(int at) const { return catalog_exercise(exercise_index(at)); }
    const Verdict& verdict(int at) const
    {
        return screening.verdicts[static_cast<std::size_t>(exercise_index(at))];
    }
    bool is_main(int candidate) const
    {
        return candidates()[static_cast<std::size_t>(candidate)].role == ItemRole::main;
    }
    int phase_count() const { return static_cast<int>(protocol().phases.size()); }
};

/// Muscles with any tone above zero on any side (S10).
std::set<Muscle> spastic_muscles(const Patient&);
/// Spastic leg muscles on which the patient stands or transfers (S05, S06).
std::set<Muscle> muscles_stood_on(const Patient&);
/// Stretches one of these muscles, or relaxes it for long.
bool loosens_any(const Exercise&, const std::set<Muscle>&);
/// Muscles below normal strength on any side.
std::set<Muscle> weak_muscles(const Patient&);

}
