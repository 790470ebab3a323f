// Days, dates, hours and sessions that are not the plan's, made on purpose.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;

namespace {

const PlannedSession& first_session(const Damaged& damaged)
{
    return damaged.example.plan.phases[0].sessions[0];
}

Date first_date(const Damaged& damaged)
{
    return damaged.example.plan.start + std::chrono::days(index_of(first_session(damaged).day));
}

std::string month_day(Date date)
{
    return std::to_string(static_cast<unsigned>(std::chrono::year_month_day(date).day())) + " November";
}

/// The heading of the day of the first session.
Found first_heading(Damaged& damaged)
{
    return sample::block_with(damaged, month_day(first_date(damaged)), PagePart::week);
}

Where dated(Damaged& damaged, const std::string& to)
{
    const std::string from = month_day(first_date(damaged));
    const Found heading = first_heading(damaged);
    std::string& text = sample::run_of(*heading.block, from).text;
    text.replace(text.find(from), from.size(), to);
    return {heading.page, -1};
}

Where other_date(Damaged& damaged) { return dated(damaged, "7 November"); }

Where other_weekday(Damaged& damaged)
{
    return dated(damaged, month_day(first_date(damaged) + std::chrono::days(1)));
}

/// A day without a session of its own is taken off the sheet.
Where no_rest_day(Damaged& damaged)
{
    const Found rest = sample::block_with(damaged, "Rest day", PagePart::week);
    const std::string words = words_of(*rest.block);
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.role == BlockRole::heading && words_of(block) == words;
    });
    return {-1, -1};
}

Where other_clock(Damaged& damaged)
{
    const Found heading = first_heading(damaged);
    TextRun& run = sample::run_of(*heading.block, ":");
    run.text.replace(run.text.find(':'), 3, ":59");
    return {heading.page, -1};
}

Where other_length(Damaged& damaged)
{
    const Found heading = first_heading(damaged);
    TextRun& run = sample::run_of(*heading.block, " minutes");
    const std::size_t digit = run.text.find(" minutes") - 1;
    run.text[digit] = run.text[digit] == '9' ? '1' : '9';
    return {heading.page, -1};
}

/// A session on the day after the first one's, or before it, which is a rest day on the sheet.
Where session_gone(Damaged& damaged)
{
    const Found heading = first_heading(damaged);
    Page& page = damaged.pages[static_cast<std::size_t>(heading.page) - 1];
    const auto at = std::find(page.blocks.begin(), page.blocks.end(), *heading.block);
    const auto end = std::find_if(at + 1, page.blocks.end(),
                                  [](const Block& block) { return block.role == BlockRole::heading; });
    page.blocks.erase(at, end);
    return {heading.page, -1};
}

Where item_gone(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    std::erase(damaged.pages[static_cast<std::size_t>(item.page) - 1].blocks, *item.block);
    return {item.page, -1};
}

Where item_twice(Damaged& damaged)
{
    damaged.example.plan.phases[0].sessions[0].items.pop_back();
    return {1, -1};
}

Where other_dates(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, "23 to ", PagePart::week);
    TextRun& run = sample::run_of(*heading.block, "23 to ");
    run.text.replace(run.text.find("23 to "), 6, "24 to ");
    return {heading.page, -1};
}

Where no_sheet(Damaged& damaged)
{
    damaged.wish.of_week = 3;
    return {0, 0};
}

Where no_note(Damaged& damaged)
{
    damaged.example.plan.dates.push_back({first_date(damaged),
                                          first_session(damaged).at,
                                          DateChange::none,
                                          {},
                                          {{{"en", "Holiday."}}},
                                          RuleId("free-time")});
    return {1, -1};
}

Where no_visit(Damaged& damaged)
{
    damaged.example.request.protocol.review_weeks = {damaged.example.plan.weeks};
    return {1, -1};
}

}

std::vector<sample::Seed> sample::days_seeds()
{
    using enum FaultKind;
    return {
        {day_missing, "a rest day is missing", no_rest_day},
        {wrong_date, "7 November", other_date, {session_missing}},
        {wrong_date, "the date of the next day", other_weekday, {session_missing}},
        {session_missing, "the box of a day is missing", session_gone, {day_missing, card_without_number}},
        {wrong_clock, "another hour", other_clock},
        {wrong_length, "other minutes", other_length},
        {item_missing, "an exercise is missing", item_gone},
        {item_too_many,
         "an exercise too many",
         item_twice,
         {card_without_number, number_without_card, wrong_length}},
        {sheet_dates, "other dates", other_dates},
        {week_without_sheet, "the sheet of another week", no_sheet},
        {date_note_missing, "a holiday", no_note},
        {next_visit_missing, "another visit", no_visit}};
}
