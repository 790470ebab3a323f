#include "engine/make_plan.h"

#include "engine/plan/audit.h"
#include "tests/support/catch.h"
#include "tests/support/random_patient.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

struct Tally {
    int plans = 0;
    int refused = 0;
    int not_found = 0;
};

/// Every plan is audited clean; whoever gets none is told which rules stand in the way.
void plan_and_audit(std::uint64_t patient, const std::string& protocol, Tally& tally)
{
    CAPTURE(patient, protocol);
    const Request request = shipped_request(random_patient(patient), protocol);
    const auto made = make_plan(request, Budget{1000, {}}, {"tests", "p", "e", "p", "c"});
    if (const auto* solved = std::get_if<Solved<Plan>>(&made)) {
        ++tally.plans;
        CHECK(audit(solved->value, request).breaches == std::vector<Breach>{});
    } else if (const auto* impossible = std::get_if<Impossible<NoPlan>>(&made)) {
        ++tally.refused;
        CHECK_FALSE(impossible->why.clash.empty());
    } else if (const auto* late = std::get_if<OutOfTime<NoPlan>>(&made)) {
        ++tally.not_found;
        CHECK_FALSE(late->nearest.clash.empty());
    }
}

}

TEST_CASE("two hundred random patients: every plan is audited clean, every refusal names its rules")
{
    Tally tally;
    for (const char* protocol : {"canadian-12-weeks", "home-yoga-12-weeks"})
        for (std::uint64_t patient = 1; patient <= 200; ++patient) plan_and_audit(patient, protocol, tally);
    CHECK(tally.plans + tally.refused + tally.not_found == 400);
    // Patients are drawn so that all kinds of answer occur.
    INFO("plans " << tally.plans << ", refused " << tally.refused << ", none found " << tally.not_found);
    CHECK(tally.plans >= 100);
    CHECK(tally.refused > 0);
}

TEST_CASE("the same number gives the same random patient, another number another one")
{
    CHECK(random_patient(7) == random_patient(7));
    CHECK_FALSE(random_patient(7) == random_patient(8));
}

}
