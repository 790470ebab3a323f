#include "engine/base/diagnostic.h"

#include <algorithm>

namespace pacewise {

std::string place_text(const Place& place)
{
    if (place.line == 0) return place.file;
    return place.file + ':' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

std::string diagnostic_text(const Diagnostic& problem)
{
    const char* kind = problem.severity == Severity::error ? ": error: " : ": warning: ";
    std::string text = place_text(problem.place) + kind + problem.message + '\n';
    if (!problem.maybe.empty()) text += "  Maybe " + problem.maybe + '\n';
    return text;
}

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
