#include "app/cli/print_lines.h"

#include <algorithm>

namespace pacewise::cli {

namespace {

/// The exercises a row speaks of when it names any; a brace counts for its positions.
bool speaks_of(const Precaution& row, const Exercise& exercise)
{
    if (!row.print_on.names_nothing()) return covers(row.print_on, exercise);
    if (row.require) {
        const auto& brace = row.require->brace;
        if (std::find(brace.begin(), brace.end(), exercise.position) != brace.end()) return true;
        if (!row.require->which.names_nothing() && covers(row.require->which, exercise)) return true;
    }
    return row.limit && !row.limit->which.names_nothing() && covers(row.limit->which, exercise);
}

bool names_exercises(const Precaution& row)
{
    const bool by_require =
        row.require && (!row.require->brace.empty() || !row.require->which.names_nothing());
    return !row.print_on.names_nothing() || by_require || (row.limit && !row.limit->which.names_nothing());
}

PrintLine line_for(const Precaution& row, const Catalog& catalog)
{
    if (!names_exercises(row)) return {row.print, PrintLine::Where::good_to_know, {}, {}, {}};
    PrintLine line{row.print, PrintLine::Where::fitting_cards, {}, {}, {}};
    for (const Exercise& exercise : catalog.exercises())
        if (speaks_of(row, exercise)) line.exercises.insert(exercise.id);
    return line;
}

}

std::vector<PrintLine> print_lines(const Request& request)
{
    std::vector<PrintLine> lines;
    for (const Applied& applied : applied_precautions(*request.precautions, request.patient, request.start)) {
        if (!applied.row.print.empty()) lines.push_back(line_for(applied.row, *request.catalog));
        if (!applied.row.stop.empty())
            lines.push_back({applied.row.stop, PrintLine::Where::stop_box, {}, {}, {}});
    }
    return lines;
}

}
