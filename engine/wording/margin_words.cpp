#include "engine/wording/margin_words.h"

#include "engine/base/text.h"
#include "engine/wording/date_words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Units in which a rule asks for at least so much, and the others.
constexpr std::string_view days_there = "days there";

std::string week_words(const Wording& say, Date date, Date start)
{
    const int week = static_cast<int>((date - start).count()) / 7 + 1;
    return weeks_words(say, week, week);
}

/// Muscles, joints and sides by their names; anything else as the rule says it.
std::string body_words(const Wording& say, const std::string& about)
{
    std::vector<std::string> words;
    for (const std::string& part : split(about, ',')) {
        const std::string word = trimmed(part);
        for (const char* kind : {"body_", "side_"})
            if (say.has(kind + word)) words.push_back(say(kind + word));
    }
    return words.empty() ? about : joined(words, say("comma"));
}

/// What is tight on that date; empty where the rule and the date say it all.
std::string what_words(const Wording& say, const Margin& margin)
{
    constexpr std::string_view session = "session at ";
    if (margin.about == "carried load") return {};
    if (margin.about.starts_with(session))
        if (const auto clock = read_clock(std::string_view(margin.about).substr(session.size())))
            return clock_words(say, *clock);
    return body_words(say, margin.about);
}

bool is_about_a_week(const Margin& margin) { return margin.about.find("week ") != std::string::npos; }

/// The key of a unit's words.
std::string unit_key(std::string unit)
{
    if (unit == days_there) return "days";
    std::replace(unit.begin(), unit.end(), ' ', '_');
    return unit;
}

}

std::string place_words(const Wording& say, const Margin& margin, Date start)
{
    if (is_about_a_week(margin)) return week_words(say, margin.date, start);
    const std::string day = day_words(say, margin.date);
    const std::string what = what_words(say, margin);
    return what.empty() ? day : day + say("comma") + what;
}

std::string used_words(const Wording& say, const Margin& margin)
{
    const bool needs = margin.unit == days_there;
    return say(needs ? "needs_has" : "used_of",
               {{"used", std::to_string(margin.used)},
                {"most", say.counted(unit_key(margin.unit), static_cast<int>(margin.most))}});
}

int percent_of(const Margin& margin)
{
    if (margin.most <= 0) return margin.used > 0 ? 100 : 0;
    return static_cast<int>(100 * margin.used / margin.most);
}

}
