// `pacewise exercises find`: words and facets together; what was found with its counts, or what left nothing.
#pragma once

#include "app/cli/command.h"
#include "app/cli/facets.h"
#include "engine/catalog/catalog.h"
#include "engine/review/search_words.h"

#include <string>
#include <vector>

namespace pacewise::cli {

struct Question {
    std::string text;
    std::vector<Facet> facets;
    std::set<Equipment> household;  ///< does not count as equipment
};

/// Done whether anything was found or not.
ExitCode look_for(const Catalog&, const Question&, const std::vector<SearchWord>& synonyms,
                  const std::string& language, Talk);

}
