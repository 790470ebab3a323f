// How near the bound comes: every shipped patient with every protocol that has a plan at the briskest paces.
// Arguments: work of the bound, search steps of the best plan known.

#include "engine/bound/lower_bound.h"
#include "engine/explain/paces.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/posted_case.h"
#include "tests/support/measured.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

using namespace pacewise;

std::vector<double>& gaps()
{
    static std::vector<double> all;
    return all;
}

std::optional<std::int64_t> found_in(const Model& model, long steps)
{
    const SearchResult found = search({model, 1, {}}, {steps, nullptr});
    if (!found.best) return std::nullopt;
    return found.points;
}

void measure(const std::string& patient, const std::string& protocol, long work, long steps)
{
    const Request request = shipped_request(shipped_patient(patient), protocol);
    const Screening screening = screen(request);
    if (!screening.refusals.empty()) return;
    const Prescription prescription = prescribe(request, screening, briskest_paces(request));
    const PostedCase posted({request, screening, prescription}, slots_of(request));
    const auto usual = found_in(posted.model(), 20000);
    if (!usual) return;
    const std::int64_t best = std::min(*usual, found_in(posted.model(), steps).value_or(*usual));
    const auto start = Clock::now();
    const LowerBound bound = lower_bound(posted.model(), {work, best, {}});
    const double ms = ms_since(start);
    const auto gap = [&](std::int64_t points) {
        return 100.0 * static_cast<double>(points - bound.points) / static_cast<double>(points);
    };
    gaps().push_back(gap(best));
    std::printf("| %s, %s | %zu | %lld | %lld | %lld%s | %.1f %% | %.1f %% | %.0f |\n", patient.c_str(),
                protocol.c_str(), posted.model().decisions().size(), static_cast<long long>(*usual),
                static_cast<long long>(best), static_cast<long long>(bound.points),
                bound.exact ? ", exact" : "", gap(*usual), gap(best), ms);
    std::fflush(stdout);
}

}

int main(int count, char** arguments)
{
    const long work = count > 1 ? std::atol(arguments[1]) : 8000;
    const long steps = count > 2 ? std::atol(arguments[2]) : 1000000;
    std::printf("| patient, protocol | decisions | plan of 20000 steps | best known | bound | gap of the "
                "plan | gap of the "
                "best known | ms |\n|---|---|---|---|---|---|---|---|\n");
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols()) measure(patient, protocol, work, steps);
    std::sort(gaps().begin(), gaps().end());
    if (!gaps().empty()) std::printf("median gap of the best known: %.1f %%\n", gaps()[gaps().size() / 2]);
}
