#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/older_plan.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/adapt/revise.h"
#include "engine/plan/write_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

/// What is not as it was when the plan was made.
std::vector<std::string> changed_since(const MadeFrom& made, const Provenance& now)
{
    std::vector<std::string> changed;
    const auto compare = [&](const char* what, const std::string& then, const std::string& today) {
        if (then != today) changed.emplace_back(what);
    };
    compare("the patient", made.patient, now.patient);
    compare("the exercises", made.exercises, now.exercises);
    compare("the protocol", made.protocol, now.protocol);
    compare("the clinic's rules", made.clinic, now.clinic);
    compare("the program", made.by, now.by);
    return changed;
}

void tell(bool same, const std::vector<std::string>& changed, Talk talk)
{
    if (talk.json) {
        YamlWriter answer;
        answer.key("verified").value(same).key("changed").begin_list();
        for (const std::string& what : changed) answer.value(what);
        answer.end();
        talk.out << json_text(answer);
        return;
    }
    for (const std::string& what : changed) talk.out << what << " changed since the plan was made\n";
    talk.out << (same ? "verified: the same bytes from the same inputs\n"
                      : "not verified: making the plan again gives another one\n");
}

/// The plan made again: from nothing, or from the plan that it revises.
std::optional<Plan> made_again(const StoredPlan& stored, const std::optional<Plan>& older)
{
    const MadeFrom& made = stored.plan->made;
    Budget budget{made.search_steps, nullptr};
    if (stored.plan->bound) budget.bound_work = usual_bound_work;
    if (!older) {
        const auto outcome = make_plan(*stored.request, budget, stored.provenance);
        const auto* solved = std::get_if<Solved<Plan>>(&outcome);
        return solved ? std::optional(solved->value) : std::nullopt;
    }
    const auto outcome =
        revise({*older, made.older, made.from_week}, *stored.request, budget, stored.provenance);
    const auto* solved = std::get_if<Solved<Revision>>(&outcome);
    return solved ? std::optional(solved->value.plan) : std::nullopt;
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    std::optional<Plan> older;
    if (stored.plan && !stored.plan->made.older.empty())
        older = load_older_plan(arguments, arguments.words[0], stored.plan->made.older, stored.problems);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    if (tell_problems(check_request(*stored.request), talk)) return ExitCode::input_has_errors;
    const MadeFrom& made = stored.plan->made;
    const std::optional<Plan> again = made_again(stored, older);
    const bool same = again && plan_text(*again) == stored.bytes;
    tell(same, changed_since(made, stored.provenance), talk);
    return same ? ExitCode::done : ExitCode::input_has_errors;
}

}

Command verify_command()
{
    std::vector<Option> options = stored_plan_options();
    options.push_back({"older", "PLAN", "the plan that it revises, where it is not found by itself"});
    return {"verify", "verify PLAN [--patient FILE]", "makes the plan again and compares the bytes",
            std::move(options), run};
}

}
