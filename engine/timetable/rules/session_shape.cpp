#include "engine/timetable/order_class.h"
#include "engine/timetable/rules/rules.h"

#include <map>

namespace pacewise {

namespace {

bool is_hard_balance(const Exercise& exercise) { return exercise.has(Tag::high_challenge); }

class SessionShape final : public Rule {
public:
    RuleId id() const override { return RuleId("session-shape"); }
    std::vector<std::string> sources() const override { return {"G60", "F22", "F23", "S17"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                post_warm_up(grid, poster, phase, slot);
                if (is_fatigued_walker(grid.at_hand().patient())) post_steady_end(grid, poster, phase, slot);
            }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions) {
            if (session.training &&
                (session.items.empty() || order_class_of(at_hand, session.items.front()) != OrderClass::open))
                found.push_back({id(), session.date, "no warm-up first"});
            for (std::size_t at = 1; at < session.items.size(); ++at)
                if (order_class_of(at_hand, session.items[at]) <
                    order_class_of(at_hand, session.items[at - 1]))
                    found.push_back(
                        {id(), session.date, session.items[at].exercise->id.text + " stands too late"});
            if (is_fatigued_walker(at_hand.patient())) check_steady_end(session, at_hand, found);
        }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("Warm-up first, balance before strength before endurance, settling last, and no hard "
                        "balance near the end for tired walkers",
                        "Primero calentar, equilibrio antes que fuerza y resistencia, al final calma; sin "
                        "equilibrio difícil al final si se cansa al caminar");
    }

private:
    static void post_warm_up(const Grid& grid, Poster& poster, int phase, int slot)
    {
        std::vector<Var> openers;
        for (const Seat& seat : grid.seats(phase, slot))
            if (order_class_of(grid.at_hand(), seat.candidate) == OrderClass::open)
                openers.push_back(seat.var);
        poster.implies(grid.trains(phase, slot), openers, {.phase = phase, .slot = slot, .word = "warm-up"});
    }

    /// F23: for a tired walker ten minutes of steadier work follow after hard balance. What follows depends
    /// on its place in the order alone, so hard items of one class are spoken of together.
    static void post_steady_end(const Grid& grid, Poster& poster, int phase, int slot)
    {
        const Case& at_hand = grid.at_hand();
        std::map<OrderClass, std::vector<Var>> hard;
        for (const Seat& seat : grid.seats(phase, slot))
            if (is_hard_balance(at_hand.exercise(seat.candidate)))
                hard[order_class_of(at_hand, seat.candidate)].push_back(seat.var);
        const Range<int> weeks = at_hand.protocol().weeks_of(phase);
        for (auto& [place, vars] : hard) {
            const Var any = poster.any_of(std::move(vars));
            for (int week = weeks.least; week <= weeks.most; ++week)
                post_steadier_after(grid, poster, any, place, {.phase = phase, .slot = slot, .week = week});
        }
    }

    static void post_steadier_after(const Grid& grid, Poster& poster, Var any_hard, OrderClass place,
                                    const About& about)
    {
        const Case& at_hand = grid.at_hand();
        std::vector<Term> terms{{60 * at_hand.settings().settle_minutes_after_balance, any_hard}};
        for (const Seat& after : grid.seats(about.phase, about.slot))
            if (order_class_of(at_hand, after.candidate) > place)
                terms.push_back(
                    {-static_cast<int>(at_hand.prescription.dose(after.candidate, about.week).takes.count()),
                     after.var});
        poster.at_most(std::move(terms), 0, about);
    }

    void check_steady_end(const CalendarSession& session, const Case& at_hand,
                          std::vector<Breach>& found) const
    {
        for (const CalendarItem& hard : session.items) {
            if (!is_hard_balance(*hard.exercise)) continue;
            Seconds after{0};
            for (const CalendarItem& item : session.items)
                if (order_class_of(at_hand, item) > order_class_of(at_hand, hard)) after += item.dose.takes;
            if (after < std::chrono::minutes(at_hand.settings().settle_minutes_after_balance))
                found.push_back({id(), session.date, hard.exercise->id.text + " too near the end"});
        }
    }
};

}

std::unique_ptr<Rule> session_shape_rule() { return std::make_unique<SessionShape>(); }

}
