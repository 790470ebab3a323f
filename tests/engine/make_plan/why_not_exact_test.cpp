// "Why not there" is asked of the model; the auditor, who knows nothing of the model, must give the same
// answer for the changed plan.
#include "engine/make_plan.h"
#include "engine/screen/screen.h"
#include "tests/engine/make_plan/examine.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>

namespace pacewise {

TEST_CASE("why not: without the named rules the move is legal, with any one of them it is not")
{
    int broken = 0, legal = 0;
    for (const auto& [patient, protocol] : std::vector<std::pair<std::string, std::string>>{
             {"anna", "combined-8-weeks"}, {"carla", "gems-16-weeks"}, {"dora", "home-yoga-12-weeks"}}) {
        const Request request = shipped_request(shipped_patient(patient), protocol);
        const auto made = make_plan(request, Budget{600, {}}, {"tests", "p", "e", "p", "c"});
        const auto* solved = std::get_if<Solved<Plan>>(&made);
        REQUIRE(solved);
        const CaseOfPlan plan(solved->value, request);
        for (std::size_t at = 0; at < request.catalog->exercises().size(); ++at) {
            const WhyNot answer = why_not(plan, static_cast<int>(at), {});
            CAPTURE(patient, protocol, request.catalog->exercises()[at].id.text);
            if (!answer.least) continue;
            CHECK(broken_by(plan, answer) == rules_in(*answer.least));
            ++(answer.least->broken.empty() ? legal : broken);
        }
    }
    CHECK(broken >= 10);
    CHECK(legal >= 10);
}

TEST_CASE(
    "why not: without the precautions that speak against it an exercise is allowed, with any one it is not")
{
    Request request = shipped_request(shipped_patient("anna"), "combined-8-weeks");
    const Screening before = screen(request);
    const auto rows = request.precautions;
    int asked = 0;
    for (std::size_t at = 0; at < before.verdicts.size(); ++at) {
        RuleIds against;
        for (const Reason& reason : before.verdicts[at].against) against.insert(reason.rule);
        const bool all_are_rows = std::all_of(against.begin(), against.end(), [&](const RuleId& rule) {
            return std::any_of(rows->begin(), rows->end(),
                               [&](const Precaution& row) { return row.id == rule; });
        });
        if (against.empty() || !all_are_rows || ++asked > 12) continue;
        CAPTURE(request.catalog->exercises()[at].id.text);
        auto without = std::make_shared<std::vector<Precaution>>(*rows);
        std::erase_if(*without, [&](const Precaution& row) { return against.contains(row.id); });
        request.precautions = without;
        CHECK(screen(request).verdicts[at].allowed());
        for (const RuleId& kept : against) {
            auto with_one = std::make_shared<std::vector<Precaution>>(*rows);
            std::erase_if(*with_one,
                          [&](const Precaution& row) { return against.contains(row.id) && row.id != kept; });
            request.precautions = with_one;
            CHECK_FALSE(screen(request).verdicts[at].allowed());
        }
    }
    CHECK(asked >= 3);
}

}
