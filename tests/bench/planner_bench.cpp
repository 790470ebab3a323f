// How long it takes to plan: every shipped patient with every fitting protocol, several seeds, in one run.
// Prints medians and the worst; the machine is named by whoever quotes them.

#include "engine/base/file.h"
#include "engine/catalog/read_exercises.h"
#include "engine/make_plan.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/audit.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"
#include "engine/screen/screen.h"
#include "engine/search/search.h"
#include "engine/timetable/posted_case.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>

namespace {

using namespace pacewise;
using Clock = std::chrono::steady_clock;

const std::filesystem::path programs = std::filesystem::path(PACEWISE_ROOT) / "programs";

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double worst(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

Request shipped_request(const std::filesystem::path& patient, const std::filesystem::path& protocol)
{
    Request request;
    request.catalog = std::make_shared<const Catalog>(*load_catalog({programs / "exercises"}).value);
    request.precautions = std::make_shared<const std::vector<Precaution>>(
        *load_precautions(programs / "clinic" / "precautions.yaml").value);
    request.settings = *load_settings(programs / "clinic" / "settings.yaml").value;
    request.patient = *load_patient(patient).value;
    request.protocol = *load_protocol(protocol).value;
    request.start = *read_date("2026-11-23");
    return request;
}

/// Screening, prescribing, saying the rules and searching up to the first legal timetable.
double time_to_first_legal(const Request& request, long steps)
{
    const auto start = Clock::now();
    const Screening screening = screen(request);
    Paces paces;
    for (const auto& [modality, part] : request.protocol.parts)
        if (part.ramps.contains(Pace::steady)) paces[modality] = Pace::steady;
    const Prescription prescription = prescribe(request, screening, paces);
    const PostedCase posted({request, screening, prescription}, slots_of(request.patient));
    search({posted.model(), request.seed, {}}, {steps, nullptr});
    return since(start);
}

long first_legal_step(const Request& request)
{
    const Screening screening = screen(request);
    Paces paces;
    for (const auto& [modality, part] : request.protocol.parts)
        if (part.ramps.contains(Pace::steady)) paces[modality] = Pace::steady;
    const Prescription prescription = prescribe(request, screening, paces);
    const PostedCase posted({request, screening, prescription}, slots_of(request.patient));
    return search({posted.model(), request.seed, {}}, {}).first_legal_step;
}

void measure(const std::filesystem::path& patient, const std::filesystem::path& protocol)
{
    Request request = shipped_request(patient, protocol);
    std::vector<double> first, whole, points;
    int solved = 0;
    for (request.seed = 1; request.seed <= 7; ++request.seed) {
        const auto start = Clock::now();
        const auto outcome = make_plan(request, {}, {});
        whole.push_back(since(start));
        const auto* plan = std::get_if<Solved<Plan>>(&outcome);
        if (!plan) continue;
        ++solved;
        points.push_back(static_cast<double>(plan->value.points));
        if (const long step = first_legal_step(request); step >= 0)
            first.push_back(time_to_first_legal(request, step + 1));
    }
    std::printf("| %s, %s | %zu | %d of 7 | %.0f / %.0f | %.0f / %.0f | %.0f |\n", patient.stem().c_str(),
                protocol.stem().c_str(), request.catalog->exercises().size(), solved, median(first),
                worst(first), median(whole), worst(whole), median(points));
}

}

int main()
{
    std::printf("| patient, protocol | exercises | plans | first legal ms, median / worst | whole plan with "
                "audit ms, median / worst | points, median |\n|---|---|---|---|---|---|\n");
    for (const auto& patient : files_below(programs / "patients", ".yaml"))
        for (const auto& protocol : files_below(programs / "protocols", ".yaml")) measure(patient, protocol);
}
