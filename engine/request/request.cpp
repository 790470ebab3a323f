#include "engine/request/request.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

const Place on_request{"request", 0, 0};

void check_known(const Request& request, const ExerciseId& id, const char* what, Diagnostics& problems)
{
    if (request.catalog->find(id)) return;
    const std::string near = nearest_word(id.text, request.catalog->ids());
    problems.push_back(
        {on_request, std::string("the ") + what + " names " + in_quotes(id.text) + ", which is no exercise",
         near.empty() ? "see: pacewise exercises list" : "write " + in_quotes(near)});
}

void check_pin(const Request& request, const Pin& pin, Diagnostics& problems)
{
    check_known(request, pin.exercise, "pin", problems);
    if (std::find(request.bans.begin(), request.bans.end(), pin.exercise) != request.bans.end())
        problems.push_back(
            {on_request, in_quotes(pin.exercise.text) + " is both pinned and banned", "keep one of them"});
    const int phases = static_cast<int>(request.protocol.phases.size());
    if (pin.phase && (*pin.phase < 1 || *pin.phase > phases))
        problems.push_back(
            {on_request,
             "the pin of " + in_quotes(pin.exercise.text) + " names phase " + std::to_string(*pin.phase),
             "write a phase from 1 to " + std::to_string(phases)});
}

}

Diagnostics check_request(const Request& request)
{
    Diagnostics problems;
    for (const Pin& pin : request.pins) check_pin(request, pin, problems);
    for (const ExerciseId& ban : request.bans) check_known(request, ban, "ban", problems);
    if (weekday_of(request.start) != Weekday::mon) {
        const Date monday = request.start + std::chrono::days(7 - index_of(weekday_of(request.start)));
        problems.push_back({on_request,
                            date_text(request.start) + " is a " +
                                std::string(word_of(weekday_of(request.start))) +
                                "; a plan starts on a Monday",
                            "write " + date_text(monday)});
    }
    return problems;
}

}
