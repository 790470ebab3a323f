// The short name under which a patient is filed: small letters, digits and hyphens.
#pragma once

#include <string>

namespace pacewise {

/// "Zoë Núñez-Ley" -> "zoe-nunez-ley"; "patient" where no Latin letter is left.
std::string patient_id_from_name(const std::string& name);
bool is_id(const std::string&);

}
