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
            for (int slot = 0; slot < grid.slot_count(); ++slot) post_slot(grid, poster, phase, slot);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                if (is_banned(at_hand.request, item.exercise->id,
                              {session.phase, weekday_of(session.date), session.at}))
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
    struct Where {
        int phase = 0;
        Weekday day = Weekday::mon;
        ClockTime at;
    };

    static void post_slot(const Grid& grid, Poster& poster, int phase, int at)
    {
        const Case& at_hand = grid.at_hand();
        const Slot& slot = grid.slots()[static_cast<std::size_t>(at)];
        for (const Seat& seat : grid.seats(phase, at))
            if (is_banned(at_hand.request, at_hand.exercise(seat.candidate).id, {phase, slot.day, slot.at}))
                poster.forbid(
                    seat.var,
                    {.phase = phase, .slot = at, .exercise = at_hand.exercise_index(seat.candidate)});
    }

    static bool is_banned(const Request& request, const ExerciseId& exercise, const Where& where)
    {
        return std::find(request.bans.begin(), request.bans.end(), exercise) != request.bans.end() ||
               std::any_of(
                   request.banned_places.begin(), request.banned_places.end(), [&](const BannedPlace& place) {
                       return place.exercise == exercise && place.covers(where.phase, where.day, where.at);
                   });
    }
};

}

std::unique_ptr<Rule> banned_rule() { return std::make_unique<Banned>(); }

}
