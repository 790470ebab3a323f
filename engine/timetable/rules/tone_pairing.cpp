#include "engine/timetable/order_class.h"
#include "engine/timetable/rules/rules.h"

namespace pacewise {

namespace {

class TonePairing final : public Rule {
public:
    RuleId id() const override { return RuleId("tone-pairing"); }
    std::vector<std::string> sources() const override { return {"S10", "S17"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const Muscle muscle : spastic_muscles(grid.at_hand().patient()))
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                for (int slot = 0; slot < grid.slot_count(); ++slot)
                    post_slot(grid, poster, phase, slot, muscle);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const Muscle muscle : spastic_muscles(at_hand.patient()))
                for (std::size_t at = 0; at < session.items.size(); ++at)
                    if (session.items[at].exercise->tone.raises.contains(muscle) &&
                        !relieved_before(at_hand, session, at, muscle))
                        found.push_back(
                            {id(), session.date,
                             session.items[at].exercise->id.text + ": " + std::string(word_of(muscle))});
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("What raises the tone of a stiff muscle comes after something that lowers it, in the "
                        "same session",
                        "Lo que aumenta el tono de un músculo espástico va después de algo que lo reduce, en "
                        "la misma sesión");
    }

private:
    static void post_slot(const Grid& grid, Poster& poster, int phase, int slot, Muscle muscle)
    {
        const Case& at_hand = grid.at_hand();
        for (const Seat& raising : grid.seats(phase, slot)) {
            if (!at_hand.exercise(raising.candidate).tone.raises.contains(muscle)) continue;
            std::vector<Var> relieving;
            for (const Seat& other : grid.seats(phase, slot))
                if (at_hand.exercise(other.candidate).tone.lowers.contains(muscle) &&
                    order_class_of(at_hand, other.candidate) < order_class_of(at_hand, raising.candidate))
                    relieving.push_back(other.var);
            poster.implies(raising.var, relieving,
                           {.phase = phase,
                            .slot = slot,
                            .exercise = at_hand.exercise_index(raising.candidate),
                            .word = word_of(muscle)});
        }
    }

    /// An earlier part of the session relieves the muscle; the same part could follow it.
    static bool relieved_before(const Case& at_hand, const CalendarSession& session, std::size_t at,
                                Muscle muscle)
    {
        const CalendarItem& raising = session.items[at];
        for (std::size_t before = 0; before < at; ++before) {
            const CalendarItem& item = session.items[before];
            const bool earlier_part = order_class_of(at_hand, item) < order_class_of(at_hand, raising);
            if (earlier_part && item.exercise->tone.lowers.contains(muscle)) return true;
        }
        return false;
    }
};

}

std::unique_ptr<Rule> tone_pairing_rule() { return std::make_unique<TonePairing>(); }

}
