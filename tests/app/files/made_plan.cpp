#include "tests/app/files/made_plan.h"

#include "engine/base/file.h"
#include "engine/make_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

constexpr long few_steps = 300;

Plan made(const Request& request, const Provenance& provenance)
{
    const auto outcome = make_plan(request, Budget{few_steps, nullptr}, provenance);
    REQUIRE(std::holds_alternative<Solved<Plan>>(outcome));
    return std::get<Solved<Plan>>(outcome).value;
}

}

ProgramHome shipped_home() { return {PACEWISE_ROOT, {}}; }

std::string shipped_text(const std::string& below_programs)
{
    return read_file(fs::path(PACEWISE_ROOT) / "programs" / below_programs);
}

Plan plan_for(const TestFolder& folder, const std::string& patient_file, const std::string& protocol)
{
    Inputs inputs = load_inputs(shipped_home(), {folder / patient_file, protocol, {}});
    REQUIRE(inputs.request);
    inputs.request->start = *read_date("2026-11-23");
    load_busy_times(inputs);
    REQUIRE_FALSE(has_errors(inputs.problems));
    return made(*inputs.request, inputs.provenance);
}

Plan made_again(const StoredPlan& stored)
{
    REQUIRE_FALSE(has_errors(stored.problems));
    REQUIRE(stored.request);
    return made(*stored.request, stored.provenance);
}

}
