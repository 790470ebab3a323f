// Large changes: whole sessions change places, empty, or become what they are
// in another phase.
#pragma once

#include "engine/base/random.h"
#include "engine/search/trial.h"

namespace pacewise {

// Each takes all that stands in a column, or all of one kind.
void exchange_columns(Trial&, Random&);
void clear_column(Trial&, Random&);
/// A column becomes like another one of its layer.
void copy_column(Trial&, Random&);
/// A column becomes like the corresponding one of another layer.
void copy_to_layer(Trial&, Random&);
/// A layer becomes like another.
void copy_layer(Trial&, Random&);

}  // namespace pacewise
