#include "engine/plan/write_notes.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_banned_places(YamlWriter& out, const std::vector<BannedPlace>& places)
{
    if (places.empty()) return;
    out.key("banned_places").begin_list();
    for (const BannedPlace& place : places) write_banned_place(out, place);
    out.end();
}

void write_warnings(YamlWriter& out, const std::vector<PlanWarning>& warnings)
{
    if (warnings.empty()) return;
    out.key("warnings").begin_list();
    for (const PlanWarning& warning : warnings) {
        out.begin_map(Style::flow).key("rule").value(warning.rule.text);
        if (!warning.about.empty()) out.key("about").value(warning.about);
        if (!warning.says.empty()) write_translations(out.key("says"), warning.says);
        out.end();
    }
    out.end();
}

void write_overrides(YamlWriter& out, const std::vector<Override>& overrides)
{
    if (overrides.empty()) return;
    out.key("overrides").begin_list();
    for (const Override& each : overrides)
        out.begin_map(Style::flow)
            .key("rule")
            .value(each.rule.text)
            .key("reason")
            .value(each.reason)
            .key("by")
            .value(each.by)
            .key("on")
            .value(date_text(each.on))
            .end();
    out.end();
}

}

void write_translations(YamlWriter& out, const Translations& words)
{
    out.begin_map(Style::flow);
    for (const auto& [language, text] : words.by_language) out.key(language).value(text);
    out.end();
}

void write_dates(YamlWriter& out, const Plan& plan)
{
    if (plan.dates.empty()) return;
    out.key("dates").begin_list();
    for (const DayAdvice& advice : plan.dates) {
        out.begin_map(Style::flow).key("date").value(date_text(advice.date));
        out.key("at").value(clock_text(advice.at)).key("change").value(word_of(advice.change));
        if (advice.to) {
            out.key("to").begin_map().key("date").value(date_text(advice.to->date));
            out.key("at").value(clock_text(advice.to->at)).end();
        }
        write_translations(out.key("because"), advice.because);
        out.key("rule").value(advice.rule.text).end();
    }
    out.end();
}

void write_notes(YamlWriter& out, const Plan& plan)
{
    out.key("not_recorded").begin_list(Style::flow);
    for (const std::string& finding : plan.not_recorded) out.value(finding);
    out.end();
    out.key("applied").begin_list(Style::flow);
    for (const RuleId& rule : plan.applied) out.value(rule.text);
    out.end();
    write_warnings(out, plan.warnings);
}

void write_wishes(YamlWriter& out, const Plan& plan)
{
    out.key("pins").begin_list();
    for (const Pin& pin : plan.pins) write_pin(out, pin);
    out.end();
    out.key("bans").begin_list(Style::flow);
    for (const ExerciseId& ban : plan.bans) out.value(ban.text);
    out.end();
    write_banned_places(out, plan.banned_places);
    write_overrides(out, plan.overrides);
    if (plan.chosen.empty()) return;
    out.key("chosen").begin_list();
    for (const ChosenExercise& chosen : plan.chosen) write_chosen_exercise(out, chosen);
    out.end();
}

}
