#include "engine/plan/read_wishes.h"

namespace pacewise {

namespace {

std::optional<Override> read_override(const Node& node, Reading& reading)
{
    Record row(node, reading, "override");
    return Override{RuleId(row.required("rule", read_text)), row.required("reason", read_text),
                    row.required("by", read_text), row.required("on", read_day)};
}

std::optional<PlanWarning> read_warning(const Node& node, Reading& reading)
{
    Record row(node, reading, "warning");
    PlanWarning warning;
    warning.rule = RuleId(row.required("rule", read_text));
    warning.about = row.optional("about", read_text).value_or("");
    warning.says = row.optional("says", read_translations).value_or(Translations{});
    return warning;
}

std::optional<MovedTo> read_moved(const Node& node, Reading& reading)
{
    Record row(node, reading, "place");
    return MovedTo{row.required("date", read_day), row.required("at", read_time)};
}

std::optional<DayAdvice> read_advice(const Node& node, Reading& reading)
{
    Record row(node, reading, "date");
    DayAdvice advice;
    advice.date = row.required("date", read_day);
    advice.at = row.required("at", read_time);
    advice.change = row.required("change", word<DateChange>());
    advice.to = row.optional("to", read_moved);
    advice.because = row.required("because", read_translations);
    advice.rule = RuleId(row.required("rule", read_text));
    if (row.is_map() && advice.to.has_value() != (advice.change == DateChange::moved))
        reading.error(node, "a session that is moved says where to, no other does",
                      "write {change: moved, to: {date: 2026-11-24, at: 09:00}, ...}");
    return advice;
}

}

void read_wishes(Record& row, Plan& plan)
{
    plan.pins = row.list("pins", read_pin);
    for (std::string& ban : row.list("bans", read_name)) plan.bans.emplace_back(std::move(ban));
    plan.banned_places = row.list("banned_places", read_banned_place);
    plan.overrides = row.list("overrides", read_override);
    plan.chosen = row.list("chosen", read_chosen_exercise);
}

void read_notes(Record& row, Plan& plan)
{
    plan.not_recorded = row.list("not_recorded", read_text);
    for (std::string& rule : row.list("applied", read_text)) plan.applied.emplace_back(std::move(rule));
    plan.warnings = row.list("warnings", read_warning);
}

void read_dates(Record& row, Plan& plan) { plan.dates = row.list("dates", read_advice); }

}
