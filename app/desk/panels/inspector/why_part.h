// Why: what an exercise of the plan serves and what would be without it; why another one is not there; why a
// day has nothing more.
#pragma once

#include "app/desk/panels/inspector/subject.h"

namespace pacewise {

void draw_why(Ui&, const Scene&, const Subject&, Outbox&);
void draw_why_day(Ui&, const Scene&, Weekday, Outbox&);

}
