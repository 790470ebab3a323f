#include "engine/timetable/shots.h"

#include <algorithm>

namespace pacewise {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr ClockTime evening{20 * 60};                  // when most people take it
constexpr Range<hours> systemic{hours(0), hours(24)};  // J21, J23
constexpr Range<hours> joint{hours(24), hours(48)};    // J22, J23

ClockTime time_of(const MedicineUse& shot) { return shot.at.empty() ? evening : shot.at.front(); }

/// The first moment of a regular series that is not before `from`; the series runs both ways from `known`.
Moment first_not_before(Moment from, Moment known, minutes every)
{
    const minutes behind = (from - known) % every;
    if (behind == minutes(0)) return from;
    return behind > minutes(0) ? from - behind + every : from - behind;
}

bool has_weekday(const MedicineUse& shot, Date date)
{
    return std::find(shot.days.begin(), shot.days.end(), weekday_of(date)) != shot.days.end();
}

/// Whether a shot lies so long before this time; the end does not count any more.
bool is_after_shot(const MedicineUse& shot, Date date, ClockTime at, minutes from, minutes to)
{
    const Moment now = moment_of(date, at);
    const Date earliest = std::chrono::floor<days>(now - to);
    const std::vector<Moment> shots = shots_between(shot, earliest, date);
    return std::any_of(shots.begin(), shots.end(),
                       [&](Moment given) { return from <= now - given && now - given < to; });
}

bool is_in_window(const MedicineUse& shot, Date date, ClockTime at, Range<hours> usual)
{
    if (!shot.reaction) return is_after_shot(shot, date, at, usual.least, usual.most);
    return is_after_shot(shot, date, at, std::chrono::ceil<minutes>(shot.reaction->from),
                         std::chrono::ceil<minutes>(shot.reaction->to));
}

}

Moment moment_of(Date date, ClockTime at) { return Moment(date) + minutes(at.minutes); }

std::vector<Moment> shots_between(const MedicineUse& shot, Date first, Date last)
{
    std::vector<Moment> shots;
    for (Date date = first; date <= last && !shot.days.empty(); date += days(1))
        if (has_weekday(shot, date)) shots.push_back(moment_of(date, time_of(shot)));
    if (!shot.every || !shot.last) return shots;
    const minutes every = std::max(std::chrono::floor<minutes>(*shot.every), minutes(hours(1)));
    const Moment end = moment_of(last, {24 * 60});
    Moment given = first_not_before(Moment(first), moment_of(*shot.last, time_of(shot)), every);
    for (; given < end; given += every) shots.push_back(given);
    return shots;
}

std::optional<minutes> since_last_shot(const MedicineUse& shot, Date date, ClockTime at)
{
    const days back = shot.every ? std::chrono::ceil<days>(*shot.every) * 2 : days(14);
    std::optional<minutes> since;
    const Moment now = moment_of(date, at);
    for (const Moment given : shots_between(shot, date - back, date))
        if (given <= now) since = now - given;
    return since;
}

bool joints_ache_at(const MedicineUse& shot, Date date, ClockTime at)
{
    return is_in_window(shot, date, at, joint);
}

bool is_unwell_at(const MedicineUse& shot, Date date, ClockTime at)
{
    return is_in_window(shot, date, at, systemic);
}

int aching_load(const Exercise& exercise)
{
    constexpr int felt = 2;   // a joint load below this is easy
    constexpr int heavy = 6;  // effort, 0 to 10
    int most = 0;             // of the joints that carry the body; work of the upper body is welcome (J25)
    for (const Joint joint : {Joint::hip, Joint::knee, Joint::ankle})
        most = std::max(most, exercise.load_on(joint));
    if (exercise.modality == Modality::resistance && exercise.effort >= heavy) most = std::max(most, felt);
    return most < felt ? 0 : most;
}

std::vector<Date> dates_of(const Case& at_hand, int phase, Weekday day)
{
    std::vector<Date> dates;
    const Range<int> weeks = at_hand.protocol().weeks_of(phase);
    for (int week = weeks.least; week <= weeks.most; ++week)
        dates.push_back(at_hand.request.start + days(7 * (week - 1) + index_of(day)));
    return dates;
}

int aching_dates(const Case& at_hand, const MedicineUse& shot, int phase, const Slot& slot)
{
    const std::vector<Date> dates = dates_of(at_hand, phase, slot.day);
    return static_cast<int>(std::count_if(dates.begin(), dates.end(),
                                          [&](Date date) { return joints_ache_at(shot, date, slot.at); }));
}

int dates_after_shot(const Case& at_hand, const MedicineUse& shot, int phase, const Slot& slot)
{
    const minutes welcome = std::chrono::floor<minutes>(at_hand.settings().injection.welcome);
    const std::vector<Date> dates = dates_of(at_hand, phase, slot.day);
    return static_cast<int>(std::count_if(dates.begin(), dates.end(), [&](Date date) {
        return is_after_shot(shot, date, slot.at, minutes(0), welcome);
    }));
}

}
