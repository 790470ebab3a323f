#include "engine/timetable/order_class.h"
#include "engine/timetable/rules/rules.h"

namespace pacewise {

namespace {

/// Standing or walking as work; a stretch done standing is none.
bool is_upright_work(const Exercise& exercise)
{
    return is_upright(exercise.position) && exercise.modality != Modality::stretch;
}

class ToneForStanding final : public Rule {
public:
    RuleId id() const override { return RuleId("tone-for-standing"); }
    std::vector<std::string> sources() const override { return {"S05", "S06"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const std::set<Muscle> muscles = muscles_stood_on(grid.at_hand().patient());
        if (muscles.empty()) return;
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                for (const Seat& seat : grid.seats(phase, slot))
                    if (loosens_any(grid.at_hand().exercise(seat.candidate), muscles))
                        post_loosening(grid, poster, phase, slot, seat);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        const std::set<Muscle> muscles = muscles_stood_on(at_hand.patient());
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                if (loosens_any(*item.exercise, muscles) && stands_later(at_hand, session, item))
                    found.push_back({id(), session.date, item.exercise->id.text});
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words(
            "Tone that the patient stands on is not stretched or relaxed for long before standing or "
            "walking in the same session",
            "El tono que sirve para estar de pie no se estira ni se relaja mucho antes de estar de "
            "pie o caminar en la misma sesión");
    }

private:
    /// Upright work in the same part of the session or a later one.
    static void post_loosening(const Grid& grid, Poster& poster, int phase, int slot, const Seat& loosening)
    {
        const Case& at_hand = grid.at_hand();
        std::vector<Var> upright;
        for (const Seat& other : grid.seats(phase, slot))
            if (other.candidate != loosening.candidate &&
                is_upright_work(at_hand.exercise(other.candidate)) &&
                order_class_of(at_hand, other.candidate) >= order_class_of(at_hand, loosening.candidate))
                upright.push_back(other.var);
        if (upright.empty()) return;
        poster.at_most(
            {{1, loosening.var}, {1, poster.any_of(std::move(upright))}}, 1,
            {.phase = phase, .slot = slot, .exercise = at_hand.exercise_index(loosening.candidate)});
    }

    static bool stands_later(const Case& at_hand, const CalendarSession& session,
                             const CalendarItem& loosening)
    {
        for (const CalendarItem& item : session.items)
            if (&item != &loosening && is_upright_work(*item.exercise) &&
                order_class_of(at_hand, item) >= order_class_of(at_hand, loosening))
                return true;
        return false;
    }
};

}

std::unique_ptr<Rule> tone_for_standing_rule() { return std::make_unique<ToneForStanding>(); }

}
