#include "engine/plan/check_plan.h"

#include "engine/plan/plan_calendar.h"
#include "engine/timetable/open_hours.h"

#include <set>

namespace pacewise {

namespace {

class WholenessCheck {
public:
    WholenessCheck(const Plan& plan, const Request& request) : plan_(plan), request_(request) {}

    std::vector<Breach> breaches()
    {
        if (plan_.weeks != request_.protocol.weeks()) tell("the plan and the protocol differ in weeks");
        if (weekday_of(plan_.start) != Weekday::mon) tell("the plan does not start on a Monday");
        if (!has_phases_of(plan_, request_.protocol)) tell("the plan and the protocol differ in phases");
        for (const PlannedPhase& phase : plan_.phases)
            for (const PlannedSession& session : phase.sessions) {
                for (const PlannedItem& item : session.items) check_item(item, phase.weeks);
                check_version(session, DayVersion::lighter, phase.weeks);
                check_version(session, DayVersion::least, phase.weeks);
            }
        return std::move(found_);
    }

private:
    static bool has_phases_of(const Plan& plan, const Protocol& protocol)
    {
        if (plan.phases.size() != protocol.phases.size()) return false;
        for (std::size_t phase = 0; phase < plan.phases.size(); ++phase)
            if (plan.phases[phase].weeks != protocol.weeks_of(static_cast<int>(phase))) return false;
        return true;
    }

    void tell(std::string about) { found_.push_back({RuleId("whole"), plan_.start, std::move(about)}); }

    void check_weeks(const std::map<int, Dose>& doses, Range<int> weeks, const std::string& of)
    {
        for (int week = weeks.least; week <= weeks.most; ++week)
            if (!doses.contains(week)) tell(of + " has no dose in week " + std::to_string(week));
    }

    void check_item(const PlannedItem& item, Range<int> weeks)
    {
        if (!request_.catalog->find(item.exercise))
            tell(item.exercise.text + " is no exercise of the catalog");
        check_weeks(item.doses, weeks, item.exercise.text);
    }

    /// SA20: on no day nothing.
    void check_version(const PlannedSession& session, DayVersion version, Range<int> weeks)
    {
        const std::vector<ShorterItem> items = items_of(session, version);
        const std::string name =
            std::string(word_of(session.day)) + ", " + std::string(word_of(version)) + " version";
        if (items.empty()) tell(name + " is empty");
        for (const ShorterItem& item : items)
            if (item.item < 0 || item.item >= static_cast<int>(session.items.size()))
                tell(name + " names an item that is not there");
            else
                check_weeks(item.doses, weeks,
                            name + ": " + session.items[static_cast<std::size_t>(item.item)].exercise.text);
    }

    const Plan& plan_;
    const Request& request_;
    std::vector<Breach> found_;
};

/// The work itself with its rests, on one side: a plan cannot say that it takes less.
Seconds least_time(const Dose& dose)
{
    switch (dose.unit) {
    case DoseUnit::minutes: return std::chrono::minutes(dose.count);
    case DoseUnit::hold: return dose.hold * dose.sets + dose.rest * (dose.sets - 1);
    case DoseUnit::reps:
    case DoseUnit::breaths:
    case DoseUnit::steps: return dose.tempo.whole() * dose.count * dose.sets + dose.rest * (dose.sets - 1);
    }
    return Seconds(0);
}

bool is_inside_form(const Dose& dose, const DoseForm& form)
{
    if (dose.unit != form.unit) return false;
    if (dose.takes < least_time(dose)) return false;
    if (dose.unit == DoseUnit::hold) return dose.sets <= form.sets.most && dose.hold <= form.hold.most;
    return dose.sets <= form.sets.most && dose.count <= form.count.most;
}

/// Session-RPE (Foster 2001); a plan cannot say that work weighs less.
bool has_its_load(const Dose& dose)
{
    return std::abs(dose.load -
                    static_cast<double>(dose.effort) * static_cast<double>(dose.takes.count()) / 60.0) <= 1;
}

bool keeps_limits(const Dose& dose, const Limits& limits, int week)
{
    if (limits.effort && dose.effort > *limits.effort) return false;
    if (week == 1 && limits.first_effort && dose.effort > *limits.first_effort) return false;
    if (limits.sets && dose.sets > std::max(1, *limits.sets)) return false;
    if (dose.unit == DoseUnit::hold && limits.hold && dose.hold > std::max(Seconds(1), *limits.hold))
        return false;
    const Seconds quicker_way{std::min(dose.tempo.out, dose.tempo.back)};
    return dose.unit != DoseUnit::reps || !limits.tempo || quicker_way >= *limits.tempo;
}

/// A tired day never asks for more of anything.
bool is_no_more(const Dose& less, const Dose& full)
{
    return less.unit == full.unit && less.sets <= full.sets &&
           less.sets * less.count <= full.sets * full.count && less.hold <= full.hold &&
           less.effort <= full.effort && less.takes <= full.takes && less.load <= full.load;
}

class DoseCheck {
public:
    DoseCheck(const Plan& plan, const Case& at_hand) : plan_(plan), case_(at_hand) {}

    std::vector<Breach> breaches()
    {
        for (const PlannedPhase& phase : plan_.phases)
            for (const PlannedSession& session : phase.sessions)
                for (const DayVersion version : {DayVersion::full, DayVersion::lighter, DayVersion::least})
                    for (const ShorterItem& part : items_of(session, version))
                        check(session, session.items[static_cast<std::size_t>(part.item)], part, version);
        return std::move(found_);
    }

private:
    void check(const PlannedSession& session, const PlannedItem& item, const ShorterItem& part,
               DayVersion version)
    {
        const Exercise& exercise = *case_.request.catalog->find(item.exercise);
        const auto index = static_cast<std::size_t>(case_.request.catalog->index_of(item.exercise));
        const Limits& limits = case_.screening.verdicts[index].limits;
        for (const auto& [week, dose] : part.doses) {
            const bool sound =
                is_inside_form(dose, exercise.dose) && has_its_load(dose) && keeps_limits(dose, limits, week);
            const bool more = version != DayVersion::full && !is_no_more(dose, item.doses.at(week));
            if (sound && !more) continue;
            std::string about = item.exercise.text;
            if (version != DayVersion::full) about += ", " + std::string(word_of(version)) + " version";
            if (more) about += " asks for more than the full one";
            found_.push_back({RuleId("dose"),
                              plan_.start + std::chrono::days(7 * (week - 1) + index_of(session.day)),
                              about});
        }
    }

    const Plan& plan_;
    const Case& case_;
    std::vector<Breach> found_;
};

/// What the plan's list of dates says of this session; null when nothing.
const DayAdvice* advice_for(const Plan& plan, const CalendarSession& session)
{
    for (const DayAdvice& advice : plan.dates)
        if (advice.date == session.date && advice.at == session.at) return &advice;
    return nullptr;
}

DayVersion version_on(const DayAdvice* advice)
{
    if (advice && advice->change == DateChange::lighter) return DayVersion::lighter;
    if (advice && advice->change == DateChange::least) return DayVersion::least;
    return DayVersion::full;
}

}

std::vector<Breach> check_wholeness(const Plan& plan, const Request& request)
{
    return WholenessCheck(plan, request).breaches();
}

std::vector<Breach> check_doses(const Plan& plan, const Case& at_hand)
{
    return DoseCheck(plan, at_hand).breaches();
}

std::vector<Breach> check_dates(const Plan& plan, const Case& at_hand)
{
    std::vector<Breach> found;
    if (at_hand.request.busy.empty()) return found;  // the rule itself has looked at every weekday
    for (int week = 1; week <= plan.weeks; ++week)
        for (const PlannedSession& planned :
             plan.phases[static_cast<std::size_t>(plan.phase_of(week))].sessions) {
            const Catalog& catalog = *at_hand.request.catalog;
            CalendarSession session = session_on_date(plan, planned, week, DayVersion::full, catalog);
            const DayAdvice* advice = advice_for(plan, session);
            if (advice && advice->change == DateChange::none) continue;
            session.items = session_on_date(plan, planned, week, version_on(advice), catalog).items;
            if (advice && advice->to) session.date = advice->to->date, session.at = advice->to->at;
            const int free = free_minutes_from(at_hand.request, session.date, session.at);
            if (session.takes() > std::chrono::minutes(free))
                found.push_back({RuleId("free-time"), session.date,
                                 "only " + std::to_string(free) + " minutes free at " +
                                     clock_text(session.at) + " on this date"});
        }
    return found;
}

}
