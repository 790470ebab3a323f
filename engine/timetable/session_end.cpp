#include "engine/timetable/session_end.h"

#include "engine/timetable/spasm_time.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

/// Seconds of every seat in one week.
std::vector<Term> seconds_in(const Grid& grid, int phase, int slot, int week)
{
    std::vector<Term> terms;
    for (const Seat& seat : grid.seats(phase, slot))
        terms.push_back(
            {static_cast<int>(grid.at_hand().prescription.dose(seat.candidate, week).takes.count()),
             seat.var});
    return terms;
}

}

void post_ends_within(const Grid& grid, Poster& poster, int phase, int slot, int minutes, Var when,
                      About about)
{
    std::set<std::vector<int>> said;
    const Range<int> weeks = grid.at_hand().protocol().weeks_of(phase);
    for (int week = weeks.least; week <= weeks.most; ++week) {
        std::vector<Term> terms = seconds_in(grid, phase, slot, week);
        std::vector<int> seconds;
        int all = 0;
        for (const Term& term : terms) {
            seconds.push_back(term.times);
            all += term.times;
        }
        if (!said.insert(std::move(seconds)).second) continue;  // a week like an earlier one
        const Seconds spasms = spasm_time(grid.at_hand().patient(), grid.at_hand().settings().spasms);
        const int room = std::max(0, minutes * 60 - static_cast<int>(spasms.count()));
        const int over = all - room;
        if (over <= 0) continue;
        terms.push_back({over, when});  // without `when`, all seats together are within `all`
        about.week = week;
        poster.at_most(std::move(terms), all, about);
    }
}

}
