#include "engine/print/print_lines.h"

#include <algorithm>
#include <optional>

namespace pacewise {

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

/// The exercises of the plan that the row speaks of.
std::set<ExerciseId> planned(const Precaution& row, const Plan& plan, const Catalog& catalog)
{
    std::set<ExerciseId> found;
    for (const PlannedPhase& phase : plan.phases)
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items)
                if (const Exercise* exercise = catalog.find(item.exercise);
                    exercise && speaks_of(row, *exercise))
                    found.insert(item.exercise);
    return found;
}

/// A sentence about a few cards stands on them; one about many is said once, beside the week.
std::optional<PrintLine> line_for(const Precaution& row, const Plan& plan, const Catalog& catalog)
{
    constexpr std::size_t few = 3;
    const PrintLine once{row.print, PrintLine::Where::good_to_know, {}, {}, {}};
    if (!names_exercises(row)) return once;
    std::set<ExerciseId> exercises = planned(row, plan, catalog);
    if (exercises.empty()) return {};
    if (exercises.size() > few) return once;
    return PrintLine{row.print, PrintLine::Where::fitting_cards, {}, {}, std::move(exercises)};
}

/// Two findings can ask for the same sentence; it is read once, in the place where more people see it.
void add_once(PrintLine line, std::vector<PrintLine>& lines)
{
    const auto same = std::find_if(lines.begin(), lines.end(), [&](const PrintLine& other) {
        const bool both_in_stop_box =
            (other.where == PrintLine::Where::stop_box) == (line.where == PrintLine::Where::stop_box);
        return both_in_stop_box && other.text == line.text;
    });
    if (same == lines.end()) return lines.push_back(std::move(line));
    if (line.where == PrintLine::Where::good_to_know) *same = std::move(line);
    if (same->where == PrintLine::Where::fitting_cards)
        same->exercises.insert(line.exercises.begin(), line.exercises.end());
}

/// What has to be kept comes first; a longer list beside the week would not be read.
void keep_list_short(std::vector<PrintLine>& lines)
{
    constexpr int readable = 8;  // [inference], half a page at 18 points
    int count = 0;
    for (PrintLine& line : lines)
        if (line.where == PrintLine::Where::good_to_know && ++count > readable)
            line.where = PrintLine::Where::after_cards;
}

}

std::vector<PrintLine> print_lines(const Plan& plan, const Request& request)
{
    std::vector<PrintLine> lines;
    std::vector<Applied> all = applied_precautions(*request.precautions, request.patient, request.start);
    std::stable_sort(all.begin(), all.end(),
                     [](const Applied& a, const Applied& b) { return a.row.strength < b.row.strength; });
    for (const Applied& applied : all) {
        if (!applied.row.print.empty())
            if (auto line = line_for(applied.row, plan, *request.catalog)) add_once(std::move(*line), lines);
        if (!applied.row.stop.empty())
            add_once({applied.row.stop, PrintLine::Where::stop_box, {}, {}, {}}, lines);
    }
    keep_list_short(lines);
    return lines;
}

}
