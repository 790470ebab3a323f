#include "engine/review/checks.h"

#include <algorithm>

namespace pacewise {

namespace {

void check(const std::vector<std::string>& sources, const std::string& what, const Place& place,
           const std::vector<std::string>& known, Diagnostics& found)
{
    for (const std::string& source : sources) {
        if (std::find(known.begin(), known.end(), source) != known.end()) continue;
        const std::string nearest = nearest_word(source, known);
        found.push_back(warning_at(
            place, what + " names the source " + in_quotes(source) + ", which nobody knows",
            nearest.empty() ? "add it under sources in review.yaml" : "write " + in_quotes(nearest)));
    }
}

}

Diagnostics unknown_sources(const Programs& programs)
{
    Diagnostics found;
    const std::vector<std::string>& known = programs.review.sources;
    if (known.empty()) return found;
    for (const Exercise& exercise : programs.catalog->exercises())
        check(exercise.evidence, named(exercise), exercise.place, known, found);
    for (const Protocol& protocol : programs.protocols)
        check(protocol.source, "protocol " + in_quotes(protocol.id.text), protocol.place, known, found);
    return found;
}

}
