#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// Minutes by the clock are the work itself; other doses count with their rests.
int minutes_of(const Dose& dose)
{
    return dose.unit == DoseUnit::minutes ? dose.count : static_cast<int>((dose.takes.count() + 30) / 60);
}

class ProtocolMinutes final : public Should {
public:
    RuleId id() const override { return RuleId("protocol-minutes"); }
    std::vector<std::string> sources() const override { return {"G18"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        for (const auto& [modality, part] : grid.at_hand().prescription.parts)
            for (int phase = 0; phase < grid.phase_count(); ++phase)
                for (int slot = 0; slot < grid.slot_count(); ++slot)
                    post_part(grid, poster, modality, phase, slot);
    }

    Translations sentence() const override
    {
        return in_words("The minutes the protocol asks for", "Los minutos que pide el protocolo");
    }

private:
    /// Looks at the last week of the phase, in which most is asked.
    static void post_part(const Grid& grid, Poster& poster, Modality modality, int phase, int slot)
    {
        const Case& at_hand = grid.at_hand();
        const int week = at_hand.protocol().weeks_of(phase).most;
        const auto asked =
            at_hand.prescription.parts.at(modality).weeks[static_cast<std::size_t>(week - 1)].minutes;
        if (!asked) return;
        std::vector<Term> missing{{*asked, grid.has(phase, slot, modality)}};
        for (const Seat& seat : grid.seats(phase, slot))
            if (at_hand.exercise(seat.candidate).modality == modality && at_hand.is_main(seat.candidate))
                missing.push_back({-minutes_of(at_hand.prescription.dose(seat.candidate, week)), seat.var});
        poster.price(std::move(missing), 0, at_hand.settings().weight("protocol-minutes"),
                     {.phase = phase, .slot = slot, .word = word_of(modality)});
    }
};

}

std::unique_ptr<Should> protocol_minutes_should() { return std::make_unique<ProtocolMinutes>(); }

}
