#include "app/cli/command.h"
#include "app/cli/explain_impossible.h"
#include "app/cli/json.h"
#include "app/cli/request_options.h"
#include "app/cli/stored_plan.h"
#include "app/cli/tell.h"
#include "app/cli/why_words.h"
#include "engine/base/text.h"
#include "engine/explain/why.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

std::optional<Weekday> day_from(const Arguments& arguments)
{
    if (arguments.words.size() < 4) return {};
    const auto day = meaning_of<Weekday>(arguments.words[3]);
    if (!day)
        throw WrongUsage{"a day is one of: " + joined(words_in<Weekday>(), ", ") +
                         maybe_near(arguments.words[3], words_in<Weekday>())};
    return day;
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() == 2 && arguments.words[1] == "impossible")
        return explain_impossible(arguments, talk);
    const bool sound =
        arguments.words.size() >= 3 && (arguments.words[1] == "why" || arguments.words[1] == "why-not");
    if (!sound)
        throw WrongUsage{
            "say: PLAN why EXERCISE, PLAN why-not EXERCISE [DAY], or PATIENT --protocol P impossible"};
    no_words_after(arguments, arguments.words[1] == "why" ? 3 : 4);
    const std::string language = told_in(arguments);
    const std::optional<Weekday> day = day_from(arguments);
    const StoredPlan stored = load_stored_plan(arguments, arguments.words[0]);
    if (tell_problems(stored.problems, talk) || !stored.plan || !stored.request)
        return ExitCode::input_has_errors;
    const int exercise = stored.request->catalog->index_of(ExerciseId(arguments.words[2]));
    if (exercise < 0)
        throw WrongUsage{"there is no exercise " + in_quotes(arguments.words[2]) +
                         maybe_near(arguments.words[2], stored.request->catalog->ids())};
    const CaseOfPlan plan(*stored.plan, *stored.request);
    if (arguments.words[1] == "why") {
        const Why answer = why(plan, exercise);
        talk.json ? void(talk.out << json_text(answer_of(answer, language)))
                  : tell_why(answer, language, talk.out);
    } else {
        const WhyNot answer = why_not(plan, exercise, day);
        talk.json ? void(talk.out << json_text(answer_of(answer, language)))
                  : tell_why_not(answer, language, talk.out);
        if (!talk.json && answer.least && !answer.least->broken.empty())
            tell_room(make_room(plan, answer.seat, {2000, 5000, {}}), language, talk.out);
    }
    return ExitCode::done;
}

}

Command explain_command()
{
    std::vector<Option> options = request_options();  // for "impossible"
    for (Option& option : stored_plan_options())
        if (std::none_of(options.begin(), options.end(),
                         [&](const Option& known) { return known.name == option.name; }))
            options.push_back(std::move(option));
    options.push_back({"language", "L", "language of the sentences: en or es"});
    return {"explain",
            "explain PLAN why EXERCISE | PLAN why-not EXERCISE [DAY] | PATIENT --protocol P impossible",
            "why an exercise stands where it stands, why not, or why there is no plan at all",
            std::move(options), run};
}

}
