#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

class ProtocolDays final : public Should {
public:
    RuleId id() const override { return RuleId("protocol-days"); }
    std::vector<std::string> sources() const override { return {"G10", "G18"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const int weight = grid.at_hand().settings().weight("protocol-days");
        for (const auto& [modality, part] : grid.at_hand().prescription.parts) {
            if (modality == Modality::stretch) continue;  // daily-stretch looks after it
            for (int phase = 0; phase < grid.phase_count(); ++phase) {
                std::vector<Term> days;
                for (const Weekday day : all_weekdays)
                    days.push_back({-1, grid.has_on(phase, day, modality)});
                poster.price(std::move(days), -part.days.most, weight,
                             {.phase = phase, .word = word_of(modality)});
            }
        }
    }

    Translations sentence() const override
    {
        return in_words("As many days as the protocol has", "Tantos días como tiene el protocolo");
    }
};

}

std::unique_ptr<Should> protocol_days_should() { return std::make_unique<ProtocolDays>(); }

}
