#include "app/cli/command.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/plan/write_plan.h"

#include <ostream>

namespace pacewise::cli {

namespace {

void tell_changed(const std::string& what, const std::string& then, const std::string& now, std::ostream& out)
{
    if (then != now) out << what << " changed since the plan was made\n";
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
    if (again && plan_text(again->value) == stored.bytes) {
        talk.out << "verified: the same bytes from the same inputs\n";
        return ExitCode::done;
    }
    tell_changed("the patient", made.patient, stored.provenance.patient, talk.out);
    tell_changed("the exercises", made.exercises, stored.provenance.exercises, talk.out);
    tell_changed("the protocol", made.protocol, stored.provenance.protocol, talk.out);
    tell_changed("the clinic's rules", made.clinic, stored.provenance.clinic, talk.out);
    tell_changed("the program", made.by, stored.provenance.by, talk.out);
    talk.out << "not verified: making the plan again gives another one\n";
    return ExitCode::input_has_errors;
}

}

Command verify_command()
{
    return {"verify", "verify PLAN [--patient FILE]", "makes the plan again and compares the bytes",
            stored_plan_options(), run};
}

}
