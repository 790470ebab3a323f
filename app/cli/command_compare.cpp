#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/tell.h"
#include "engine/explain/compare.h"
#include "engine/plan/read_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 2) throw WrongUsage{"name two plans"};
    const Read<Plan> before = load_plan(arguments.words[0]), after = load_plan(arguments.words[1]);
    Diagnostics problems = before.problems;
    problems.insert(problems.end(), after.problems.begin(), after.problems.end());
    if (tell_problems(problems, talk)) return ExitCode::input_has_errors;
    const std::vector<PlanChange> changes = compare_plans(*before.value, *after.value);
    if (talk.json) {
        YamlWriter answer;
        answer.key("changes").begin_list();
        for (const PlanChange& change : changes)
            answer.begin_map()
                .key("phase")
                .value(change.phase)
                .key("exercise")
                .value(change.exercise.text)
                .key("what")
                .value(change.what)
                .end();
        answer.end().key("before").value(before.value->points).key("after").value(after.value->points);
        talk.out << json_text(answer);
        return ExitCode::done;
    }
    for (const PlanChange& change : changes)
        talk.out << "phase " << change.phase << "  " << change.exercise.text << ": " << change.what << '\n';
    if (changes.empty()) talk.out << "both plans give the patient the same\n";
    talk.out << "points: " << before.value->points << " -> " << after.value->points << '\n';
    return ExitCode::done;
}

}

Command compare_command() { return {"compare", "compare PLAN PLAN", "two plans side by side", {}, run}; }

}
