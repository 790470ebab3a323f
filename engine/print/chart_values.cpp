#include "engine/print/chart_values.h"

#include "engine/timetable/energy_days.h"
#include "engine/timetable/shots.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

bool is_given_by_needle(Medicine medicine)
{
    return medicine == Medicine::interferon || medicine == Medicine::glatiramer ||
           medicine == Medicine::infusion;
}

std::set<Date> dates_of_shots(const Patient& patient, Date first, Date last)
{
    std::set<Date> dates;
    if (!patient.medicines) return dates;
    for (const MedicineUse& use : *patient.medicines)
        if (is_given_by_needle(use.medicine))
            for (const Moment shot : shots_between(use, first, last))
                dates.insert(std::chrono::floor<std::chrono::days>(shot));
    return dates;
}

bool trains_on(const Calendar& calendar, Date date)
{
    return std::any_of(
        calendar.sessions.begin(), calendar.sessions.end(),
        [&](const CalendarSession& session) { return session.training && session.date == date; });
}

/// Of several sessions of a date, the change that differs most from the timetable.
std::optional<DateChange> change_on(const Plan& plan, Date date)
{
    std::optional<DateChange> change;
    for (const DayAdvice& advice : plan.dates)
        if (advice.date == date && (!change || advice.change > *change)) change = advice.change;
    return change;
}

long total_of(const Dose& dose)
{
    const long once = dose.unit == DoseUnit::hold ? static_cast<long>(dose.hold.count()) : dose.count;
    return dose.unit == DoseUnit::minutes ? once : dose.sets * once;
}

DoseGrowth& growth_of(std::vector<DoseGrowth>& all, const CalendarItem& item)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const DoseGrowth& growth) {
        return growth.exercise == item.exercise->id && growth.unit == item.dose.unit;
    });
    if (found != all.end()) return *found;
    all.push_back({item.exercise->id, item.exercise->modality, item.dose.unit, {}});
    return all.back();
}

}

std::vector<DayLoad> day_loads(const Plan& plan, const Calendar& calendar, const Case& at_hand)
{
    const Date last = plan.start + std::chrono::days(7 * plan.weeks - 1);
    const std::set<Date> shots = dates_of_shots(at_hand.patient(), plan.start, last);
    std::vector<DayLoad> loads;
    for (const EnergyDay& day : energy_days(calendar, at_hand))
        loads.push_back({day.date, load_units(day.load), load_units(day.carried), load_units(day.ceiling),
                         shots.contains(day.date), !trains_on(calendar, day.date),
                         change_on(plan, day.date)});
    return loads;
}

std::vector<WeekMinutes> week_minutes(const Calendar& calendar)
{
    constexpr long minute = 60;
    std::vector<std::map<Modality, long>> seconds(static_cast<std::size_t>(calendar.weeks));
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items)
            seconds[static_cast<std::size_t>(session.week - 1)][item.exercise->modality] +=
                static_cast<long>(item.dose.takes.count());
    std::vector<WeekMinutes> weeks;
    for (const auto& week : seconds) {
        WeekMinutes minutes;
        for (const auto& [kind, sum] : week)
            if (sum > 0) minutes[kind] = std::max(1L, (sum + minute / 2) / minute);
        weeks.push_back(std::move(minutes));
    }
    return weeks;
}

std::vector<DoseGrowth> dose_growths(const Calendar& calendar)
{
    std::vector<DoseGrowth> all;
    for (const CalendarSession& session : calendar.sessions)
        for (const CalendarItem& item : session.items) {
            long& most = growth_of(all, item).weeks[session.week];
            most = std::max(most, total_of(item.dose));
        }
    return all;
}

}
