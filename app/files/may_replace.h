// Whether a file that is there may be written over by a newer one: only by the same patient's plan, or the
// same patient's or protocol's file. Each throws DiskTrouble otherwise, naming the file and the way out.
#pragma once

#include "engine/plan/plan.h"

#include <filesystem>

namespace pacewise {

void may_replace_plan(const std::filesystem::path&, const Plan&);
/// By the patient's and the protocol's id in the plan.
void may_replace_patient(const std::filesystem::path&, const Plan&);
void may_replace_protocol(const std::filesystem::path&, const Plan&);
/// Never: a calendar belongs to another program, and other patients' files may name it.
void may_replace_calendar(const std::filesystem::path&, const Plan&);

}
