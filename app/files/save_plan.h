// Saving a plan so that it can be opened again: the patient's and the protocol's file, the calendar and the
// plan before it lie beside it. Nothing is written before all of it may be; each file is whole or as it was.
#pragma once

#include "app/files/named_text.h"
#include "engine/plan/plan.h"

#include <filesystem>
#include <optional>
#include <string>

namespace pacewise {

struct PlanToSave {
    std::filesystem::path file;
    const Plan& plan;
    std::optional<NamedText> patient{};
    std::optional<NamedText> protocol{};      ///< not needed where it is a shipped one
    std::optional<std::string> older_plan{};  ///< the file of the plan that this one revises
    std::optional<NamedText> calendar{};      ///< named as the patient's file names it (`busy:`)
};

/// The older plan is put beside as "<name>.v<version>.yaml", unless it lies there already.
/// Care: throws DiskTrouble, with a way out; also rather than write over a file of another kind, or another
/// patient's, or a calendar that has changed.
void save_plan(const PlanToSave&);

}
