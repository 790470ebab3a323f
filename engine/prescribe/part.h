// One modality of the protocol for this patient, week by week: minutes, rounds, effort and how many items.
#pragma once

#include "engine/base/range.h"
#include "engine/request/request.h"
#include "engine/screen/screening.h"

#include <map>
#include <optional>
#include <vector>

namespace pacewise {

/// What a session's part should come to in one week; what is empty is left to the exercise's own form.
struct PartWeek {
    std::optional<int> minutes;  ///< of all items of the part together
    std::optional<int> sets;
    std::optional<int> count;  ///< reps or steps
    std::optional<Seconds> hold;
    std::optional<int> effort;
    bool operator==(const PartWeek&) const = default;
};

struct PartPrescription {
    Range<int> days{0, 7};
    std::optional<Pace> pace;
    Range<int> items{1, 1};           ///< in a session that has this part; the least over all phases
    std::vector<int> items_by_phase;  ///< how many items share the minutes; 0 = free within `items`
    std::vector<PartWeek> weeks;      ///< [week - 1]
};

/// All parts of the protocol at these paces, their items cut so that they fit into one session together.
std::map<Modality, PartPrescription> prescribe_parts(const Request&, const Limits&,
                                                     const std::map<Modality, Pace>&);

/// The most items in one session (A06).
int most_items(const Request&, const Limits&);

}
