#include "engine/base/diagnostic.h"

#include <algorithm>

namespace pacewise {

std::string place_text(const Place& place)
{
    if (place.line == 0) return place.file;
    return place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

Said said_of(const Diagnostic& problem)
{
    const Said kind = problem.severity == Severity::error ? "error" : "warning";
    const Said message = said("{1}: {2}: {3}\n", place_text(problem.place), kind, problem.message);
    if (problem.maybe.empty()) return message;
    return one_after_another({message, said("  Maybe {1}\n", problem.maybe)});
}

Said said_of(const Diagnostics& problems)
{
    std::vector<Said> all;
    for (const Diagnostic& problem : problems) all.push_back(said_of(problem));
    return one_after_another(std::move(all));
}

std::string diagnostic_text(const Diagnostic& problem) { return said_of(problem).english(); }

bool has_errors(const Diagnostics& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Diagnostic& problem) { return problem.severity == Severity::error; });
}

void sort_by_place(Diagnostics& problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return a.place < b.place; });
}

}
