// Which limits, prices and derived values feel it when one answer changes.
// Worked out once for a model, so that trying a change costs only what the
// change touches, not the whole plan.
#pragma once

#include "engine/model/model.h"
#include "engine/search/lists.h"

namespace pacewise {

/// One var in the sum of a limit or a price.
struct Touch {
    Index sum = 0;
    std::int32_t times = 0;
};

struct Touches {
    Lists<Touch> limits;               ///< by var
    Lists<Touch> prices;               ///< by var
    Lists<Touch> price_terms;          ///< by price: its vars (as `sum`), each of them once
    Lists<Index> derivations;          ///< by var: derivations that it is part of
    Lists<Index> parts;                ///< by derivation: its vars, each of them once
    Lists<Touch> limit_terms;          ///< by limit: its vars (as `sum`), each of them once
    std::vector<std::int64_t> most;    ///< by limit
    std::vector<Index> derived;        ///< by derivation: the var that it makes
    std::vector<Index> derivation_of;  ///< by var; `nowhere` for decisions
};

/// Limits are numbered as in the model.
Touches touches_of(const Model&);
/// The same without `limits`, which is most of the work and is wanted for few
/// of them only.
Touches terms_of(const Model&);

/// The same entries by what was the item: by var instead of by limit, or the
/// other way round.
Lists<Touch> turned(const Lists<Touch>&, std::size_t count);

}  // namespace pacewise
