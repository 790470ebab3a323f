#include "app/cli/request_options.h"

#include "engine/base/text.h"

namespace pacewise::cli {

namespace {

Date monday_after_today()
{
    const Date today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return today + std::chrono::days(7 - index_of(weekday_of(today)));
}

/// "EXERCISE", "EXERCISE@tue" or "EXERCISE@tue@2": where the second is a weekday, the third a phase.
Pin pin_from(const std::string& text)
{
    const std::vector<std::string> parts = split(text, '@');
    Pin pin{ExerciseId(parts[0]), {}, {}};
    for (std::size_t at = 1; at < parts.size(); ++at) {
        const std::string& part = parts[at];
        if (const auto day = meaning_of<Weekday>(part))
            pin.day = *day;
        else if (part.empty() || part.find_first_not_of("0123456789") != std::string::npos)
            throw WrongUsage{"--pin " + text + ": " + in_quotes(part) + " is neither a day nor a phase" +
                             maybe_near(part, words_in<Weekday>())};
        else
            pin.phase = static_cast<int>(whole_number("pin", part, 1, 52));
    }
    return pin;
}

}

std::vector<Option> request_options()
{
    return {{"protocol", "P", "name of a shipped protocol, or a file"},
            {"exercises", "DIR", "exercise files instead of the shipped ones", true},
            {"start", "DATE", "the first Monday, as 2026-11-23; else the next one"},
            {"seed", "N", "another seed, another plan of like quality"},
            {"search-steps", "N", "how long to look for a better plan"},
            {"pace", "slow|steady|brisk", "never brisker than this (steady)"},
            {"mode", "suggest", "suggest: Pacewise proposes exercises"},
            {"pin", "EXERCISE[@DAY][@PHASE]", "this one, here", true},
            {"ban", "EXERCISE", "never this one", true}};
}

InputPaths input_paths(const Arguments& arguments)
{
    InputPaths paths{arguments.words.at(0), arguments.one("protocol").value_or(""), {}};
    for (const std::string& folder : arguments.all("exercises")) paths.exercises.emplace_back(folder);
    return paths;
}

void apply_request_options(const Arguments& arguments, Request& request)
{
    request.start = monday_after_today();
    if (const auto start = arguments.one("start")) {
        const auto date = read_date(*start);
        if (!date)
            throw WrongUsage{"--start needs a date like 2026-11-23, but there is " + in_quotes(*start)};
        request.start = *date;
    }
    if (const auto seed = arguments.one("seed"))
        request.seed = static_cast<std::uint64_t>(whole_number("seed", *seed, 0, 1'000'000'000));
    if (const auto pace = arguments.one("pace")) {
        const auto known = meaning_of<Pace>(*pace);
        if (!known) throw WrongUsage{"--pace is slow, steady or brisk, not " + in_quotes(*pace)};
        request.briskest = *known;
    }
    if (const auto mode = arguments.one("mode"); mode && *mode != "suggest")
        throw WrongUsage{"--mode is suggest, not " + in_quotes(*mode)};
    for (const std::string& pin : arguments.all("pin")) request.pins.push_back(pin_from(pin));
    for (const std::string& ban : arguments.all("ban")) request.bans.emplace_back(ban);
}

Budget budget_from(const Arguments& arguments)
{
    Budget budget;
    if (const auto steps = arguments.one("search-steps"))
        budget.search_steps = whole_number("search-steps", *steps, 1, 1'000'000'000);
    return budget;
}

}
