#include "engine/timetable/rules/rules.h"

#include <algorithm>

namespace pacewise {

namespace {

class Banned final : public Rule {
public:
    RuleId id() const override { return RuleId("banned"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                for (const Seat& seat : grid.seats(phase, slot))
                    if (is_banned(grid.at_hand(), grid.at_hand().exercise(seat.candidate)))
                        poster.forbid(seat.var, {.phase = phase,
                                                 .slot = slot,
                                                 .exercise = grid.at_hand().exercise_index(seat.candidate)});
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                if (is_banned(at_hand, *item.exercise))
                    found.push_back({id(), session.date, item.exercise->id.text});
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("What the therapist banned stays away",
                        "Lo que el fisioterapeuta excluyó no aparece");
    }

    bool protects() const override { return false; }

private:
    static bool is_banned(const Case& at_hand, const Exercise& exercise)
    {
        const auto& bans = at_hand.request.bans;
        return std::find(bans.begin(), bans.end(), exercise.id) != bans.end();
    }
};

}

std::unique_ptr<Rule> banned_rule() { return std::make_unique<Banned>(); }

}
