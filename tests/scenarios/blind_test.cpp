// The printed week is enough on its own: a reader with nothing but its text answers what is done on which
// day, on which side, how long, and when to stop; and the plan says the same.
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/version_code/version_code.h"
#include "tests/engine/preflight/examples.h"
#include "tests/scenarios/blind_reader.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <filesystem>
#include <set>
#include <unistd.h>

using namespace pacewise;

namespace {

namespace fs = std::filesystem;

const std::vector<sample::Example>& examples()
{
    static const std::vector<sample::Example> all = sample::all_examples();
    return all;
}

/// What the PDF says in the order in which it is written.
std::string text_of_pdf(const std::string& pdf)
{
    const fs::path base = fs::temp_directory_path() / ("pacewise-blind-" + std::to_string(::getpid()));
    write_file(base.string() + ".pdf", pdf);
    const std::string command = "pdftotext -raw " + base.string() + ".pdf " + base.string() + ".txt";
    REQUIRE(std::system(command.c_str()) == 0);
    const std::string text = read_file(base.string() + ".txt");

    fs::remove(base.string() + ".pdf");
    fs::remove(base.string() + ".txt");
    return text;
}

/// Digits are held to their unit by no-break spaces, which come out as plain ones.
std::string with_plain_spaces(std::string text)
{
    static const std::string no_break = "\u00a0";
    for (std::size_t at = text.find(no_break); at != std::string::npos; at = text.find(no_break))
        text.replace(at, no_break.size(), " ");
    return text;
}

sample::HeardWeek heard(const sample::Example& example, PrintSize size)
{
    PaperWish wish;
    wish.size = size;
    wish.cards = false;
    wish.of_phase = 1;
    PaperInput input = example.input();
    input.version_code = version_code(example.plan.id, example.plan.version);
    return sample::heard_week(text_of_pdf(handout_pdf(input, wish)));
}

/// All numbers of a text, in order.
std::vector<int> numbers_in(const std::string& text)
{
    std::vector<int> numbers;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] < '0' || text[at] > '9') continue;
        std::size_t end = at;
        numbers.push_back(std::stoi(text.substr(at), &end));
        at += end;
    }
    return numbers;
}

/// Minutes and seconds told in words and numbers, as seconds: "1 minute 30 seconds".
bool tells_time(const std::string& text, Seconds time)
{
    const auto minutes = std::to_string(time.count() / 60), seconds = std::to_string(time.count() % 60);
    const bool in_minutes = time.count() < 60 || text.find(minutes + " minute") != std::string::npos;
    const bool in_seconds = time.count() % 60 == 0 || text.find(seconds + " second") != std::string::npos;
    return (in_minutes && in_seconds) ||
           text.find(std::to_string(time.count()) + " second") != std::string::npos;
}

/// How much, as the plan has it, is told: the count or the time, and the rounds where there are several.
bool tells_dose(const std::string& text, const Dose& dose)
{
    const std::vector<int> numbers = numbers_in(text);
    const std::set<int> seen(numbers.begin(), numbers.end());
    if (dose.sets > 1 && !seen.contains(dose.sets)) return false;
    switch (dose.unit) {
    case DoseUnit::reps:
    case DoseUnit::steps:
    case DoseUnit::breaths: return seen.contains(dose.count);
    case DoseUnit::hold: return tells_time(text, dose.hold);
    case DoseUnit::minutes: return tells_time(text, dose.bout.value_or(Seconds(60 * dose.count)));
    }
    return false;
}

/// The side that is trained alone stands in capitals and in the box; two sides have two boxes.
bool tells_side(const sample::HeardItem& item, const PlannedItem& planned)
{
    if (planned.side == Side::left) return item.boxes == "L" && item.name.find("LEFT") != std::string::npos;
    if (planned.side == Side::right) return item.boxes == "R" && item.name.find("RIGHT") != std::string::npos;
    if (planned.sides != SideUse::each) return item.boxes.empty();
    return item.boxes == (planned.first == Side::left ? "L R" : "R L");
}

void check_item(const sample::HeardItem& item, const PlannedItem& planned, const Catalog& catalog)
{
    const std::string name = catalog.find(planned.exercise)->name.in("en");
    INFO("heard " << item.number << ' ' << item.name << " / " << item.dose << ", planned " << name);
    const std::string begins = split(name, ',')[0];
    CHECK(item.name.starts_with(begins));
    CHECK(tells_side(item, planned));
    CHECK(tells_dose(item.dose, planned.doses.at(1)));
}

/// What is planned in the first week on this day, in the order it is done.
std::vector<const PlannedItem*> planned_on(const Plan& plan, Weekday day)
{
    std::vector<const PlannedItem*> items;
    for (const PlannedSession& session : plan.phases[0].sessions)
        for (const PlannedItem& item : session.items)
            if (session.day == day && item.doses.contains(1)) items.push_back(&item);
    return items;
}

void check_day(const sample::HeardWeek& week, const sample::Example& example, Weekday day)
{
    INFO(example.name << ", " << word_of(day));
    const auto planned = planned_on(example.plan, day);
    const auto found = week.days.find(day);
    const std::size_t count = found == week.days.end() ? 0 : found->second.size();
    std::string all;
    for (std::size_t at = 0; at < count; ++at)
        all += std::to_string(found->second[at].number) + " " + found->second[at].name + ": " +
               found->second[at].dose + "\n";
    INFO(all);
    REQUIRE(count == planned.size());
    for (std::size_t at = 0; at < count; ++at)
        check_item(found->second[at], *planned[at], *example.request.catalog);
}

}

TEST_CASE("whoever hears only the text of the week knows what to do on which day, on which side and how long")
{
    const PrintSize size = GENERATE(PrintSize::normal, PrintSize::large, PrintSize::giant);
    for (const sample::Example& example : examples()) {
        const sample::HeardWeek week = heard(example, size);
        for (const Weekday day : all_weekdays) check_day(week, example, day);
    }
}

TEST_CASE("whoever hears only the text of the week knows when a session begins")
{
    for (const sample::Example& example : examples()) {
        const sample::HeardWeek week = heard(example, PrintSize::normal);
        for (const PlannedSession& session : example.plan.phases[0].sessions) {
            INFO(example.name << ", " << word_of(session.day));
            const std::string clock = clock_text(session.at);
            CHECK(week.clock.at(session.day) == (clock[0] == '0' ? clock.substr(1) : clock));
        }
    }
}

TEST_CASE("whoever hears only the text of the week knows when to stop and whom to call")
{
    for (const sample::Example& example : examples()) {
        INFO(example.name);
        const sample::HeardWeek week = heard(example, PrintSize::normal);
        const std::string told = joined(week.stop, " ");
        CHECK(told.find("555 0134") != std::string::npos);
        for (const PrintLine& line : example.lines)
            if (line.where == PrintLine::Where::stop_box)
                CHECK_THAT(told, ContainsSubstring(with_plain_spaces(line.text.in("en"))));
    }
}
