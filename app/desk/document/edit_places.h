// Edits of single places in the week: move, put in, take out, swap. Each leaves a pin where the item shall
// stand and a mark where it shall not, so that the next plan keeps to it.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

Edit edit_by(const MoveItem&, const PlanDocument&);
Edit edit_by(const PlaceItem&, const PlanDocument&);
Edit edit_by(const RemoveItem&, const PlanDocument&);
Edit edit_by(const SwapItem&, const PlanDocument&);
Edit edit_by(const SwapEverywhere&, const PlanDocument&);

}
