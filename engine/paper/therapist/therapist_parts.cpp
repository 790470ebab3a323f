#include "engine/paper/therapist/therapist_parts.h"
#include "engine/paper/road_map/road_map_part.h"

#include "engine/base/text.h"
#include "engine/paper/therapist/dose_chart.h"
#include "engine/paper/therapist/load_chart.h"
#include "engine/paper/therapist/margin_table.h"
#include "engine/paper/therapist/minutes_chart.h"
#include "engine/paper/therapist/reasons_part.h"
#include "engine/paper/week/date_note.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <utility>

namespace pacewise {

namespace {

GridCell cell(std::string words, bool bold = false) { return {std::move(words), bold, {}, {}}; }

/// Empty when nobody put the rule into words.
std::string said_of(const Setting& set, TextsTogether& texts, const RuleId& rule)
{
    const auto found = set.input.notes.rules.find(rule);
    return found == set.input.notes.rules.end() ? std::string() : texts.of(found->second);
}

/// "23 rules on 56 days, 1288 checks. 648 sequences walked through. No rule is broken."
std::string checked_words(const Setting& set)
{
    const Wording& say = set.say();
    const Certificate& certificate = set.input.plan.certificate;
    const auto counted_long = [&](const char* key, long count) {
        return say.counted(key, static_cast<int>(count));
    };
    std::string words = say("checked", {{"rules", say.counted("rules", certificate.rules)},
                                        {"days", say.counted("days", 7 * set.input.plan.weeks)},
                                        {"checks", counted_long("checks", certificate.checks)}});
    if (certificate.sequences > 0)
        words += " " + say("walked", {{"sequences", counted_long("sequences", certificate.sequences)}});
    return words + " " +
           (certificate.breaches == 0 ? say("no_breach") : say.counted("breaches", certificate.breaches));
}

/// "700 points. No plan that keeps the rules has fewer than 640: ..."
std::string points_words(const Setting& set)
{
    const Plan& plan = set.input.plan;
    std::string words = set.say().counted("points", static_cast<int>(plan.points));
    if (plan.proven) return words + " " + set.say()("points_proven");
    if (!plan.bound || plan.points <= 0) return words;
    const long percent = (100 * (plan.points - *plan.bound) + plan.points - 1) / plan.points;  // rounded up
    return words + " " +
           set.say()("points_bound",
                     {{"bound", std::to_string(*plan.bound)}, {"percent", std::to_string(percent)}});
}

TherapistPart checked(const Setting& set)
{
    TherapistPart part{set.say()("checked_title"), {}};
    part.lines = {{{checked_words(set)}}, {{points_words(set)}}};
    const auto& missing = set.input.plan.not_recorded;
    if (!missing.empty())
        part.lines.push_back(
            {{set.say()("not_recorded", {{"things", joined(missing, set.say()("comma"))}})}});
    return part;
}

/// Must rules that are kept or broken and nothing in between.
std::vector<std::string> rules_without_margin(const TherapistNotes& notes)
{
    std::vector<std::string> rules;
    for (const RuleSource& must : notes.musts)
        if (std::none_of(notes.margins.begin(), notes.margins.end(),
                         [&](const Margin& margin) { return margin.rule == must.rule; }))
            rules.push_back(must.rule.text);
    return rules;
}

TherapistPart margins(const Setting& set)
{
    const TherapistNotes& notes = set.input.notes;
    TherapistPart part{set.say()("margins_title"), {}};
    if (const auto others = rules_without_margin(notes); !others.empty())
        part.lines.push_back(
            {{set.say()("margins_others", {{"rules", joined(others, set.say()("comma"))}})}});
    part.table = margin_rows(set.say(), notes, set.input.plan.start);
    return part;
}

TherapistPart set_aside(const Setting& set)
{
    TherapistPart part{set.say()("aside_title"), {}};
    TextsTogether texts(set.say());
    for (const Override& aside : set.input.plan.overrides)
        part.lines.push_back({{aside.rule.text + " " + said_of(set, texts, aside.rule) + " ", true},
                              {set.say()("aside_by", {{"by", aside.by},
                                                      {"date", date_and_year(set.say(), aside.on)},
                                                      {"reason", aside.reason}})}});
    return part;
}

/// What the check of the finished sheets found and somebody let pass, and why.
TherapistPart overridden(const Setting& set)
{
    const TherapistNotes& notes = set.input.notes;
    TherapistPart part{set.say()("overridden_title"), {}};
    for (const std::string& fault : notes.overridden_faults) part.lines.push_back({{fault}});
    if (!part.lines.empty())
        part.lines.push_back({{set.say()("overridden_reason", {{"reason", notes.override_reason}}), true}});
    return part;
}

TherapistPart changes(const Setting& set)
{
    const Plan& plan = set.input.plan;
    TherapistPart part;
    TextsTogether texts(set.say());
    if (plan.revises) part.name = set.say()("changes_title", {{"version", std::to_string(*plan.revises)}});
    if (plan.revises)
        for (const Translations& change : plan.changes) part.lines.push_back({{texts.of(change)}});
    return part;
}

/// That a finding is there says the warning itself; that one was not recorded is worth telling.
std::string about_words(const Wording& say, const std::string& about)
{
    if (about.empty() || about == "finding") return {};
    return " (" + (about == "not recorded" ? say("was_not_recorded") : about) + ")";
}

TherapistPart warnings(const Setting& set)
{
    const Plan& plan = set.input.plan;
    TherapistPart part{set.say()("warnings_title"), {}};
    TextsTogether texts(set.say());
    for (const PlanWarning& warning : plan.warnings) {
        const bool told = std::any_of(plan.overrides.begin(), plan.overrides.end(),
                                      [&](const Override& aside) { return aside.rule == warning.rule; });
        if (!told)
            part.lines.push_back({{warning.rule.text + " ", true},
                                  {texts.of(warning.says) + about_words(set.say(), warning.about)}});
    }
    return part;
}

TherapistPart dates(const Setting& set)
{
    const Plan& plan = set.input.plan;
    TherapistPart part{set.say()("on_these_dates"), {}};
    const Date last = plan.start + std::chrono::days(7 * plan.weeks);
    for (const DateNote& note : notes_between(set.say(), plan, plan.start, last))
        part.lines.push_back({{note.what, true}, {" " + note.why}});
    return part;
}

/// Kinds of work that have a pace in any phase.
std::vector<Modality> paced(const Plan& plan)
{
    std::vector<Modality> found;
    for (const Word<Modality>& kind : vocabulary<Modality>())
        if (std::any_of(plan.phases.begin(), plan.phases.end(),
                        [&](const PlannedPhase& phase) { return phase.pace.contains(kind.meaning); }))
            found.push_back(kind.meaning);
    return found;
}

GridRow pace_row(const Setting& set, const PlannedPhase& phase, Range<int> weeks,
                 const std::vector<Modality>& kinds)
{
    GridRow row{cell(weeks_words(set.say(), weeks.least, weeks.most))};
    for (const Modality kind : kinds) {
        const auto pace = phase.pace.find(kind);
        row.push_back(
            cell(pace == phase.pace.end() ? "–" : set.say()("pace_" + std::string(word_of(pace->second)))));
    }
    return row;
}

/// Phases that follow each other at the same pace share a row.
TherapistPart paces(const Setting& set)
{
    TherapistPart part{set.say()("pace_title"), {}};
    const auto& phases = set.input.plan.phases;
    const std::vector<Modality> kinds = paced(set.input.plan);
    if (kinds.empty()) return part;
    GridRow head{cell(set.say()("pace_phase"), true)};
    for (const Modality kind : kinds) head.push_back(cell(set.say()(word_of(kind)), true));
    part.table.push_back(std::move(head));
    for (std::size_t at = 0; at < phases.size();) {
        Range<int> weeks = phases[at].weeks;
        const PlannedPhase& first = phases[at];
        for (++at; at < phases.size() && phases[at].pace == first.pace; ++at)
            weeks.most = phases[at].weeks.most;
        part.table.push_back(pace_row(set, first, weeks, kinds));
    }
    return part;
}

/// Points by wish, most first; equal ones in the order of the score sheet.
std::vector<std::pair<RuleId, long>> points_by_wish(const Plan& plan)
{
    std::vector<std::pair<RuleId, long>> sums;
    for (const ScorePart& part : plan.parts) {
        const auto sum = std::find_if(sums.begin(), sums.end(),
                                      [&](const auto& other) { return other.first == part.rule; });
        if (sum == sums.end())
            sums.emplace_back(part.rule, part.points);
        else
            sum->second += part.points;
    }
    std::stable_sort(sums.begin(), sums.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return sums;
}

TherapistPart points(const Setting& set)
{
    constexpr std::size_t most_rows = 6;
    TherapistPart part{set.say()("points_title"), {}};
    TextsTogether texts(set.say());
    part.table.push_back({cell(set.say()("points_wish"), true), cell(set.say()("points_column"), true)});
    const auto sums = points_by_wish(set.input.plan);
    long rest = 0;
    for (std::size_t at = 0; at < sums.size(); ++at) {
        const auto& [rule, sum] = sums[at];
        const std::string words = said_of(set, texts, rule);
        if (at < most_rows)
            part.table.push_back({cell(words.empty() ? rule.text : words), cell(std::to_string(sum))});
        else
            rest += sum;
    }
    if (rest > 0) part.table.push_back({cell(set.say()("points_rest")), cell(std::to_string(rest))});
    return part;
}

}

std::vector<TherapistPart> therapist_parts(const Setting& set)
{
    std::vector<TherapistPart> parts{checked(set),   set_aside(set),     overridden(set),  changes(set),
                                     warnings(set),  reasons_part(set),  margins(set),     minutes_part(set),
                                     load_part(set), dose_part(set),     dates(set),       paces(set),
                                     points(set),    road_map_part(set), sources_part(set)};
    std::erase_if(parts, [](const TherapistPart& part) { return part.empty(); });
    return parts;
}

}
