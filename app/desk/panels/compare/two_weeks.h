// The same week in both plans, side by side, day by day: what changed bears a sign and a word.
#pragma once

#include "app/desk/panels/compare/compared.h"
#include "app/desk/panels/scene.h"

namespace pacewise {

void draw_two_weeks(Ui&, const Scene&, const Compared&, Outbox&);

}
