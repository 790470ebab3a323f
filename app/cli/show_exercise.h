// One exercise, or a list of them, on the terminal or as JSON.
#pragma once

#include "app/cli/command.h"
#include "app/cli/facets.h"
#include "engine/yaml/write.h"

#include <string>
#include <vector>

namespace pacewise::cli {

void show_exercise(const Exercise&, const std::string& language, Talk);
/// One line each.
void list_exercises(const std::vector<const Exercise*>&, const std::string& language, std::ostream&);
/// "modality  balance 12, yoga 3"
void list_counts(const std::vector<FacetCounts>&, std::ostream&);
/// As lists of an answer.
void write_exercises(YamlWriter&, const std::vector<const Exercise*>&, const std::string& language);
void write_counts(YamlWriter&, const std::vector<FacetCounts>&);

}
