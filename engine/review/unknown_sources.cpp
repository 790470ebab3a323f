#include "engine/review/checks.h"

#include <algorithm>

namespace pacewise {

namespace {

/// `sentence` has gaps for the name and the source.
void check(const std::vector<std::string>& sources, const char* sentence, const std::string& name,
           const Place& place, const std::vector<std::string>& known, Diagnostics& found)
{
    for (const std::string& source : sources) {
        if (std::find(known.begin(), known.end(), source) != known.end()) continue;
        const std::string nearest = nearest_word(source, known);
        found.push_back(warning_at(place, said(sentence, name, in_quotes(source)),
                                   nearest.empty() ? Said("add it under sources in review.yaml")
                                                   : said("write {1}", in_quotes(nearest))));
    }
}

}

Diagnostics unknown_sources(const Programs& programs)
{
    Diagnostics found;
    const std::vector<std::string>& known = programs.review.sources;
    if (known.empty()) return found;
    for (const Exercise& exercise : programs.catalog->exercises())
        check(exercise.evidence, "exercise {1} names the source {2}, which nobody knows", quoted(exercise),
              exercise.place, known, found);
    for (const Protocol& protocol : programs.protocols)
        check(protocol.source, "protocol {1} names the source {2}, which nobody knows",
              in_quotes(protocol.id.text), protocol.place, known, found);
    return found;
}

}
