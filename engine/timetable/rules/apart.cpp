#include "engine/timetable/rules/rules.h"

#include <map>
#include <set>

namespace pacewise {

namespace {

/// Stretches belong to every day; everything else counts as company.
bool is_company(Modality part, Modality other) { return other != part && other != Modality::stretch; }

class Apart final : public Rule {
public:
    RuleId id() const override { return RuleId("apart"); }
    std::vector<std::string> sources() const override { return {"F20"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const auto& [modality, part] : grid.at_hand().protocol().parts)
            if (part.apart)
                for (int phase = 0; phase < grid.phase_count(); ++phase)
                    for (const Weekday day : all_weekdays) post_day(grid, poster, phase, day, modality);
    }

    std::vector<Breach> breaches(const Calendar& calendar, const Case& at_hand) const override
    {
        std::map<Date, std::set<Modality>> days;
        for (const CalendarSession& session : calendar.sessions)
            for (const CalendarItem& item : session.items)
                if (item.role == ItemRole::main) days[session.date].insert(item.exercise->modality);
        std::vector<Breach> found;
        for (const auto& [date, modalities] : days)
            for (const Modality modality : modalities) {
                const auto part = at_hand.protocol().parts.find(modality);
                if (part == at_hand.protocol().parts.end() || !part->second.apart) continue;
                for (const Modality other : modalities)
                    if (is_company(modality, other))
                        found.push_back(
                            {id(), date,
                             std::string(word_of(modality)) + " beside " + std::string(word_of(other))});
            }
        return found;
    }

    Translations sentence(const Case&) const override
    {
        return in_words("What the protocol puts on days of its own is not mixed with other work",
                        "Lo que el protocolo deja para días propios no se mezcla con otro trabajo");
    }

    bool protects() const override { return false; }

private:
    static void post_day(const Grid& grid, Poster& poster, int phase, Weekday day, Modality modality)
    {
        for (const auto& [other, part] : grid.at_hand().prescription.parts)
            if (is_company(modality, other))
                poster.at_most({{1, grid.has_on(phase, day, modality)}, {1, grid.has_on(phase, day, other)}},
                               1, {.phase = phase, .day = index_of(day), .word = word_of(modality)});
    }
};

}

std::unique_ptr<Rule> apart_rule() { return std::make_unique<Apart>(); }

}
