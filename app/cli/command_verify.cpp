#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
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

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    const MadeFrom& made = stored.plan->made;
    const auto outcome = make_plan(*stored.request, {made.search_steps, nullptr}, stored.provenance);
    const auto* again = std::get_if<Solved<Plan>>(&outcome);
    const bool same = again && plan_text(again->value) == stored.bytes;
    tell(same, changed_since(made, stored.provenance), talk);
    return same ? ExitCode::done : ExitCode::input_has_errors;
}

}

Command verify_command()
{
    return {"verify", "verify PLAN [--patient FILE]", "makes the plan again and compares the bytes",
            stored_plan_options(), run};
}

}
