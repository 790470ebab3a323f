#include "tests/engine/preflight/examples.h"

#include "engine/base/side_by_side.h"
#include "engine/make_plan.h"
#include "engine/print/print_lines.h"
#include "tests/support/shipped.h"

#include <stdexcept>
#include <utility>

namespace sample {

using namespace pacewise;

namespace {

constexpr std::pair<const char*, const char*> suited[] = {{"anna", "combined-8-weeks"},
                                                          {"ben", "fall-prevention-12-weeks"},
                                                          {"carla", "two-side-aid-ladders-10-weeks"},
                                                          {"dora", "starter-wheelchair-12-weeks"},
                                                          {"elena", "advanced-endurance-8-weeks"},
                                                          {"felix", "balance-7-weeks"},
                                                          {"gina", "hatha-yoga-8-weeks"},
                                                          {"hugo", "starter-one-side-aid-12-weeks"},
                                                          {"ines", "strength-10-weeks"},
                                                          {"jonas", "step-it-up-10-weeks"},
                                                          {"karin", "breathing-and-positions-8-weeks"},
                                                          {"liam", "chair-yoga-8-weeks"},
                                                          {"marta", "step-16-weeks"},
                                                          {"nadia", "intermittent-walking-4-weeks"},
                                                          {"oskar", "spasticity-daily-8-weeks"},
                                                          {"paula", "home-yoga-8-weeks"}};

}

PaperInput Example::input() const
{
    PaperInput input{plan, *request.catalog, request.patient, request.protocol, wording, lines, clinic};
    input.version_code = code;
    return input;
}

Example example(const std::string& patient, const std::string& protocol)
{
    Request request = shipped_request(shipped_patient(patient), protocol);
    Budget budget;
    budget.search_steps = 800;
    const auto made = make_plan(request, budget, {"tests", "patient", "exercises", "protocol", "clinic"});
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    if (!solved) throw std::runtime_error(patient + " has no plan of " + protocol);
    std::vector<PrintLine> lines = print_lines(solved->value, request);
    return {patient + " x " + protocol, std::move(request), solved->value, wording("en"), std::move(lines)};
}

std::vector<Example> all_examples()
{
    constexpr std::size_t count = std::size(suited);
    std::vector<std::optional<Example>> made(count);
    shipped_request({}, suited[0].second);  // reads the exercises once, before the threads begin
    side_by_side(count, jobs_here(),
                 [&](std::size_t at) { made[at] = example(suited[at].first, suited[at].second); });
    std::vector<Example> all;
    for (auto& one : made) all.push_back(std::move(*one));
    return all;
}

}
