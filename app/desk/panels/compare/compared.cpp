#include "app/desk/panels/compare/compared.h"

#include "engine/adapt/why_changed.h"
#include "engine/base/diagnostic.h"
#include "engine/plan/read_plan.h"
#include "engine/screen/screen.h"

#include <algorithm>
#include <exception>

namespace pacewise {

namespace {

void read_before(const std::filesystem::path& file, Compared& result)
{
    try {
        Read<Plan> read = load_plan(file);
        if (read.value && !has_errors(read.problems)) {
            result.before = std::make_shared<const Plan>(std::move(*read.value));
            return;
        }
        const auto first =
            std::find_if(read.problems.begin(), read.problems.end(),
                         [](const Diagnostic& problem) { return problem.severity == Severity::error; });
        result.trouble = first == read.problems.end() ? Said(file.string()) : said_of(*first);
    } catch (const std::exception& trouble) {
        result.trouble = std::string(trouble.what());
    }
}

}

Compared compared(const CompareGround& ground)
{
    Compared result{ground.before, ground.now, {}};
    if (!result.before) read_before(ground.file, result);
    if (!result.before || result.before->phases.empty()) return result;
    result.changes = changes_between(*result.before, *result.now, ground.from_week);
    add_reasons(result.changes, *ground.request, screen(*ground.request));
    result.aims_before = aims_of(*result.before, *ground.request);
    result.aims_now = aims_of(*result.now, *ground.request);
    result.other_patient = result.before->patient != result.now->patient;
    return result;
}

}
