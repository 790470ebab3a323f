// The yes-or-no questions of a case: may this candidate stand in this slot of this phase? And what follows
// from the answers: which days train, which modality falls on which day, which exercise a phase uses.
#pragma once

#include "engine/model/model.h"
#include "engine/timetable/case.h"
#include "engine/timetable/slot.h"

#include <vector>

namespace pacewise {

/// A candidate in a slot, as a question of the model.
struct Seat {
    int candidate = 0;
    Var var;
};

class Grid {
public:
    Grid(const Case&, std::vector<Slot>, Model&);

    const Case& at_hand() const { return case_; }
    const std::vector<Slot>& slots() const { return slots_; }
    int phase_count() const { return case_.phase_count(); }
    int slot_count() const { return static_cast<int>(slots_.size()); }

    const std::vector<Seat>& seats(int phase, int slot) const { return cell(phase, slot).seats; }
    /// Whether there are questions about the candidate; a large catalog is cut to a shortlist.
    bool is_listed(int candidate) const { return place_of_[static_cast<std::size_t>(candidate)] >= 0; }
    /// The candidate must be listed.
    Var seat(int phase, int slot, int candidate) const;
    /// Anything at all in the slot.
    Var any(int phase, int slot) const { return cell(phase, slot).any; }
    /// More than stretches: a visit to the mat that counts as a session.
    Var trains(int phase, int slot) const { return cell(phase, slot).trains; }
    Var has(int phase, int slot, Modality modality) const
    {
        return cell(phase, slot).has[static_cast<std::size_t>(modality)];
    }
    Var trains_on(int phase, Weekday day) const { return day_of(phase, day).trains; }
    Var has_on(int phase, Weekday day, Modality modality) const
    {
        return day_of(phase, day).has[static_cast<std::size_t>(modality)];
    }
    /// All seats of one weekday.
    std::vector<Seat> seats_on(int phase, Weekday) const;
    /// An exercise (index in the catalog) anywhere in the phase, in any role.
    Var used(int phase, int exercise) const;
    /// Exercises that any candidate stands for, ascending.
    const std::vector<int>& exercises() const { return exercises_; }

private:
    struct Cell {
        std::vector<Seat> seats;
        Var any, trains;
        std::vector<Var> has;
    };
    struct DayVars {
        Var trains;
        std::vector<Var> has;
    };

    const Cell& cell(int phase, int slot) const
    {
        return cells_[static_cast<std::size_t>(phase * slot_count() + slot)];
    }
    const DayVars& day_of(int phase, Weekday day) const
    {
        return days_[static_cast<std::size_t>(phase * 7 + index_of(day))];
    }
    void ask(Model&, const std::vector<int>& listed);
    void derive_cell(Model&, Cell&);
    void derive_days(Model&, int phase);
    void derive_used(Model&, int phase);

    Case case_;
    std::vector<Slot> slots_;
    std::vector<Cell> cells_;
    std::vector<DayVars> days_;
    std::vector<int> exercises_;
    std::vector<std::vector<Var>> used_;  ///< [phase][exercise]; -1 when no candidate stands for it
    std::vector<int> place_of_;           ///< by candidate: where in the seats of a cell; -1 when not listed
};

}
