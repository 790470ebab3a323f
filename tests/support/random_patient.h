// Patients out of a seeded generator: findings that are there or not, free hours and things at home. The same
// number gives the same patient on every machine.
#pragma once

#include "engine/patient/patient.h"

#include <cstdint>

namespace pacewise {

Patient random_patient(std::uint64_t seed);

}
