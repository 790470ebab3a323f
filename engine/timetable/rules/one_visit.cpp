#include "engine/base/text.h"
#include "engine/timetable/hours.h"
#include "engine/timetable/rules/rules.h"
#include "engine/timetable/session_end.h"

namespace pacewise {

namespace {

/// Minutes between two sessions of one stretch of free time (F21).
int apart_in(const Settings& settings)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(settings.hours.apart).count());
}

bool in_one_window(const Patient& patient, Weekday day, ClockTime one, ClockTime other)
{
    const auto windows = patient.time.find(day);
    if (windows == patient.time.end()) return false;
    for (const Window& window : windows->second)
        if (window.from <= one && one < window.to && window.from <= other && other < window.to) return true;
    return false;
}

/// A long free time offers several times to begin, but one visit to the mat is enough. Only tired people with
/// few free days may split their work into two short sessions, well apart (F21).
class OneVisit final : public Rule {
public:
    RuleId id() const override { return RuleId("one-visit"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const std::vector<Slot>& slots = grid.slots();
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int first = 0; first < grid.slot_count(); ++first)
                for (int later = first + 1; later < grid.slot_count(); ++later) {
                    const Slot& one = slots[static_cast<std::size_t>(first)];
                    const Slot& other = slots[static_cast<std::size_t>(later)];
                    if (one.day == other.day &&
                        in_one_window(grid.at_hand().patient(), one.day, one.at, other.at))
                        post_pair(grid, poster, phase, first, later);
                }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        const Seconds apart = std::chrono::minutes(apart_in(at_hand.settings()));
        for (const CalendarSession& one : calendar.sessions)
            for (const CalendarSession& other : calendar.sessions) {
                if (one.date != other.date || !(one.at < other.at)) continue;
                if (!in_one_window(at_hand.patient(), weekday_of(one.date), one.at, other.at)) continue;
                const Seconds between = std::chrono::minutes(other.at.minutes - one.at.minutes) - one.takes();
                if (!may_split_days(at_hand.patient()) || between < apart)
                    found.push_back({id(), one.date, clock_text(one.at) + " and " + clock_text(other.at)});
            }
        return found;
    }

    Translations sentence(const Case& at_hand) const override
    {
        if (!may_split_days(at_hand.patient()))
            return in_words("One session in one stretch of free time", "Una sesión en cada rato libre");
        return in_words("Two sessions of one day lie well apart",
                        "Dos sesiones del mismo día quedan bien separadas");
    }

    std::vector<std::string> sources() const override { return {"F21"}; }

private:
    static void post_pair(const Grid& grid, Poster& poster, int phase, int first, int later)
    {
        const Case& at_hand = grid.at_hand();
        const Slot& one = grid.slots()[static_cast<std::size_t>(first)];
        const Slot& other = grid.slots()[static_cast<std::size_t>(later)];
        const int room = other.at.minutes - one.at.minutes - apart_in(at_hand.settings());
        const About about{.phase = phase, .slot = later, .day = index_of(one.day)};
        if (may_split_days(at_hand.patient()) && room > 0)
            post_ends_within(grid, poster, phase, first, room, grid.any(phase, later), about);
        else
            poster.at_most({{1, grid.any(phase, first)}, {1, grid.any(phase, later)}}, 1, about);
    }
};

}

std::unique_ptr<Rule> one_visit_rule() { return std::make_unique<OneVisit>(); }

}
