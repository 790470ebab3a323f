// What the charts show is what the rules checked.
#include "engine/print/chart_values.h"

#include "engine/plan/plan_calendar.h"
#include "engine/print/therapist_notes.h"
#include "tests/engine/plan/small_plan.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

std::vector<DayLoad> loads_of(const SmallPlan& small)
{
    return day_loads(small.plan, calendar_of(small.plan, *small.request.catalog), small.at_hand);
}

MedicineUse every_other_day(Medicine medicine, Date last)
{
    MedicineUse use;
    use.medicine = medicine, use.every = std::chrono::hours(48), use.last = last;
    return use;
}

}

TEST_CASE("every date of the program has its load, and the dates without a training session are rest days")
{
    const SmallPlan small;
    const auto loads = loads_of(small);
    REQUIRE(loads.size() == 14);
    for (const DayLoad& day : loads) {
        const bool trains = weekday_of(day.date) == Weekday::mon || weekday_of(day.date) == Weekday::thu;
        CHECK(day.rest != trains);
        CHECK((day.load > 0) == trains);
        CHECK(day.carried >= day.load);
        CHECK(day.carried <= day.capacity);
    }
    CHECK(loads[1].carried > 0);
    CHECK(loads[1].carried < loads[0].carried);
}

TEST_CASE("injections are marked on their dates, tablets are not")
{
    SmallPlan small;
    const Date start = small.plan.start;
    small.request.patient.medicines = {{every_other_day(Medicine::interferon, start),
                                        every_other_day(Medicine::gabapentin, start + std::chrono::days(1))}};
    const auto loads = loads_of(small);
    for (std::size_t day = 0; day < loads.size(); ++day) CHECK(loads[day].shot == (day % 2 == 0));
}

TEST_CASE("a date with a shorter session is marked, with two changes the larger one")
{
    SmallPlan small;
    DayAdvice advice;
    advice.date = small.plan.start, advice.change = DateChange::lighter;
    small.plan.dates = {advice};
    CHECK(loads_of(small)[0].change == DateChange::lighter);
    CHECK_FALSE(loads_of(small)[3].change.has_value());
    advice.change = DateChange::none;
    small.plan.dates.push_back(advice);
    CHECK(loads_of(small)[0].change == DateChange::none);
}

TEST_CASE("the minutes of a week are those of its items, kind by kind")
{
    const SmallPlan small;
    const Calendar calendar = calendar_of(small.plan, *small.request.catalog);
    const auto weeks = week_minutes(calendar);
    REQUIRE(weeks.size() == 2);
    long seconds = 0;
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items)
            if (session.week == 1 && item.exercise->modality == Modality::resistance)
                seconds += static_cast<long>(item.dose.takes.count());
    CHECK(weeks[0].at(Modality::resistance) == (seconds + 30) / 60);
    CHECK_FALSE(weeks[0].contains(Modality::balance));
}

TEST_CASE("a dose is rounds times count, by week")
{
    SmallPlan small;
    for (int week : {1, 2})
        for (const Weekday day : {Weekday::mon, Weekday::thu}) {
            Dose& dose = small.item_in(week, day, "squat").doses.at(week);
            dose.unit = DoseUnit::reps, dose.sets = 2, dose.count = 8 + week;
        }
    const auto doses = dose_growths(calendar_of(small.plan, *small.request.catalog));
    const auto squat = std::find_if(doses.begin(), doses.end(), [](const DoseGrowth& dose) {
        return dose.exercise == ExerciseId("squat");
    });
    REQUIRE(squat != doses.end());
    CHECK(squat->weeks == std::map<int, long>{{1, 18}, {2, 20}});
    CHECK(squat->grows());
}

TEST_CASE("an exercise that cannot be spared names the rule, one of several does not")
{
    SmallPlan small;
    const auto breaks = [&](const std::string& exercise) {
        for (const ItemReason& reason : therapist_notes(small.plan, small.request).reasons)
            if (reason.exercise.text == exercise) return reason.breaks;
        return std::vector<RuleId>{RuleId("not told")};
    };
    CHECK(breaks("squat").empty());
    for (const int phase : {1, 2})
        for (const Weekday day : {Weekday::mon, Weekday::thu}) small.drop(phase, day, "row");
    const auto rules = breaks("squat");
    CHECK(std::find(rules.begin(), rules.end(), RuleId("frequency")) != rules.end());
}

}
