#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/keep_file.h"
#include "app/cli/load_request.h"
#include "app/cli/progress.h"
#include "app/cli/request_options.h"
#include "app/cli/tell.h"
#include "app/cli/tell_no_plan.h"
#include "engine/alternatives.h"
#include "engine/base/file.h"
#include "engine/plan/write_plan.h"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace pacewise::cli {

namespace {

using Alternatives = std::vector<Alternative>;

struct Row {
    const char* key;
    const char* english;
    const char* spanish;
    long (*value)(const PlanAims&);
};

constexpr Row rows[] = {
    {"days", "training days a week", "días de ejercicio por semana",
     [](const PlanAims& of) -> long { return of.days; }},
    {"minutes_a_week", "minutes a week", "minutos por semana",
     [](const PlanAims& of) -> long { return of.minutes_a_week; }},
    {"minutes_short", "minutes below the protocol", "minutos bajo el protocolo",
     [](const PlanAims& of) -> long { return of.minutes_short; }},
    {"exercises", "different exercises", "ejercicios distintos",
     [](const PlanAims& of) -> long { return of.exercises; }},
    {"new_exercises", "of them new later", "de ellos, nuevos más tarde",
     [](const PlanAims& of) -> long { return of.new_exercises; }},
    {"needs_missed", "goals, muscles not fully served", "metas, músculos sin cubrir",
     [](const PlanAims& of) -> long { return of.needs_missed; }},
    {"points", "points in all (few is good)", "puntos (pocos es mejor)",
     [](const PlanAims& of) -> long { return of.points; }},
};

/// As wide as it looks: letters with accents are two bytes.
std::string padded(std::string text, std::size_t width)
{
    const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
    if (letters < width) text.append(width - letters, ' ');
    return text;
}

void tell_side_by_side(const Alternatives& plans, const std::string& language, std::ostream& out)
{
    constexpr int words = 32, column = 18;
    const bool spanish = language == "es";
    out << padded("", words);
    for (const Alternative& plan : plans)
        out << std::right << std::setw(column) << plan.name + ", " + std::string(word_of(plan.emphasis));
    out << '\n';
    for (const Row& row : rows) {
        out << padded(spanish ? row.spanish : row.english, words);
        for (const Alternative& plan : plans) out << std::right << std::setw(column) << row.value(plan.aims);
        out << '\n';
    }
    for (const Alternative& plan : plans)
        if (!plan.trade_off.empty())
            out << plan.name << (spanish ? " frente a " : " against ") << plans.front().name << ": "
                << plan.trade_off.in(language) << '\n';
    if (plans.size() == 1)
        out << (spanish ? "Ningún otro plan es tan distinto como para elegir.\n"
                        : "No other plan differs enough to be a choice.\n");
}

void write_alternatives(const Alternatives& plans, const std::string& language, std::ostream& out)
{
    YamlWriter answer;
    answer.key("alternatives").begin_list();
    for (const Alternative& plan : plans) {
        answer.begin_map().key("name").value(plan.name).key("emphasis").value(word_of(plan.emphasis));
        for (const Row& row : rows) answer.key(row.key).value(row.value(plan.aims));
        answer.key("trade_off").value(plan.trade_off.in(language)).end();
    }
    answer.end();
    out << json_text(answer);
}

std::string file_of(const std::string& folder, const Alternative& plan)
{
    return (std::filesystem::path(folder) / (plan.name + "-" + std::string(word_of(plan.emphasis)) + ".yaml"))
        .string();
}

ExitCode finish(const Alternatives& plans, const Arguments& arguments, const std::string& language, Talk talk)
{
    if (const auto folder = arguments.one("out")) {
        for (const Alternative& plan : plans) keep_what_is_no_plan(file_of(*folder, plan));
        std::filesystem::create_directories(*folder);
        for (const Alternative& plan : plans) write_file(file_of(*folder, plan), plan_text(plan.plan));
        if (!talk.json)
            for (const Alternative& plan : plans) talk.out << "plan: " << file_of(*folder, plan) << '\n';
    }
    if (talk.json)
        write_alternatives(plans, language, talk.out);
    else
        tell_side_by_side(plans, language, talk.out);
    return ExitCode::done;
}

Outcome<Alternatives, NoPlan> looked_for(const Request& request, const Budget& budget,
                                         const Provenance& provenance)
{
    const Progress progress("looking for alternatives");
    return alternatives(request, budget, provenance);
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    if (arguments.words.size() != 1) throw WrongUsage{"name one patient file"};
    if (!arguments.has("protocol")) throw WrongUsage{"--protocol is missing"};
    const std::string language = told_in(arguments);
    const ProgramHome home = find_home();
    const Inputs inputs = load_request(home, arguments);
    if (tell_problems(inputs.problems, talk) || !inputs.request) return ExitCode::input_has_errors;
    const Budget budget = budget_from(arguments);
    const auto outcome = looked_for(*inputs.request, budget, inputs.provenance);
    if (const auto* solved = std::get_if<Solved<Alternatives>>(&outcome))
        return finish(solved->value, arguments, language, talk);
    return tell_no_plan(outcome, *inputs.request, home, budget, language, talk);
}

}

Command alternatives_command()
{
    std::vector<Option> options = request_options();
    std::erase_if(options, [](const Option& option) { return option.name == "emphasis"; });
    options.push_back({"out", "DIR", "a folder for the plans"});
    options.push_back({"language", "L", "language of the sentences: en or es"});
    return {"alternatives", "alternatives PATIENT --protocol P [--out DIR]",
            "two or three legal plans side by side, none better in everything", std::move(options), run};
}

}
