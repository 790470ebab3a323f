#include "engine/timetable/day_advice.h"

#include "engine/timetable/shots.h"
#include "engine/timetable/timetable.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

namespace pacewise {

namespace {

using enum Weekday;

/// Four weeks; thirty minutes of climbing in one session, knees feel it.
Request climbing(Patient patient)
{
    Protocol protocol = a_protocol({4});
    protocol.parts[Modality::aerobic] = growing({0, 7}, {{1, 30}});
    Request request =
        a_request(std::move(patient), protocol,
                  {an_exercise("climb", Modality::aerobic, {loads(Joint::knee, 2), by_the_clock(5, 40)})});
    request.settings.change = {{"A", Seconds(0)}};
    return request;
}

/// The same sessions, each item of them so long.
Calendar with_items_of(Calendar calendar, Seconds takes)
{
    for (CalendarSession& session : calendar.sessions)
        for (CalendarItem& item : session.items) item.dose.takes = takes;
    return calendar;
}

/// The climb at 09:00 on these days; lighter versions take 20 minutes, least ones 10.
std::vector<DayAdvice> advice_for(const Request& request, const std::vector<Weekday>& days)
{
    const Bench bench(request);
    Timetable timetable{{{}}};
    for (const Weekday day : days) timetable.phases[0].push_back({{day, {9 * 60}, 60}, {0}});
    const Calendar full = with_items_of(calendar_of(bench.at_hand(), timetable), std::chrono::minutes(30));
    const VersionCalendars versions{full, with_items_of(full, std::chrono::minutes(20)),
                                    with_items_of(full, std::chrono::minutes(10))};
    return advice_by_date(versions, bench.at_hand());
}

/// "2026-11-23 lighter", one each.
std::vector<std::string> told(const std::vector<DayAdvice>& advice)
{
    std::vector<std::string> words;
    for (const DayAdvice& day : advice) {
        words.push_back(date_text(day.date) + ' ' + std::string(word_of(day.change)));
        if (day.to) words.back() += " to " + date_text(day.to->date) + ' ' + clock_text(day.to->at);
        CHECK_FALSE(day.because.in("en").empty());
        CHECK(day.because.has("es"));
        CHECK_FALSE(day.rule.empty());
    }
    return words;
}

void keep_busy(Request& request, const std::string& date, const std::string& window)
{
    request.busy.push_back({read_date(date).value(), read_window(window).value(), "dentist"});
}

MedicineUse shot_every(int hours, const std::string& last)
{
    MedicineUse shot;
    shot.medicine = Medicine::interferon;
    shot.every = std::chrono::hours(hours);
    shot.last = read_date(last);
    shot.at = {{20 * 60}};
    return shot;
}

Patient taking(const MedicineUse& use, const std::vector<Weekday>& days)
{
    Patient patient = a_patient(days);
    patient.medicines = std::vector<MedicineUse>{use};
    return patient;
}

using Told = std::vector<std::string>;

}

TEST_CASE("where nothing is in the way there is nothing to tell")
{
    CHECK(advice_for(climbing(a_patient({mon})), {mon}).empty());
}

TEST_CASE("an appointment leaves the lighter version, the least version, or moves the session")
{
    Request request = climbing(a_patient({mon}));
    keep_busy(request, "2026-11-23", "09:25-10:00");
    keep_busy(request, "2026-11-30", "09:15-10:00");
    keep_busy(request, "2026-12-07", "09:00-09:30");
    keep_busy(request, "2026-12-14", "09:30-10:00");
    const auto advice = advice_for(request, {mon});
    CHECK(told(advice) ==
          Told{"2026-11-23 lighter", "2026-11-30 least", "2026-12-07 moved to 2026-12-07 09:30"});
    CHECK(advice[0].because.in("en") == "Busy 09:25-10:00 (dentist). Do the lighter version.");
    CHECK(advice[1].because.in("es") == "Ocupado 09:15-10:00 (dentist). Haga la versión mínima.");
    CHECK(advice[0].rule == RuleId("free-time"));
}

TEST_CASE("a session moves to the next day when its own is full, and never into another session")
{
    Request request = climbing(a_patient({mon, tue}));
    keep_busy(request, "2026-11-23", "00:00-24:00");
    CHECK(told(advice_for(request, {mon})) == Told{"2026-11-23 moved to 2026-11-24 09:00"});
    const auto both = advice_for(request, {mon, tue});
    CHECK(told(both) == Told{"2026-11-23 none"});
    CHECK(both[0].because.in("en") == "Busy all day (dentist). No session.");
}

TEST_CASE("a session does not move to where a rule speaks against it")
{
    Request request = climbing(a_patient({mon, tue}));
    request.protocol.parts[Modality::aerobic].days = {1, 1};
    keep_busy(request, "2026-12-14", "00:00-24:00");
    CHECK(told(advice_for(request, {mon})) == Told{"2026-12-14 moved to 2026-12-15 09:00"});
    request.protocol.sessions.rest_days = 6;
    request.protocol.parts[Modality::aerobic].days = {0, 2};
    CHECK(told(advice_for(request, {mon})) == Told{"2026-12-14 moved to 2026-12-15 09:00"});
    request.pins = {{ExerciseId("climb"), mon, {}}};
    CHECK(told(advice_for(request, {mon})) == Told{"2026-12-14 none"});
}

TEST_CASE("no session moves beyond the end of the program")
{
    Request request = climbing(a_patient({sun, mon}));
    keep_busy(request, "2026-12-20", "00:00-24:00");
    CHECK(told(advice_for(request, {sun})) == Told{"2026-12-20 none"});
}

TEST_CASE("a shot every other day makes every second date of a weekday lighter")
{
    const Patient patient = taking(shot_every(48, "2026-11-20"), {mon});
    const auto advice = advice_for(climbing(patient), {mon});
    CHECK(told(advice) == Told{"2026-11-30 lighter", "2026-12-14 lighter"});
    CHECK(advice[0].rule == RuleId("injection"));
}

TEST_CASE("strong aches ask for the least version, mild ones for nothing")
{
    MedicineUse shot = shot_every(336, "2026-11-22");
    shot.reaction = Reaction{std::chrono::hours(0), std::chrono::hours(48), 7};
    CHECK(told(advice_for(climbing(taking(shot, {mon})), {mon})) ==
          Told{"2026-11-23 least", "2026-12-07 least"});
    shot.reaction->joint_pain = 3;
    CHECK(advice_for(climbing(taking(shot, {mon})), {mon}).empty());
}

TEST_CASE("easy work needs no lighter date after a shot")
{
    Request request = climbing(taking(shot_every(48, "2026-11-20"), {mon}));
    std::vector<Exercise> easy{an_exercise("climb", Modality::aerobic, {by_the_clock(5, 40)})};
    request.catalog = std::make_shared<Catalog>(std::move(easy));
    CHECK(advice_for(request, {mon}).empty());
}

TEST_CASE("where most sessions would meet aches no date is made lighter")
{
    MedicineUse shot = shot_every(168, "2026-11-21");  // Saturdays: Monday morning aches
    CHECK(advice_for(climbing(taking(shot, {mon})), {mon}).empty());
    CHECK(advice_for(climbing(taking(shot, {mon, wed, fri})), {mon, wed, fri}).size() == 4);
}

TEST_CASE("the day of an infusion has the least version, the day after it the lighter one")
{
    MedicineUse infusion = shot_every(24 * 14, "2026-11-24");
    infusion.medicine = Medicine::infusion;
    CHECK(told(advice_for(climbing(taking(infusion, {mon, tue, wed})), {mon, tue, wed})) ==
          Told{"2026-11-24 least", "2026-11-25 lighter", "2026-12-08 least", "2026-12-09 lighter"});
}

TEST_CASE("an appointment on an aching date never leaves more than the aches allow")
{
    Request request = climbing(taking(shot_every(48, "2026-11-20"), {mon}));
    keep_busy(request, "2026-11-30", "09:15-10:00");
    keep_busy(request, "2026-12-14", "09:05-10:00");
    CHECK(told(advice_for(request, {mon})) == Told{"2026-11-30 least", "2026-12-14 none"});
}

}
