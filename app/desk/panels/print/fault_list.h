// What the pre-flight found, each with the way out; pressing one shows its page and place. What stops a sheet
// is let pass only with a reason, which stands on the therapist's copy.
#pragma once

#include "app/desk/panels/print/print_state.h"

namespace pacewise {

void draw_faults(Ui&, PrintPanelState&);

/// In the language of the desk where it has words for this kind, else in English.
std::string fault_words(const Ui&, const SheetFault&);
std::string way_out_words(const Ui&, const SheetFault&);

}
