// Narrowing a search by what an exercise is: kind, position, muscle, what is at hand at home, effort. Each
// option may be given several times: any of its words; different options: all of them.
#pragma once

#include "app/cli/arguments.h"
#include "engine/catalog/catalog.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace pacewise::cli {

struct Facet {
    std::string says;  ///< as it was typed: "--position standing"
    std::function<bool(const Exercise&)> fits;
};

std::vector<Option> facet_options();
/// `household` is what "no equipment" leaves at hand: what nearly every home holds.
/// Care: throws WrongUsage for a word that is not known, with the nearest one.
std::vector<Facet> facets_from(const Arguments&, const Catalog&, const std::set<Equipment>& household);

/// How many of these exercises there are of each kind, position ..., the most first.
struct FacetCounts {
    std::string facet;
    std::vector<std::pair<std::string, int>> counts;
};
std::vector<FacetCounts> counts_by_facet(const std::vector<const Exercise*>&,
                                         const std::set<Equipment>& household);

}
