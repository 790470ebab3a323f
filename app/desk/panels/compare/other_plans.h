// Other plans for the same request, each made for something else above all: in columns, with what each gains
// and costs, and a button to use it.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_other_plans(Ui&, const Scene&, Outbox&);

}
