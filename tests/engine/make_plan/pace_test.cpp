#include "engine/explain/legal.h"
#include "engine/explain/paces.h"
#include "engine/make_plan.h"
#include "engine/screen/screen.h"
#include "tests/support/catch.h"
#include "tests/support/instances.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

Request in_windows_of(int minutes, Request request)
{
    request.briskest = Pace::brisk;
    for (auto& [day, windows] : request.patient.time)
        for (Window& window : windows) window.to.minutes = window.from.minutes + minutes;
    return request;
}

std::vector<Request> roomy_and_tight_requests()
{
    std::vector<Request> requests;
    for (const char* patient : {"anna", "ben", "carla"})
        requests.push_back(in_windows_of(60, shipped_request(shipped_patient(patient), "gems-16-weeks")));
    for (const int minutes : {16, 19, 22})
        requests.push_back(in_windows_of(minutes, request_of({150, Affected::mild, 12, Room::tight, 1})));
    return requests;
}

std::optional<Paces> paces_for(const Request& request)
{
    const auto made = make_plan(request, Budget{1500, {}}, {"tests", "p", "e", "p", "c"});
    const auto* solved = std::get_if<Solved<Plan>>(&made);
    if (!solved) return {};
    return solved->value.phases.front().pace;
}

bool has_plan_at(const Request& request, const Paces& paces)
{
    const Screening screening = screen(request);
    const PosedRequest posed(request, screening, paces);
    return legal_answers(posed, {1500, 20000, {}}).verdict == Feasibility::solvable;
}

}

TEST_CASE("no part of a plan could be brisker while the others stay as they are")
{
    int slowed = 0, plans = 0;
    for (const Request& request : roomy_and_tight_requests()) {
        CAPTURE(request.patient.name, request.seed, request.protocol.id.text);
        const auto paces = paces_for(request);
        if (!paces) continue;
        ++plans;
        for (const auto& [modality, pace] : *paces)
            for (const Pace brisker : brisker_paces(request, modality)) {
                if (brisker <= pace) continue;
                ++slowed;
                Paces raised = *paces;
                raised[modality] = brisker;
                CHECK_FALSE(has_plan_at(request, raised));
            }
    }
    CHECK(plans >= 3);
    CHECK(slowed >= 1);
}

TEST_CASE("a part is never brisker than the therapist allows, whatever the others do")
{
    Request request = in_windows_of(90, shipped_request(shipped_patient("ben"), "gems-16-weeks"));
    request.briskest_of[Modality::aerobic] = Pace::slow;
    const auto paces = paces_for(request);
    REQUIRE(paces);
    CHECK(paces->at(Modality::aerobic) == Pace::slow);
    CHECK(briskest_paces(request).at(Modality::resistance) == Pace::brisk);
}

TEST_CASE("the part that serves the heavier goals is raised first")
{
    Request request = in_windows_of(60, shipped_request(shipped_patient("ben"), "gems-16-weeks"));
    const Screening screening = screen(request);
    request.patient.goals = {{Goal::strength, 5}};
    CHECK(parts_by_goals(request, screening).front() == Modality::resistance);
    request.patient.goals = {{Goal::endurance, 5}};
    CHECK(parts_by_goals(request, screening).front() == Modality::aerobic);
}

}
