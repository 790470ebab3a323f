// Catalogs larger than the shipped one, for measuring: its exercises again and again under new names and in
// new ladders, each a little harder, longer or different in what it works and serves.
#pragma once

#include "engine/catalog/catalog.h"

#include <cstdint>
#include <filesystem>

namespace pacewise {

/// The exercises of `source` first, then copies of them by chance, `count` in all. Whole ladders are copied,
/// so the rungs have no holes.
Catalog large_catalog(const Catalog& source, int count, std::uint64_t seed);

/// The exercise files of one folder copied to another again and again, every exercise and ladder under a name
/// of its own, until there are at least `count` exercises.
void write_large_catalog(const std::filesystem::path& from, const std::filesystem::path& to, int count);

}
