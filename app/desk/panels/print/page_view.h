// The pages to look at: small ones in a column, the chosen one large, with a frame where a fault is.
#pragma once

#include "app/desk/panels/print/print_state.h"

namespace pacewise {

void draw_small_pages(Ui&, PrintPanelState&);
void draw_large_page(Ui&, PrintPanelState&);

}
