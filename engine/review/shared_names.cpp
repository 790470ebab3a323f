#include "engine/review/checks.h"

#include <map>

namespace pacewise {

namespace {

using Named = std::map<std::pair<std::string, std::string>, const Exercise*>;

Named by_name(const Catalog& catalog, Diagnostics& found)
{
    Named names;
    for (const Exercise& exercise : catalog.exercises())
        for (const auto& [language, name] : exercise.name.by_language) {
            const auto [same, is_new] = names.try_emplace({language, lower_case(name)}, &exercise);
            if (!is_new)
                found.push_back(
                    warning_at(exercise.place,
                               said("exercise {1} is called {2} in {3}, as is {4}", quoted(exercise),
                                    in_quotes(name), language, quoted(*same->second)),
                               "say in the name what differs"));
        }
    return names;
}

}

Diagnostics shared_names(const Programs& programs)
{
    Diagnostics found;
    const Named names = by_name(*programs.catalog, found);
    for (const Exercise& exercise : programs.catalog->exercises())
        for (const auto& [language, others] : exercise.also.by_language)
            for (const std::string& other : others) {
                const auto same = names.find({language, lower_case(other)});
                if (same == names.end() || same->second == &exercise) continue;
                found.push_back(
                    warning_at(exercise.place,
                               said("exercise {1} is also called {2} in {3}, which is the name of {4}",
                                    quoted(exercise), in_quotes(other), language, quoted(*same->second)),
                               "take it out of also"));
            }
    return found;
}

}
