#include "engine/timetable/grid.h"

#include "engine/base/contract.h"
#include "engine/timetable/shortlist.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Stretches and rest positions may be done on a rest day; everything else makes a session.
bool is_training(const Case& at_hand, int candidate)
{
    return at_hand.candidate(candidate).role == ItemRole::warm_up ||
           at_hand.exercise(candidate).modality != Modality::stretch;
}

bool is_main(const Case& at_hand, int candidate, Modality modality)
{
    return at_hand.candidate(candidate).role == ItemRole::main &&
           at_hand.exercise(candidate).modality == modality;
}

}

Grid::Grid(const Case& at_hand, std::vector<Slot> slots, Model& model)
    : case_(at_hand), slots_(std::move(slots))
{
    const std::vector<int> listed = shortlist(case_);
    place_of_.assign(case_.candidates().size(), -1);
    for (std::size_t place = 0; place < listed.size(); ++place) {
        place_of_[static_cast<std::size_t>(listed[place])] = static_cast<int>(place);
        exercises_.push_back(case_.exercise_index(listed[place]));
    }
    std::sort(exercises_.begin(), exercises_.end());
    exercises_.erase(std::unique(exercises_.begin(), exercises_.end()), exercises_.end());
    ask(model, listed);
    for (Cell& cell : cells_) derive_cell(model, cell);
    for (int phase = 0; phase < phase_count(); ++phase) {
        derive_days(model, phase);
        derive_used(model, phase);
    }
}

void Grid::ask(Model& model, const std::vector<int>& listed)
{
    for (int phase = 0; phase < phase_count(); ++phase)
        for (int slot = 0; slot < slot_count(); ++slot) {
            Cell& cell = cells_.emplace_back();
            cell.seats.reserve(listed.size());
            for (const int candidate : listed) {
                const bool warm_up = case_.candidate(candidate).role == ItemRole::warm_up;
                const int kind =
                    warm_up ? modality_count : static_cast<int>(case_.exercise(candidate).modality);
                cell.seats.push_back(
                    {candidate, model.decide({phase * slot_count() + slot, candidate, kind, phase})});
            }
        }
}

void Grid::derive_cell(Model& model, Cell& cell)
{
    const auto derived = [&](auto wanted) {
        std::vector<Var> vars;
        for (const Seat& seat : cell.seats)
            if (wanted(seat.candidate)) vars.push_back(seat.var);
        return model.any_of(std::move(vars));
    };
    cell.any = derived([](int) { return true; });
    cell.trains = derived([&](int candidate) { return is_training(case_, candidate); });
    for (const Word<Modality>& modality : vocabulary<Modality>())
        cell.has.push_back(
            derived([&](int candidate) { return is_main(case_, candidate, modality.meaning); }));
}

void Grid::derive_days(Model& model, int phase)
{
    for (const Weekday day : all_weekdays) {
        const auto derived = [&](auto of_cell) {
            std::vector<Var> vars;
            for (int slot = 0; slot < slot_count(); ++slot)
                if (slots_[static_cast<std::size_t>(slot)].day == day) vars.push_back(of_cell(slot));
            return model.any_of(std::move(vars));
        };
        DayVars& vars = days_.emplace_back();
        vars.trains = derived([&](int slot) { return trains(phase, slot); });
        for (const Word<Modality>& modality : vocabulary<Modality>())
            vars.has.push_back(derived([&](int slot) { return has(phase, slot, modality.meaning); }));
    }
}

void Grid::derive_used(Model& model, int phase)
{
    std::vector<std::vector<Var>> seats_of(case_.request.catalog->exercises().size());
    for (int slot = 0; slot < slot_count(); ++slot)
        for (const Seat& seat : seats(phase, slot))
            seats_of[static_cast<std::size_t>(case_.exercise_index(seat.candidate))].push_back(seat.var);
    auto& used_vars = used_.emplace_back(seats_of.size());
    for (const int exercise : exercises_) {
        const auto at = static_cast<std::size_t>(exercise);
        used_vars[at] = model.any_of(std::move(seats_of[at]));
    }
}

Var Grid::seat(int phase, int slot, int candidate) const
{
    PACEWISE_REQUIRE(is_listed(candidate), "the candidate is on the shortlist");
    return seats(phase, slot)[static_cast<std::size_t>(place_of_[static_cast<std::size_t>(candidate)])].var;
}

std::vector<Seat> Grid::seats_on(int phase, Weekday day) const
{
    std::vector<Seat> found;
    for (int slot = 0; slot < slot_count(); ++slot)
        if (slots_[static_cast<std::size_t>(slot)].day == day)
            found.insert(found.end(), seats(phase, slot).begin(), seats(phase, slot).end());
    return found;
}

Var Grid::used(int phase, int exercise) const
{
    const Var var = used_[static_cast<std::size_t>(phase)][static_cast<std::size_t>(exercise)];
    PACEWISE_REQUIRE(var.index >= 0, "the exercise is a candidate");
    return var;
}

}
