// An interferon that drifts through the weekdays.
#pragma once

#include "engine/patient/patient.h"

namespace pacewise {

/// Every other day at eight in the evening, last the day before the first Monday.
inline MedicineUse betaseron()
{
    MedicineUse shot;
    shot.medicine = Medicine::interferon;
    shot.brand = "Betaseron";
    shot.every = std::chrono::hours(48);
    shot.last = read_date("2026-11-22");
    shot.at = {{20 * 60}};
    return shot;
}

}
