// Every session of a plan on the date on which it is really done, in each of its day versions. A sequence of
// choices picks one version for each of them.
#pragma once

#include "engine/plan/plan_calendar.h"

#include <array>
#include <vector>

namespace pacewise {

/// One version for every visit, in the order of the visits.
using Choices = std::vector<DayVersion>;

class Visits {
public:
    enum class Dates {
        weekly,   ///< as the timetable says, week after week
        advised,  ///< sessions that the plan's list of dates moves stand where they are moved to
    };

    Visits(const Plan&, const Catalog&, Dates);

    int count() const { return static_cast<int>(visits_.size()); }
    Date date(int visit) const { return of(visit).versions[0].date; }
    int week(int visit) const { return of(visit).versions[0].week; }
    bool has(int visit, DayVersion version) const { return of(visit).has[index(version)]; }
    const CalendarSession& session(int visit, DayVersion version) const
    {
        return of(visit).versions[index(version)];
    }
    /// Whether any session stands on another date or at another time than its timetable says.
    bool any_moved() const { return any_moved_; }
    Choices all_full() const { return Choices(visits_.size(), DayVersion::full); }
    Calendar calendar(const Choices&) const;

private:
    struct Visit {
        std::array<CalendarSession, 3> versions;
        std::array<bool, 3> has{};
    };

    static std::size_t index(DayVersion version) { return static_cast<std::size_t>(version); }
    const Visit& of(int visit) const { return visits_[static_cast<std::size_t>(visit)]; }
    void move(Visit&, const Plan&);

    Date start_;
    int weeks_ = 0;
    bool any_moved_ = false;
    std::vector<Visit> visits_;  ///< by date and time
};

}
