#include "engine/plan/read_plan.h"

#include "engine/base/file.h"
#include "engine/base/said_parts.h"
#include "engine/plan/read_head.h"
#include "engine/plan/read_phase.h"
#include "engine/plan/read_score.h"
#include "engine/plan/read_wishes.h"
#include "engine/yaml/parse.h"

namespace pacewise {

namespace {

Said weeks_said(int weeks) { return said_count(weeks, "1 week", "{1} weeks"); }

void check_phases(const Plan& plan, const Node& node, Reading& reading)
{
    const Node& list = node.part("phases");
    int next = 1;
    for (std::size_t at = 0; at < plan.phases.size(); ++at) {
        const PlannedPhase& phase = plan.phases[at];
        if (phase.weeks.least != next)
            reading.error(list.items[at].part("weeks"),
                          said("phase {1} starts in week {2}, not {3}", in_quotes(phase.name),
                               std::to_string(phase.weeks.least), std::to_string(next)),
                          "let phases follow each other");
        next = phase.weeks.most + 1;
    }
    if (next != plan.weeks + 1)
        reading.error(list,
                      said("the phases cover {1} of {2}", std::to_string(next - 1), weeks_said(plan.weeks)),
                      "let phases cover all weeks");
}

bool is_in_plan(const Plan& plan, Date date)
{
    return plan.start <= date && date < plan.start + std::chrono::days(7 * plan.weeks);
}

/// Dates lie inside the program and follow each other, each session of a date once.
void check_dates(const Plan& plan, const Node& node, Reading& reading)
{
    const Node& list = node.part("dates");
    for (std::size_t at = 0; at < plan.dates.size(); ++at) {
        const DayAdvice& advice = plan.dates[at];
        const Date far = advice.to && is_in_plan(plan, advice.date) ? advice.to->date : advice.date;
        if (!is_in_plan(plan, far))
            reading.error(
                list.items[at], said("{1} lies outside the plan's weeks", date_text(far)),
                said("write a date from {1} on, within {2}", date_text(plan.start), weeks_said(plan.weeks)));
        if (at == 0) continue;
        const DayAdvice& before = plan.dates[at - 1];
        if (std::pair(advice.date, advice.at) <= std::pair(before.date, before.at))
            reading.error(list.items[at],
                          said("{1} follows {2}", date_text(advice.date) + ' ' + clock_text(advice.at),
                               date_text(before.date) + ' ' + clock_text(before.at)),
                          "let dates follow each other, each once");
    }
}

Plan read_body(Record& row)
{
    Plan plan;
    read_head(row, plan);
    plan.phases = row.required("phases", list_of(read_phase));
    read_dates(row, plan);
    read_score(row, plan);
    read_notes(row, plan);
    read_wishes(row, plan);
    return plan;
}

}

Read<Plan> read_plan_file(const std::string& file, std::string_view bytes)
{
    Read<Node> tree = parse_yaml(file, bytes);
    Reading reading{file, std::move(tree.problems)};
    Read<Plan> read;
    if (tree.value) {
        {
            Record row(*tree.value, reading, "plan");
            if (row.is_map()) read.value = read_body(row);
        }
        if (read.value && !has_errors(reading.problems)) {
            check_phases(*read.value, *tree.value, reading);
            check_dates(*read.value, *tree.value, reading);
        }
    }
    read.problems = std::move(reading.problems);
    sort_by_place(read.problems);
    if (has_errors(read.problems)) read.value.reset();
    return read;
}

Read<Plan> load_plan(const std::filesystem::path& path)
{
    return read_plan_file(path.string(), read_file(path, YamlLimits{}.bytes));
}

}
