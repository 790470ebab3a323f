// The acceptance of evidence protocol "interferon_schedules", on a case small enough to look at every
// timetable: what is cheapest is what meets aching joints least.
#include "engine/timetable/posted_case.h"
#include "engine/timetable/shots.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/betaseron.h"
#include "tests/support/catch.h"
#include "tests/support/exercises.h"
#include "tests/support/requests.h"

#include <limits>

namespace pacewise {

namespace {

using enum Weekday;

/// Betaseron, three sessions a week, four free mornings, some strength on joints every time.
Request on_betaseron(const std::vector<int>& weeks)
{
    Protocol protocol = a_protocol(weeks);
    protocol.sessions.per_week = {3, 3};
    protocol.parts[Modality::resistance] = on_days(2, 2);
    protocol.parts[Modality::aerobic] = on_days(0, 3);
    protocol.warm_up_minutes = 3;
    Patient patient = a_patient({mon, tue, thu, sat});
    patient.medicines = std::vector{betaseron()};
    Request request = a_request(
        patient, protocol,
        {an_exercise("squat", Modality::resistance, {loads(Joint::knee, 2), works(Muscle::quadriceps)}),
         an_exercise("cycle", Modality::aerobic, {with_effort(3)}),
         an_exercise("swing", Modality::aerobic, {tagged(Tag::warm_up), with_effort(2)})});
    request.settings.weights = {{"injection", 60}};
    return request;
}

/// Joint load on all dates that meet aching joints.
long aching_load_of(const Case& at_hand, const Calendar& calendar)
{
    long load = 0;
    const MedicineUse& shot = *takes(at_hand.patient(), Medicine::interferon);
    for (const CalendarSession& session : calendar.sessions)
        if (joints_ache_at(shot, session.date, session.at))
            for (const CalendarItem& item : session.items) load += aching_load(*item.exercise);
    return load;
}

struct Judged {
    long points = 0;
    long aching = 0;
    Calendar calendar;
};

/// Every legal timetable of the case.
std::vector<Judged> all_legal(const Request& request)
{
    const Bench bench(request);
    const Case& at_hand = bench.at_hand();
    const PostedCase posted(at_hand, slots_of(request));
    const std::vector<Var>& decisions = posted.model().decisions();
    REQUIRE(decisions.size() <= 20);
    std::vector<Judged> legal;
    for (std::size_t choice = 0; choice < (std::size_t{1} << decisions.size()); ++choice) {
        std::vector<Var> yes;
        for (std::size_t at = 0; at < decisions.size(); ++at)
            if (choice >> at & 1) yes.push_back(decisions[at]);
        const Answers answers = answers_from(posted.model(), yes);
        if (!broken_limits(posted.model(), answers).empty()) continue;
        const Calendar calendar = calendar_of(at_hand, timetable_from(posted.grid(), answers));
        legal.push_back({static_cast<long>(total_points(posted.model(), answers)),
                         aching_load_of(at_hand, calendar), calendar});
    }
    return legal;
}

const Judged& cheapest(const std::vector<Judged>& legal)
{
    REQUIRE_FALSE(legal.empty());
    return *std::min_element(legal.begin(), legal.end(),
                             [](const Judged& a, const Judged& b) { return a.points < b.points; });
}

long least_aching(const std::vector<Judged>& legal)
{
    long least = std::numeric_limits<long>::max();
    for (const Judged& each : legal) least = std::min(least, each.aching);
    return least;
}

}

TEST_CASE(
    "an every-other-day drug with three sessions a week has a plan, with the least joint load among aches")
{
    for (const std::vector<int>& weeks : {std::vector{1}, std::vector{2}, std::vector{3}, std::vector{5}}) {
        const std::vector<Judged> legal = all_legal(on_betaseron(weeks));
        REQUIRE_FALSE(legal.empty());
        CHECK(cheapest(legal).aching == least_aching(legal));
        CHECK(cheapest(legal).calendar.sessions.size() == static_cast<std::size_t>(3 * weeks[0]));
    }
}

TEST_CASE("no high joint load meets aching joints where another free day exists")
{
    Request request = on_betaseron({1});
    request.patient.time.erase(sat);  // on Monday and Friday mornings the last shot is only 13 hours ago
    give_time(request.patient, fri, "09:00-10:00");
    const std::vector<Judged> legal = all_legal(request);
    CHECK(cheapest(legal).aching == 0);
    CHECK(std::any_of(legal.begin(), legal.end(), [](const Judged& each) { return each.aching > 0; }));
}

TEST_CASE("light aerobic work may stand within three hours of the shot")
{
    Request request = on_betaseron({1});
    request.patient.medicines->front().at = {{8 * 60}};
    const std::vector<Judged> legal = all_legal(request);
    const MedicineUse& shot = request.patient.medicines->front();
    const auto soon_after = [&](const Judged& each) {
        return std::any_of(each.calendar.sessions.begin(), each.calendar.sessions.end(),
                           [&](const CalendarSession& session) {
                               return since_last_shot(shot, session.date, session.at) <=
                                          std::chrono::hours(3) &&
                                      session.items.back().exercise->id.text == "cycle";
                           });
    };
    CHECK(std::any_of(legal.begin(), legal.end(), soon_after));
}

}
