// Dates that differ from the timetable, as the patient reads them.
#include "engine/paper/week/date_note.h"

#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

constexpr ClockTime nine{9 * 60};

Date on(const char* text) { return read_date(text).value(); }

DayAdvice advice(const char* date, DateChange change, const std::string& reason)
{
    return {
        on(date),           nine, change, {}, {{{"en", reason + " Do so."}, {"es", "Ocupado. Haga eso."}}},
        RuleId("free-time")};
}

DayAdvice moved(const char* date, const char* to, int hour)
{
    DayAdvice made = advice(date, DateChange::moved, "Busy 09:00-10:00 (meeting).");
    made.to = MovedTo{on(to), {hour * 60}};
    return made;
}

sample::Handout with(std::vector<DayAdvice> dates, const std::string& language = "en")
{
    sample::Handout made = sample::handout(language);
    made.plan.dates = std::move(dates);
    return made;
}

std::vector<Page> sheet(const sample::Handout& made, int of_week)
{
    PaperWish wish;
    wish.cards = false, wish.of_week = of_week;
    return lay_out(made.input(), wish);
}

/// With an ordinary space where one holds words together.
std::string spaced(const std::string& words)
{
    const std::string hard = "\u00a0";
    std::string plain;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool is_hard = words.compare(at, hard.size(), hard) == 0;
        plain += is_hard ? ' ' : words[at];
        if (is_hard) at += hard.size() - 1;
    }
    return plain;
}

std::vector<std::string> list(const sample::Handout& made, const char* from, const char* to)
{
    std::vector<std::string> lines;
    for (const DateNote& note : notes_between(made.wording, made.plan, on(from), on(to)))
        lines.push_back(spaced(note.what + " " + note.why));
    return lines;
}

}

TEST_CASE("a date with a dentist says in its own box that the lighter version is done, and why")
{
    const auto made =
        with({advice("2026-12-21", DateChange::lighter, "Busy 09:20-10:00 (Dr. Bite, dentist).")});
    const auto pages = sheet(made, 5);
    const auto words = sample::texts(pages[0]);
    const auto day = std::find(words.begin(), words.end(), "Monday 21 December   9:00 · 13 minutes");
    REQUIRE(day != words.end());
    CHECK(*(day + 1) == "Today: lighter version. Busy 09:20-10:00 (Dr. Bite, dentist).");
}

TEST_CASE("a sheet for several weeks names the date, so that other weeks stay as they are")
{
    const auto made = with({advice("2026-11-26", DateChange::least, "Day of the infusion.")});
    CHECK(sample::says(sheet(made, 0), "Only on 26 November: least version. Day of the infusion."));
}

TEST_CASE("on a date without a session the sheet of that week shows nothing to tick")
{
    const auto usual = sheet(with({}), 5),
               off = sheet(with({advice("2026-12-24", DateChange::none, "Busy all day (holiday).")}), 5);
    CHECK(sample::says(off, "Today: no session. Busy all day (holiday)."));
    // Belly breathing, sit to stand, leg out left and right, calf stretch, walk.
    CHECK(sample::tick_boxes(off[0]) + 6 == sample::tick_boxes(usual[0]));
}

namespace {

int all_boxes(const std::vector<Page>& pages)
{
    int boxes = 0;
    for (const Page& page : pages) boxes += static_cast<int>(sample::tick_boxes(page));
    return boxes;
}

}

TEST_CASE("exercises stay on a sheet that other weeks need, even when its first date is off")
{
    const auto usual = sheet(with({}), 0),
               off = sheet(with({advice("2026-11-23", DateChange::none, "Busy all day (holiday).")}), 0);
    CHECK(sample::says(off, "Only on 23 November: no session."));
    CHECK(all_boxes(off) == all_boxes(usual));
}

TEST_CASE("a session that moves to a rest day is told on both days")
{
    const auto pages = sheet(with({moved("2026-12-21", "2026-12-22", 10)}), 5);
    CHECK(sample::says(pages, "Today: do it on Tuesday 22 December at 10:00. Busy 09:00-10:00 (meeting)."));
    CHECK(sample::says(pages, "Also at 10:00: the session of Monday 21 December."));
    CHECK(sample::says(pages, "Tuesday 22 December   Rest day."));
}

TEST_CASE("a session that only begins later that day says the hour")
{
    CHECK(sample::says(sheet(with({moved("2026-12-21", "2026-12-21", 11)}), 5), "Today: start at 11:00."));
}

TEST_CASE("dates of later weeks stand in a list under the days, alike ones in one line")
{
    const auto made = with({advice("2026-11-26", DateChange::lighter, "Aches."),
                            advice("2026-12-03", DateChange::lighter, "Aches."),
                            advice("2026-12-05", DateChange::none, "Busy all day (fair)."),
                            advice("2026-12-14", DateChange::lighter, "Aches."),
                            advice("2026-12-24", DateChange::lighter, "Aches.")});
    PaperWish wish;
    wish.cards = false, wish.of_phase = 1;
    const auto pages = lay_out(made.input(), wish);
    CHECK(sample::says(pages, "On these dates"));
    CHECK(sample::says(pages, "Thursday 3, Monday 14 December: lighter version. Aches."));
    CHECK(sample::says(pages, "Saturday 5 December: no session. Busy all day (fair)."));
    CHECK_FALSE(sample::says(pages, "Thursday 26 November,"));
    CHECK_FALSE(sample::says(pages, "24 December"));  // of the second phase, which has its own paper
}

TEST_CASE("dates that move to different days are never told in one line")
{
    const auto made = with({moved("2026-12-03", "2026-12-03", 11), moved("2026-12-07", "2026-12-08", 11),
                            moved("2026-12-10", "2026-12-10", 11), moved("2026-12-14", "2026-12-15", 11)});
    CHECK(list(made, "2026-11-23", "2027-01-17") ==
          std::vector<std::string>{
              "Thursday 3, Thursday 10 December: start at 11:00. Busy 09:00-10:00 (meeting).",
              "Monday 7 December: do it on Tuesday 8 December at 11:00. Busy 09:00-10:00 (meeting).",
              "Monday 14 December: do it on Tuesday 15 December at 11:00. Busy 09:00-10:00 (meeting)."});
}

TEST_CASE("a list of dates names each month once, in Spanish with small letters inside the line")
{
    const std::vector<DayAdvice> aches{advice("2026-12-26", DateChange::lighter, "Aches."),
                                       advice("2026-12-31", DateChange::lighter, "Aches."),
                                       advice("2027-01-02", DateChange::lighter, "Aches.")};
    CHECK(list(with(aches), "2026-11-23", "2027-01-17") ==
          std::vector<std::string>{
              "Saturday 26, Thursday 31 December, Saturday 2 January: lighter version. Aches."});
    CHECK(list(with(aches, "es"), "2026-11-23", "2027-01-17") ==
          std::vector<std::string>{
              "Sábado 26, jueves 31 de diciembre, sábado 2 de enero: versión más ligera. Ocupado."});
}

TEST_CASE("where a day has two sessions the list says which one")
{
    auto made = with({advice("2026-11-23", DateChange::none, "Busy.")});
    PlannedSession later = made.plan.phases[0].sessions[0];
    later.at = ClockTime{17 * 60};
    made.plan.phases[0].sessions.push_back(later);
    CHECK(list(made, "2026-11-23", "2026-11-29") ==
          std::vector<std::string>{"Monday 23 November 9:00: no session. Busy."});
}

TEST_CASE("a plan without such dates has no list of them")
{
    CHECK_FALSE(sample::says(sheet(with({}), 0), "On these dates"));
}

TEST_CASE("dates are told in Spanish on Spanish paper")
{
    const auto pages = sheet(with({advice("2026-12-21", DateChange::lighter, "Busy.")}, "es"), 5);
    CHECK(sample::says(pages, "Hoy: versión más ligera. Ocupado."));
    const auto moves = sheet(with({moved("2026-12-21", "2026-12-22", 10)}, "es"), 5);
    CHECK(sample::says(moves, "Hoy: hágala el martes 22 de diciembre a las 10:00."));
    CHECK(sample::says(moves, "También a las 10:00: la sesión del lunes 21 de diciembre."));
}
