#include "engine/plan/sequences.h"

#include "engine/plan/sight.h"
#include "engine/plan/walk.h"

#include <algorithm>

namespace pacewise {

std::string choices_text(const std::vector<Choice>& choices)
{
    std::string text;
    int week = 0;
    for (const Choice& choice : choices) {
        if (choice.week != week)
            text += (week == 0 ? "week " : "; week ") + std::to_string(choice.week) + ": ";
        else
            text += ", ";
        week = choice.week;
        text += std::string(word_of(choice.day)) + ' ' + std::string(word_of(choice.version));
    }
    return text;
}

std::vector<FailingSequence> failing_sequences(const Plan& plan, const Case& at_hand,
                                               const std::vector<const Rule*>& rules,
                                               const std::vector<Breach>& known)
{
    const Catalog& catalog = *at_hand.request.catalog;
    const Visits weekly(plan, catalog, Visits::Dates::weekly);
    const Visits advised(plan, catalog, Visits::Dates::advised);
    Walk on_weekdays(weekly, at_hand, known), on_dates(advised, at_hand, known);
    for (const Rule* rule : rules) {
        const Sight sight = sight_of(rule->id());
        if (sight == Sight::place) on_weekdays.look_for(*rule, sight);
        if (sight != Sight::place && sight != Sight::prescribed) on_dates.look_for(*rule, sight);
    }
    std::vector<FailingSequence> found = on_weekdays.found();
    found.insert(found.end(), on_dates.found().begin(), on_dates.found().end());
    std::stable_sort(found.begin(), found.end(), [](const FailingSequence& a, const FailingSequence& b) {
        return a.breach.date < b.breach.date;
    });
    return found;
}

long count_sequences(const Plan& plan)
{
    constexpr long billion = 1'000'000'000;
    long all = 0;
    for (const PlannedPhase& phase : plan.phases) {
        long of_a_week = 1;
        for (const PlannedSession& session : phase.sessions)
            of_a_week =
                std::min(billion, of_a_week * (1 + !session.lighter.empty() + !session.least.empty()));
        all = std::min(billion, all + of_a_week * (phase.weeks.most - phase.weeks.least + 1));
    }
    return all;
}

}
