#include "engine/paper/changes/plain_changes.h"

#include <algorithm>
#include <map>
#include <utility>

namespace pacewise {

namespace {

/// Where an exercise is done first from a week on: its item, the days of that phase, the week.
struct FirstUse {
    PlannedItem item;
    std::vector<Weekday> days;
    int week = 1;
};

std::vector<Weekday> days_of(const PlannedPhase& phase, const ExerciseId& exercise)
{
    std::vector<Weekday> days;
    for (const PlannedSession& session : phase.sessions)
        for (const PlannedItem& item : session.items)
            if (item.exercise == exercise && (days.empty() || days.back() != session.day))
                days.push_back(session.day);
    return days;
}

/// In the order of the plan.
std::vector<FirstUse> uses_from(const Plan& plan, int week)
{
    std::vector<FirstUse> uses;
    for (const PlannedPhase& phase : plan.phases) {
        if (phase.weeks.most < week) continue;
        for (const PlannedSession& session : phase.sessions)
            for (const PlannedItem& item : session.items) {
                const bool known = std::any_of(uses.begin(), uses.end(), [&](const FirstUse& use) {
                    return use.item.exercise == item.exercise;
                });
                if (!known)
                    uses.push_back({item, days_of(phase, item.exercise), std::max(week, phase.weeks.least)});
            }
    }
    return uses;
}

const FirstUse* use_of(const std::vector<FirstUse>& uses, const ExerciseId& exercise)
{
    for (const FirstUse& use : uses)
        if (use.item.exercise == exercise) return &use;
    return nullptr;
}

/// What changes at once needs no week.
std::optional<int> later(int week, int first_open)
{
    return week > first_open ? std::optional(week) : std::nullopt;
}

const PlannedPhase& phase_of(const Plan& plan, const Revised& change)
{
    return plan.phases[static_cast<std::size_t>(change.phase - 1)];
}

bool is_told(const std::vector<PlainChange>& changes, PlainKind kind, const ExerciseId& exercise)
{
    return std::any_of(changes.begin(), changes.end(), [&](const PlainChange& change) {
        return change.kind == kind && change.item.exercise == exercise;
    });
}

class Plain {
public:
    Plain(const Plan& before, const Plan& after)
        : after_(after), open_(after.made.from_week), old_(uses_from(before, open_)),
          now_(uses_from(after, open_))
    {
    }

    std::vector<PlainChange> changes(const std::vector<Revised>& revised)
    {
        for (const FirstUse& use : old_)
            if (!use_of(now_, use.item.exercise)) tell(PlainKind::gone, use.item, {}, open_);
        for (const FirstUse& use : now_)
            if (!use_of(old_, use.item.exercise)) tell(PlainKind::added, use.item, use.days, use.week);
        for (const Revised& change : revised) tell(change);
        std::stable_sort(found_.begin(), found_.end(),
                         [](const PlainChange& a, const PlainChange& b) { return a.kind < b.kind; });
        return std::move(found_);
    }

private:
    PlainChange& tell(PlainKind kind, const PlannedItem& item, std::vector<Weekday> days, int week)
    {
        PlainChange& change = found_.emplace_back();
        change.kind = kind;
        change.item = item;
        change.days = std::move(days);
        change.from_week = later(week, open_);
        return change;
    }

    void tell(const Revised& revised)
    {
        if (revised.kind == ChangeKind::other_time) return tell_clock(revised);
        const FirstUse* old = use_of(old_, revised.exercise);
        const FirstUse* now = use_of(now_, revised.exercise);
        if (!old || !now) return;  // told already
        if (revised.kind == ChangeKind::other_dose)
            tell_dose(revised, now->item);
        else
            tell_days(revised, now->item);
    }

    /// The first week with another dose; later ones stand on the card.
    void tell_dose(const Revised& revised, const PlannedItem& item)
    {
        if (is_told(found_, PlainKind::dose, revised.exercise)) return;
        PlainChange& change = tell(PlainKind::dose, item, {}, revised.week);
        change.before = revised.dose_before;
        change.now = revised.dose_now;
    }

    void tell_days(const Revised& revised, const PlannedItem& item)
    {
        if (is_told(found_, PlainKind::days, revised.exercise)) return;
        std::vector<Weekday> days = days_of(phase_of(after_, revised), revised.exercise);
        if (!days.empty())
            tell(PlainKind::days, item, std::move(days), phase_of(after_, revised).weeks.least);
    }

    /// Once for a session, not for each of its exercises.
    void tell_clock(const Revised& revised)
    {
        const bool known = std::any_of(found_.begin(), found_.end(), [&](const PlainChange& change) {
            return change.kind == PlainKind::clock && change.days.front() == *revised.to &&
                   change.before_at == *revised.from_time;
        });
        if (known) return;
        PlainChange& change =
            tell(PlainKind::clock, {}, {*revised.to}, phase_of(after_, revised).weeks.least);
        change.before_at = *revised.from_time;
        change.now_at = *revised.to_time;
    }

    const Plan& after_;
    int open_;
    std::vector<FirstUse> old_;
    std::vector<FirstUse> now_;
    std::vector<PlainChange> found_;
};

}

std::vector<PlainChange> plain_changes(const Plan& before, const Plan& after)
{
    return Plain(before, after).changes(changes_between(before, after, after.made.from_week));
}

}
