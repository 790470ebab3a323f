#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace pacewise {

namespace {

/// How many items of a modality a session has when it has any; the same number twice where the minutes are
/// shared out.
Range<int> items_of(const Case& at_hand, Modality modality, int phase)
{
    const auto found = at_hand.prescription.parts.find(modality);
    if (found == at_hand.prescription.parts.end()) return {0, 0};  // the protocol has no such part
    const PartPrescription& part = found->second;
    const int shared = part.items_by_phase[static_cast<std::size_t>(phase)];
    if (shared > 0) return {shared, shared};
    if (modality == Modality::stretch) return {1, at_hand.settings().items.most_stretches};
    return part.items;
}

class Amount final : public Rule {
public:
    RuleId id() const override { return RuleId("amount"); }
    std::vector<std::string> sources() const override { return {"A01", "A06"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                post_session(grid, poster, phase, slot);
                post_once_each(grid, poster, phase, slot);
                for (const auto& [modality, part] : grid.at_hand().prescription.parts)
                    post_modality(grid, poster, phase, slot, modality);
            }
            std::vector<Term> used;
            for (const int exercise : grid.exercises()) used.push_back({1, grid.used(phase, exercise)});
            poster.at_most(std::move(used), grid.at_hand().settings().items.most_different, {.phase = phase});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        std::map<int, std::set<ExerciseId>> different;
        for (const CalendarSession& session : calendar.sessions) {
            check_session(session, at_hand, found);
            for (const CalendarItem& item : session.items) different[session.phase].insert(item.exercise->id);
        }
        for (const auto& [phase, exercises] : different)
            if (static_cast<int>(exercises.size()) > at_hand.settings().items.most_different)
                found.push_back(
                    {id(),
                     calendar.start + std::chrono::days(7 * (at_hand.protocol().weeks_of(phase).least - 1)),
                     std::to_string(exercises.size()) + " different exercises"});
        return found;
    }

    Translations sentence(const Case& at_hand) const override
    {
        const std::string most = std::to_string(most_items(at_hand.request, at_hand.screening.limits));
        return in_words(
            "At most " + most +
                " items in a session, each exercise once, and as many of a kind as share its minutes",
            "Como máximo " + most +
                " ejercicios por sesión, cada uno una vez, y de cada tipo los que se reparten sus minutos");
    }

    std::vector<Margin> margins(const Calendar& calendar, const Case& at_hand) const override
    {
        Tightest tightest;
        for (const CalendarSession& session : calendar.sessions)
            tightest.look_at({id(), session.date, "session at " + clock_text(session.at),
                              static_cast<long>(session.items.size()),
                              most_items(at_hand.request, at_hand.screening.limits), "items"});
        return tightest.found();
    }

private:
    static void post_session(const Grid& grid, Poster& poster, int phase, int slot)
    {
        const Case& at_hand = grid.at_hand();
        std::vector<Term> items;
        std::vector<Term> warm_ups;
        for (const Seat& seat : grid.seats(phase, slot)) {
            items.push_back({1, seat.var});
            if (at_hand.candidate(seat.candidate).role == ItemRole::warm_up)
                warm_ups.push_back({1, seat.var});
        }
        std::vector<Term> least = items;
        least.push_back({-at_hand.protocol().sessions.items.least, grid.trains(phase, slot)});
        poster.at_least(std::move(least), 0, {.phase = phase, .slot = slot});
        poster.at_most(std::move(items), most_items(at_hand.request, at_hand.screening.limits),
                       {.phase = phase, .slot = slot});
        if (!warm_ups.empty())
            poster.at_most(std::move(warm_ups), 1, {.phase = phase, .slot = slot, .word = "warm-up"});
    }

    static void post_once_each(const Grid& grid, Poster& poster, int phase, int slot)
    {
        std::map<int, std::vector<Term>> roles;
        for (const Seat& seat : grid.seats(phase, slot))
            roles[grid.at_hand().exercise_index(seat.candidate)].push_back({1, seat.var});
        for (auto& [exercise, terms] : roles)
            if (terms.size() > 1)
                poster.at_most(std::move(terms), 1, {.phase = phase, .slot = slot, .exercise = exercise});
    }

    static void post_modality(const Grid& grid, Poster& poster, int phase, int slot, Modality modality)
    {
        const Case& at_hand = grid.at_hand();
        const Range<int> range = items_of(at_hand, modality, phase);
        std::vector<Term> items;
        for (const Seat& seat : grid.seats(phase, slot))
            if (at_hand.exercise(seat.candidate).modality == modality &&
                at_hand.candidate(seat.candidate).role == ItemRole::main)
                items.push_back({1, seat.var});
        if (items.empty()) return;
        const About about{.phase = phase, .slot = slot, .word = word_of(modality)};
        std::vector<Term> least = items;
        least.push_back({-range.least, grid.has(phase, slot, modality)});
        if (range.least > 1) poster.at_least(std::move(least), 0, about);
        poster.at_most(std::move(items), range.most, about);
    }

    void check_session(const CalendarSession& session, const Case& at_hand, std::vector<Breach>& found) const
    {
        const int count = static_cast<int>(session.items.size());
        const bool whole = session.training && !session.shorter;
        const int least = whole ? at_hand.protocol().sessions.items.least : 0;
        if (count > most_items(at_hand.request, at_hand.screening.limits) || count < least)
            found.push_back({id(), session.date, counted(count, "item", "items")});
        std::set<ExerciseId> seen;
        std::map<Modality, int> kinds;
        int warm_ups = 0;
        for (const CalendarItem& item : session.items) {
            if (!seen.insert(item.exercise->id).second)
                found.push_back({id(), session.date, item.exercise->id.text + " twice"});
            if (item.role == ItemRole::warm_up)
                ++warm_ups;
            else
                ++kinds[item.exercise->modality];
        }
        if (warm_ups > 1) found.push_back({id(), session.date, "two warm-ups"});
        for (const auto& [modality, many] : kinds) {
            const Range<int> range = items_of(at_hand, modality, session.phase);
            if (many > range.most || (many < range.least && !session.shorter))
                found.push_back({id(), session.date,
                                 counted(many, "item", "items") + " of " + std::string(word_of(modality))});
        }
    }
};

}

std::unique_ptr<Rule> amount_rule() { return std::make_unique<Amount>(); }

}
