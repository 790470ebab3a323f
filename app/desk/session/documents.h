// From files to documents and back: a plan is opened with all that it was made from, a patient's file or a
// filled-in form begins a new one.
#pragma once

#include "app/desk/panels/scene.h"
#include "engine/base/diagnostic.h"

#include <filesystem>
#include <optional>

namespace pacewise {

/// What the file is: a plan, or a patient for whom a plan is begun with the first protocol that fits.
/// Care: throws DiskTrouble.
Read<PlanDocument> open_document(const Library&, const std::filesystem::path&, Date today);
/// Nothing when there is no such protocol.
std::optional<PlanDocument> new_document(const Library&, const NewPlan&);
/// Writes the plan with its patient, protocol, calendar and older version beside it.
/// Care: throws DiskTrouble. The document must be answered.
void save_document(const PlanDocument&, const std::filesystem::path&);

/// The Monday after this day, or this day when it is one.
Date next_monday(Date);

}
