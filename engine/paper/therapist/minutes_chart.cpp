#include "engine/paper/therapist/minutes_chart.h"

#include "engine/base/text.h"
#include "engine/paper/charts/bars.h"
#include "engine/paper/therapist/chart_words.h"
#include "engine/wording/date_words.h"

#include <algorithm>
#include <numeric>

namespace pacewise {

namespace {

Pattern pattern_of(Modality kind)
{
    switch (kind) {
    case Modality::aerobic: return Pattern::solid;
    case Modality::resistance: return Pattern::hatched;
    case Modality::balance: return Pattern::dotted;
    case Modality::yoga: return Pattern::blank;
    case Modality::stretch: return Pattern::striped;
    }
    return Pattern::blank;
}

/// Kinds of work that the plan has at all.
std::vector<Modality> kinds_in(const std::vector<WeekMinutes>& weeks)
{
    std::vector<Modality> kinds;
    for (const Word<Modality>& kind : vocabulary<Modality>())
        if (std::any_of(weeks.begin(), weeks.end(),
                        [&](const WeekMinutes& week) { return week.contains(kind.meaning); }))
            kinds.push_back(kind.meaning);
    return kinds;
}

long sum_of(const WeekMinutes& week)
{
    return std::accumulate(week.begin(), week.end(), 0L,
                           [](long sum, const auto& kind) { return sum + kind.second; });
}

std::string minutes_words(const Setting& set, long minutes)
{
    return set.say().counted("minutes", static_cast<int>(minutes));
}

/// "Week 1: aerobic 24 minutes, resistance 40 minutes"
std::string week_alt(const Setting& set, int week, const WeekMinutes& minutes)
{
    std::vector<std::string> parts;
    for (const auto& [kind, sum] : minutes)
        parts.push_back(set.say()(word_of(kind)) + " " + minutes_words(set, sum));
    return set.say()(
        "named", {{"what", weeks_words(set.say(), week, week)}, {"text", joined(parts, set.say()("comma"))}});
}

std::string alt_of(const Setting& set)
{
    std::vector<std::string> weeks;
    for (const WeekMinutes& minutes : set.input.notes.minutes)
        weeks.push_back(week_alt(set, static_cast<int>(weeks.size()) + 1, minutes));
    return set.say()("minutes_title") + ". " + joined(weeks, "; ") + ".";
}

/// "Week 1: 96 minutes, the least. Week 6: 150 minutes, the most."
std::string line_of(const Setting& set)
{
    const auto& weeks = set.input.notes.minutes;
    const auto fewer = [](const WeekMinutes& a, const WeekMinutes& b) { return sum_of(a) < sum_of(b); };
    const auto [least, most] = std::minmax_element(weeks.begin(), weeks.end(), fewer);
    if (sum_of(*least) == sum_of(*most))
        return set.say()("minutes_even", {{"minutes", minutes_words(set, sum_of(*most))}});
    const auto week = [&](auto at) {
        const int number = static_cast<int>(at - weeks.begin()) + 1;
        return weeks_words(set.say(), number, number);
    };
    return set.say()("minutes_line", {{"least_week", week(least)},
                                      {"least", minutes_words(set, sum_of(*least))},
                                      {"most_week", week(most)},
                                      {"most", minutes_words(set, sum_of(*most))}});
}

StackedBars chart_of(const Setting& set)
{
    const auto& weeks = set.input.notes.minutes;
    const std::vector<Modality> kinds = kinds_in(weeks);
    StackedBars chart;
    for (const Modality kind : kinds) chart.kinds.push_back({set.say()(word_of(kind)), pattern_of(kind)});
    for (std::size_t at = 0; at < weeks.size(); ++at) {
        BarColumn column{std::to_string(at + 1), {}};
        for (const Modality kind : kinds)
            column.parts.push_back(weeks[at].contains(kind) ? weeks[at].at(kind) : 0);
        chart.columns.push_back(std::move(column));
    }
    chart.stretches = phase_stretches(set, {1, static_cast<int>(weeks.size())}, 1);
    chart.alt = alt_of(set);
    return chart;
}

}

TherapistPart minutes_part(const Setting& set)
{
    constexpr double lines_tall = 8;
    TherapistPart part{set.say()("minutes_title"), {}};
    if (kinds_in(set.input.notes.minutes).empty()) return part;
    part.lines = {{{line_of(set)}}};
    part.pictures = {
        stacked_bars(lettering(set), chart_of(set), set.sheet.text_width(), lines_tall * set.sheet.body)};
    return part;
}

}
