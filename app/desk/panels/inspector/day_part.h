// A day that is selected: its sessions, each item a way to itself, and why there is nothing more.
#pragma once

#include "app/desk/panels/inspector/patient_texts.h"

namespace pacewise {

void draw_day(Ui&, const Scene&, Weekday, PaperWords&, Outbox&);

}
