// Changes of an exercise wherever it stands: another takes its place, or it
// leaves altogether. Points for few different exercises and for a steady
// routine move only with changes of this size.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

/// In some layers, or in all, a row makes way for another of its kind, in every
/// place it has.
void exchange_row(Trial&, Random&);
/// As above, for a rival: an easier or harder form.
void exchange_for_rival(Trial&, Random&);
/// As above, for a row that the layer uses already: one fewer.
void merge_row(Trial&, Random&);
/// A row leaves some layers, or all.
void drop_row(Trial&, Random&);
/// A row becomes in another layer what it is in this one.
void copy_row(Trial&, Random&);
/// A row that is used comes to more columns, and takes the place of another of
/// its kind there.
void spread_row(Trial&, Random&);
/// A row comes wherever another of its kind stands.
void join_row(Trial&, Random&);

}  // namespace pacewise
