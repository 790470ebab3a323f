#include "engine/request/request_checks.h"

#include "engine/base/text.h"

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};

/// A phase has one timetable, so an exercise is in all of its weeks or in none.
bool covers_whole_phases(const Protocol& protocol, Range<int> weeks)
{
    bool begins = false, ends = false;
    for (int phase = 0; phase < static_cast<int>(protocol.phases.size()); ++phase) {
        begins = begins || protocol.weeks_of(phase).least == weeks.least;
        ends = ends || protocol.weeks_of(phase).most == weeks.most;
    }
    return begins && ends;
}

std::string phases_text(const Protocol& protocol)
{
    std::vector<std::string> phases;
    for (int phase = 0; phase < static_cast<int>(protocol.phases.size()); ++phase)
        phases.push_back(std::to_string(protocol.weeks_of(phase).least) + " to " +
                         std::to_string(protocol.weeks_of(phase).most));
    return joined(phases, ", ");
}

void check_one(const Request& request, const ChosenExercise& chosen, Diagnostics& problems)
{
    const Exercise* exercise = known_exercise(request, chosen.exercise, "choice", problems);
    if (!exercise) return;
    const std::string name = in_quotes(chosen.exercise.text);
    check_typed_dose(chosen.dose, *exercise, "the dose of " + name, on_request, problems);
    if (chosen.side && exercise->side != SideUse::each)
        problems.push_back({on_request, name + " is not done one side at a time", "leave out the side"});
    if (chosen.dose.weeks && !covers_whole_phases(request.protocol, *chosen.dose.weeks))
        problems.push_back({on_request, "the weeks of " + name + " cut through a phase",
                            "use whole phases: weeks " + phases_text(request.protocol)});
}

}

void check_chosen(const Request& request, Diagnostics& problems)
{
    if (request.mode == PlanMode::arrange && request.chosen.empty())
        problems.push_back(
            {on_request, "nothing is chosen to be arranged", "name exercises with --chosen FILE"});
    for (const ChosenExercise& chosen : request.chosen) check_one(request, chosen, problems);
}

}
