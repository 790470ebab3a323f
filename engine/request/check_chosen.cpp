#include "engine/request/request_checks.h"

#include "engine/base/said_parts.h"
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

Said weeks_of_phases(const Protocol& protocol)
{
    std::vector<Said> phases;
    for (int phase = 0; phase < static_cast<int>(protocol.phases.size()); ++phase)
        phases.push_back(said("{1} to {2}", std::to_string(protocol.weeks_of(phase).least),
                              std::to_string(protocol.weeks_of(phase).most)));
    return in_a_row(phases);
}

void check_one(const Request& request, const ChosenExercise& chosen, Diagnostics& problems)
{
    const Exercise* exercise = known_exercise(request, chosen.exercise, "the choice", problems);
    if (!exercise) return;
    const std::string name = in_quotes(chosen.exercise.text);
    check_typed_dose(chosen.dose, *exercise, said("the dose of {1}", name), on_request, problems);
    if (chosen.side && exercise->side != SideUse::each)
        problems.push_back(
            {on_request, said("{1} is not done one side at a time", name), "leave out the side"});
    if (chosen.dose.weeks && !covers_whole_phases(request.protocol, *chosen.dose.weeks))
        problems.push_back({on_request, said("the weeks of {1} cut through a phase", name),
                            said("use whole phases: weeks {1}", weeks_of_phases(request.protocol))});
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
