#include "engine/timetable/spasm_time.h"

#include <cmath>

namespace pacewise {

Seconds spasm_time(const Patient& patient, const SpasmSettings& settings)
{
    const Spasms* spasms = patient.spasms.found();
    if (!spasms) return Seconds(0);
    return settings.each * static_cast<long>(std::ceil(spasms->per_day * settings.share_in_session));
}

}
