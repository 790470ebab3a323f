// How commands say things: problems with their places, reasons, as text or as JSON.
#pragma once

#include "app/cli/command.h"
#include "engine/base/diagnostic.h"
#include "engine/screen/screening.h"
#include "engine/yaml/write.h"

#include <string>
#include <vector>

namespace pacewise::cli {

/// The language of what a therapist reads at the terminal: Spanish when --language asks for it, else English.
std::string told_in(const Arguments&);
/// Every problem, sorted by place, to `err`, or as JSON to `out`; whether any of them is an error.
bool tell_problems(Diagnostics, Talk);
/// "B43  tag step-over\n     Foot drop: ..."
void tell_reasons(const std::vector<Reason>&, const std::string& language, std::ostream&);
/// As a list under the key.
void write_reasons(YamlWriter&, const std::string& key, const std::vector<Reason>&,
                   const std::string& language);
void write_problems(YamlWriter&, const Diagnostics&);

}
