// The sentence of an edit: which field of a patient changed, and what it says now.
#pragma once

#include "engine/base/translations.h"
#include "engine/patient/patient.h"
#include "engine/wording/wording.h"

#include <memory>

namespace pacewise {

/// The words of the desk in both languages that every sentence is written in.
struct BothWordings {
    std::shared_ptr<const Wording> english, spanish;
};

/// "Spasticity: left calf 2"; "Spasticity, taken out: left calf 2"; "Heat: not recorded". Of several fields
/// the first one is told. Empty when nothing changed.
Translations what_changed(const Patient& before, const Patient& after, const BothWordings&);

}
