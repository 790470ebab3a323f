#include "app/cli/request_options.h"

#include "app/cli/pace_option.h"
#include "app/cli/stop_key.h"
#include "app/cli/wish_options.h"
#include "engine/base/text.h"

namespace pacewise::cli {

namespace {

Date monday_after_today()
{
    const Date today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    return today + std::chrono::days(7 - index_of(weekday_of(today)));
}

}

std::vector<Option> request_options()
{
    std::vector<Option> options{
        {"protocol", "P", "name of a shipped protocol or of your own, or a file"},
        {"exercises", "DIR", "exercise files instead of the shipped ones and your own", true},
        {"start", "DATE", "the first Monday, as 2026-11-23; else the next one"},
        {"seed", "N", "another seed, another plan of like quality"},
        {"search-steps", "N", "how long to look for a better plan"},
        {"pace", "P", "never brisker than slow, steady or brisk; or aerobic=slow,resistance=brisk"},
        {"emphasis", "E", "balanced, goals, few-exercises, fewer-days or more-days"},
        {"mode", "M", "suggest: exercises are proposed; arrange: those of --chosen are placed"},
        {"chosen", "FILE", "with --mode arrange: exercises, how often a week, and their doses"}};
    for (Option& wish : wish_options()) options.push_back(std::move(wish));
    return options;
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
    if (const auto pace = arguments.one("pace")) apply_pace_option(*pace, request);
    if (arguments.has("emphasis"))
        request.emphasis =
            *meaning_of<Emphasis>(word_of_option(arguments, "emphasis", words_in<Emphasis>(), "balanced"));
    apply_wishes(arguments, request);
}

Budget budget_from(const Arguments& arguments)
{
    Budget budget;
    budget.stop = stopped_by_ctrl_c();
    budget.threads = 2;  // the two lanes of the search beside each other: the same plan, sooner
    if (const auto steps = arguments.one("search-steps"))
        budget.search_steps = whole_number("search-steps", *steps, 1, 1'000'000'000);
    return budget;
}

}
