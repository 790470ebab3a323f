// Files as people write them, with all that is sound in our YAML.
#pragma once

#include <rapidcheck.h>

#include <string>

namespace pacewise::test {

/// A file of entries, each with keys, lists and values; its lines end so.
rc::Gen<std::string> any_document(const std::string& line_end);

}
