// One row of programs/clinic/precautions.yaml: when a patient has these findings, the plan must not, must or
// had better do this. Rows are the clinic's own; nothing of their content is written in C++.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/id.h"
#include "engine/base/translations.h"
#include "engine/precaution/actions.h"

namespace pacewise {

/// What a row does when a finding it needs was not recorded.
enum class Unrecorded { skip, apply };
template <> std::span<const Word<Unrecorded>> vocabulary();

struct Precaution {
    RuleId id;
    When when;
    Strength strength = Strength::must;
    Unrecorded unrecorded = Unrecorded::skip;
    Translations says;                ///< for the therapist
    std::vector<std::string> source;  ///< keys of the evidence list, or "inference"

    bool refuse = false;  ///< no plan at all
    std::optional<Hold> hold;
    std::optional<Exclude> exclude;
    std::optional<Require> require;
    std::optional<PersonalLimit> limit;
    std::optional<Pair> pair;
    std::optional<Wish> prefer;
    std::optional<Wish> avoid;
    Translations warn;             ///< to the therapist, beside `says`
    Translations print;            ///< on the patient's paper
    Which print_on;                ///< the cards it is for; naming nothing: for all of the patient's days
    Translations stop;             ///< in the stop box
    std::vector<std::string> ask;  ///< what to record
    Place place;                   ///< where it was read; not part of what it is
};

/// Whether all findings of `when` are there on the day the plan starts.
Truth holds(const Precaution&, const Patient&, Date start);

/// A row that applies to this patient; `found` in its exercises stands replaced by the muscles found.
struct Applied {
    Precaution row;
    Truth truth = Truth::yes;    ///< unknown = not recorded, and the row applies because it is cautious
    std::vector<FoundAt> found;  ///< muscles, joints and sides at which the findings are
};

/// In the order of the file.
std::vector<Applied> applied_precautions(const std::vector<Precaution>&, const Patient&, Date start);

}
