// Small changes: one exercise in one place comes, goes, moves, or makes way for
// another. Each changes the trial, or leaves it as it is when chance picked
// something that cannot be done.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

/// One that is yes, or `nowhere` when all are no.
Index any_yes(const Trial&, Random&);
/// One of the same kind in the same column that is no, or `nowhere`.
Index any_other(const Trial&, Random&, Index var);
/// Another of the same kind in the same column that is yes; chance may pick
/// none, then `nowhere`.
Index any_yes_beside(const Trial&, Random&, Index var);

void flip_one(Trial&, Random&);
void drop_one(Trial&, Random&);
/// A yes makes way for a no of the same kind in the same column.
void replace_one(Trial&, Random&);
/// A yes goes to another column of its layer.
void move_one(Trial&, Random&);
/// Two of different columns of a layer change places.
void exchange_two(Trial&, Random&);
/// A yes is said again in another layer, or in another column of its own.
void repeat_one(Trial&, Random&);

}  // namespace pacewise
