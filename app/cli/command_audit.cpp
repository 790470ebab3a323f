#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "engine/plan/audit.h"
#include "engine/timetable/margin.h"

#include <ostream>

namespace pacewise::cli {

namespace {

YamlWriter answer_of(const Audit& result)
{
    YamlWriter answer;
    answer.key("breaches").begin_list();
    for (const Breach& breach : result.breaches)
        answer.begin_map()
            .key("date")
            .value(date_text(breach.date))
            .key("rule")
            .value(breach.rule.text)
            .key("about")
            .value(breach.about)
            .end();
    answer.end();
    answer.key("margins").begin_list();
    for (const Margin& margin : result.margins)
        answer.begin_map()
            .key("rule")
            .value(margin.rule.text)
            .key("date")
            .value(date_text(margin.date))
            .key("about")
            .value(margin.about)
            .key("used")
            .value(margin.used)
            .key("most")
            .value(margin.most)
            .key("unit")
            .value(margin.unit)
            .end();
    answer.end();
    answer.key("double_changes").begin_list();
    for (const DoubleChange& change : result.double_changes)
        answer.begin_map()
            .key("exercise")
            .value(change.exercise.text)
            .key("week")
            .value(change.week)
            .key("about")
            .value(change.about)
            .end();
    answer.end();
    const Certificate& certificate = result.certificate;
    answer.key("rules").value(certificate.rules).key("checks").value(certificate.checks);
    answer.key("sequences").value(certificate.sequences);
    return answer;
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one plan"};
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    const Audit result = audit(*stored.plan, *stored.request);
    if (talk.json) {
        talk.out << json_text(answer_of(result));
        return result.breaches.empty() ? ExitCode::done : ExitCode::input_has_errors;
    }
    for (const Breach& breach : result.breaches)
        talk.out << date_text(breach.date) << "  " << breach.rule.text << ": " << breach.about << '\n';
    if (!result.margins.empty()) talk.out << "The tightest place of each rule:\n";
    for (const Margin& margin : result.margins)
        talk.out << "  " << date_text(margin.date) << "  " << margin.rule.text << ": " << margin_text(margin)
                 << '\n';
    for (const DoubleChange& change : result.double_changes)
        talk.out << "  note L13: " << change.exercise.text << " grows twice in week " << change.week << ": "
                 << change.about << '\n';
    talk.out << "certificate: " << result.certificate.rules << " rules, " << result.certificate.checks
             << " checks, " << result.certificate.sequences << " sequences of day versions, "
             << result.certificate.breaches << " breaches\n";
    return result.breaches.empty() ? ExitCode::done : ExitCode::input_has_errors;
}

}

Command audit_command()
{
    return {"audit", "audit PLAN [--patient FILE]", "checks every date of a plan against every must rule",
            stored_plan_options(), run};
}

}
