// What people type when they look for an exercise, and what it is called in the files: "quads" is quadriceps,
// "tummy" abdominals, "abrir cadera" hip opener. Read from programs/clinic/synonyms.yaml.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/translations.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

struct SearchWord {
    TranslatedLines words;           ///< what people type; a phrase of several words too
    std::vector<std::string> means;  ///< words of the files, any of which is meant
};

Read<std::vector<SearchWord>> read_search_words_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<std::vector<SearchWord>> load_search_words(const std::filesystem::path&);

}
