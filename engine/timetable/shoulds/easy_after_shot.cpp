#include "engine/timetable/shots.h"
#include "engine/timetable/shoulds/shoulds.h"

namespace pacewise {

namespace {

/// Easy aerobic work soon after the shot made people less unwell in a small trial (J26). It is offered, never
/// asked for: a phase that has a place for it and does not use it pays a little.
class EasyAfterShot final : public Should {
public:
    RuleId id() const override { return RuleId("easy-after-shot"); }
    std::vector<std::string> sources() const override { return {"J26"}; }

    void post(const Grid& grid, Poster& poster) const override
    {
        const Case& at_hand = grid.at_hand();
        const MedicineUse* shot = takes(at_hand.patient(), Medicine::interferon);
        if (!shot) return;
        for (int phase = 0; phase < grid.phase_count(); ++phase) {
            std::vector<Term> welcome;
            for (int slot = 0; slot < grid.slot_count(); ++slot)
                if (is_soon_after(at_hand, *shot, phase, grid.slots()[static_cast<std::size_t>(slot)]))
                    add_easy(grid, phase, slot, welcome);
            poster.price(std::move(welcome), -1, at_hand.settings().weight("easy-after-shot"),
                         {.phase = phase});
        }
    }

    Translations sentence() const override
    {
        return in_words("Easy aerobic work soon after an injection is welcome",
                        "El trabajo aeróbico suave poco después de la inyección es bueno");
    }

private:
    /// On at least half of the phase's dates.
    static bool is_soon_after(const Case& at_hand, const MedicineUse& shot, int phase, const Slot& slot)
    {
        const int dates = static_cast<int>(dates_of(at_hand, phase, slot.day).size());
        return 2 * dates_after_shot(at_hand, shot, phase, slot) >= dates;
    }

    /// Each easy aerobic item takes one unit off what is missing.
    static void add_easy(const Grid& grid, int phase, int slot, std::vector<Term>& welcome)
    {
        constexpr int easy = 4;  // effort, 0 to 10
        for (const Seat& seat : grid.seats(phase, slot)) {
            const Exercise& exercise = grid.at_hand().exercise(seat.candidate);
            if (exercise.modality == Modality::aerobic && exercise.effort <= easy &&
                aching_load(exercise) == 0)
                welcome.push_back({-1, seat.var});
        }
    }
};

}

std::unique_ptr<Should> easy_after_shot_should() { return std::make_unique<EasyAfterShot>(); }

}
