// How long proofs take: every shipped patient with every protocol, all rules together, and where they cannot
// be kept, the smallest clash. Without any search first.

#include "engine/explain/paces.h"
#include "engine/proof/prover.h"
#include "engine/screen/screen.h"
#include "engine/timetable/posted_case.h"
#include "tests/support/measured.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <cstdio>

namespace {

using namespace pacewise;
const char* word_of(Feasibility verdict)
{
    switch (verdict) {
    case Feasibility::solvable: return "solvable";
    case Feasibility::unsolvable: return "unsolvable";
    case Feasibility::open: return "open";
    }
    return "";
}

void tell_clash(const PostedCase& posted, Prover& prover, const std::vector<int>& groups)
{
    const auto start = Clock::now();
    const auto clash = prover.minimal_clash(groups, {});
    std::printf(" %.0f |", ms_since(start));
    if (clash)
        for (const int group : clash->groups) std::printf(" %s", posted.rule_id({group, 0}).text.c_str());
    std::printf(" |\n");
}

void measure(const std::string& patient, const std::string& protocol)
{
    const Request request = shipped_request(shipped_patient(patient), protocol);
    const Screening screening = screen(request);
    if (!screening.refusals.empty()) return;
    const Prescription prescription = prescribe(request, screening, briskest_paces(request));
    const PostedCase posted({request, screening, prescription}, slots_of(request));
    std::vector<int> rules;
    for (const Limit& limit : posted.model().limits()) rules.push_back(limit.origin.rule);
    std::vector<int> groups = rules;
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    const auto start = Clock::now();
    Prover prover(posted.model(), rules);
    const double made = ms_since(start);
    const auto asked = Clock::now();
    const Proof proof = prover.ask(groups, {});
    std::printf("| %s, %s | %zu | %s | %.0f | %.0f |", patient.c_str(), protocol.c_str(),
                posted.model().limits().size(), word_of(proof.verdict), made, ms_since(asked));
    if (proof.verdict == Feasibility::unsolvable) return tell_clash(posted, prover, groups);
    std::printf(" | |\n");
}

}

int main()
{
    std::printf("| patient, protocol | limits | verdict | prover made, ms | first question, ms | smallest "
                "clash, ms | its "
                "rules |\n|---|---|---|---|---|---|---|\n");
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols()) measure(patient, protocol);
}
