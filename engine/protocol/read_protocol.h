// Reads a protocol file; every mistake at once.
#pragma once

#include "engine/protocol/protocol.h"
#include "engine/yaml/read.h"

#include <filesystem>
#include <string_view>

namespace pacewise {

/// A file that starts with `protocol:`.
Read<Protocol> read_protocol_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<Protocol> load_protocol(const std::filesystem::path&);

}
