// How: what the exercise is for, how it is done, how much of it, what it asks for and whose words it is.
#pragma once

#include "app/desk/panels/inspector/patient_texts.h"
#include "app/desk/panels/inspector/subject.h"
#include "app/desk/panels/inspector/typed_dose_fields.h"

namespace pacewise {

void draw_how(Ui&, const Scene&, const Subject&, TypedDoseState&, PaperWords&, Outbox&);

}
