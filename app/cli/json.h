// Machine-readable answers: what a command would tell, as JSON. Commands write values with the canonical YAML
// writer; this file turns them into JSON. Only this one and json_tree, which reads JSON, know nlohmann json.
#pragma once

#include "engine/yaml/write.h"

#include <string>

namespace pacewise::cli {

/// Keys keep their order. Care: the text must be what YamlWriter wrote.
std::string json_from_yaml(const std::string& yaml);
inline std::string json_text(const YamlWriter& written) { return json_from_yaml(written.text()); }

}
