#include "engine/base/text.h"
#include "engine/timetable/rules/rules.h"

namespace pacewise {

namespace {

bool is_as_typed(const Dose& dose, const TypedDose& typed)
{
    if (typed.sets && dose.unit != DoseUnit::minutes && dose.sets != *typed.sets) return false;
    if (typed.count && dose.count != *typed.count) return false;
    if (typed.hold && dose.hold != *typed.hold) return false;
    return !typed.effort || dose.effort == *typed.effort;
}

/// The first week of the phase in which this candidate would not be done as typed; 0 when there is none.
int first_other_week(const Case& at_hand, int candidate, int phase)
{
    const Range<int> weeks = at_hand.protocol().weeks_of(phase);
    for (int week = weeks.least; week <= weeks.most; ++week) {
        const TypedDose* typed = typed_dose(at_hand.request, at_hand.exercise(candidate).id, week);
        if (typed && !is_as_typed(at_hand.prescription.dose(candidate, week), *typed)) return week;
    }
    return 0;
}

/// A limit of the findings that stands against what was typed makes the prescribed dose another one. Then the
/// exercise is not placed at all: a typed dose is never changed silently.
class Kept final : public Rule {
public:
    RuleId id() const override { return RuleId("kept"); }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        for (int candidate = 0; candidate < static_cast<int>(at_hand.candidates().size()); ++candidate) {
            if (!grid.is_listed(candidate)) continue;
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                if (const int week = first_other_week(at_hand, candidate, phase); week > 0)
                    for (int slot = 0; slot < grid.slot_count(); ++slot)
                        poster.forbid(
                            grid.seat(phase, slot, candidate),
                            {.phase = phase, .week = week, .exercise = at_hand.exercise_index(candidate)});
        }
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::vector<Breach> found;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items) {
                const TypedDose* typed = typed_dose(at_hand.request, item.exercise->id, session.week);
                if (typed && !is_as_typed(item.dose, *typed))
                    found.push_back({id(), session.date,
                                     item.exercise->id.text + " is not done as typed: " + dose_text(*typed)});
            }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("A dose that the therapist typed is done as typed",
                        "Una dosis escrita por el fisioterapeuta se hace tal cual");
    }

    bool protects() const override { return false; }
};

}

std::unique_ptr<Rule> kept_rule() { return std::make_unique<Kept>(); }

}
