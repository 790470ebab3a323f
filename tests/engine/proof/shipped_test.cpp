// The prover on real plans: every shipped patient with every protocol they fit.
#include "engine/proof/prover.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/posted_case.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>

using namespace pacewise;

namespace {

/// A request said into a model, at the slowest paces.
struct Posed {
    explicit Posed(Request asked)
        : request(std::move(asked)), screening(screen(request)),
          prescription(prescribe(request, screening, slowest(request.protocol))),
          posted({request, screening, prescription}, slots_of(request))
    {
    }

    static Paces slowest(const Protocol& protocol)
    {
        Paces paces;
        for (const auto& [modality, part] : protocol.parts)
            if (const auto known = paces_of(part); !known.empty()) paces[modality] = known.front();
        return paces;
    }

    /// The rule of every limit.
    std::vector<int> rules() const
    {
        std::vector<int> rules;
        for (const Limit& limit : posted.model().limits()) rules.push_back(limit.origin.rule);
        return rules;
    }

    /// Rules that say anything, in their order.
    std::vector<int> groups() const
    {
        std::vector<int> groups = rules();
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        return groups;
    }

    Request request;
    Screening screening;
    Prescription prescription;
    PostedCase posted;
};

/// One visit of a few minutes, where the protocol wants several.
Request hurried(const std::string& patient, const std::string& protocol)
{
    Request request = shipped_request(shipped_patient(patient), protocol);
    request.patient.time.clear();
    request.patient.time[Weekday::mon].push_back(read_window("09:00-09:10").value());
    return request;
}

}

TEST_CASE("where the search finds a plan for a shipped patient, the prover calls it solvable")
{
    int planned = 0;
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols()) {
            const Posed posed(shipped_request(shipped_patient(patient), protocol));
            const Model& model = posed.posted.model();
            if (!posed.screening.refusals.empty()) continue;
            if (!search({model, 1, {}}, {3000, nullptr}).best) continue;
            ++planned;
            CAPTURE(patient, protocol);
            const Proof proof = Prover(model, posed.rules()).ask(posed.groups(), {});
            REQUIRE(proof.verdict == Feasibility::solvable);
            REQUIRE(broken_limits(model, *proof.answers).empty());
        }
    CHECK(planned >= 8);
}

TEST_CASE("ten minutes a week are proven too little, and leaving out any rule named would do")
{
    for (const std::string patient : {"anna", "ben"}) {
        const Posed posed(hurried(patient, "canadian-12-weeks"));
        const Model& model = posed.posted.model();
        Prover prover(model, posed.rules());
        const auto clash = prover.minimal_clash(posed.groups(), {});
        CAPTURE(patient);
        REQUIRE(clash);
        REQUIRE(clash->minimal);
        for (const int group : clash->groups) {
            std::vector<int> others = clash->groups;
            others.erase(std::find(others.begin(), others.end(), group));
            REQUIRE(prover.ask(others, {}).verdict == Feasibility::solvable);
        }
    }
}
