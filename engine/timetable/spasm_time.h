// Spasms pass in 60 to 90 seconds: the patient stops, waits and goes on. A session leaves time for them
// (S24).
#pragma once

#include "engine/catalog/dose_form.h"
#include "engine/patient/patient.h"
#include "engine/request/settings.h"

namespace pacewise {

/// For the spasms to be expected in one session, rounded up; zero when none were found or nobody looked.
Seconds spasm_time(const Patient&, const SpasmSettings&);

}
