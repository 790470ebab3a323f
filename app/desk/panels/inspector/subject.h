// What the inspector is about: an item of the week, an exercise of the catalog, or a day.
#pragma once

#include "app/desk/panels/scene.h"

namespace pacewise {

struct Subject {
    const Exercise* exercise = nullptr;  ///< null for a day, or when nothing is selected
    std::optional<ItemPlace> place{};    ///< of an item that is still in the plan
    const PlannedSession* session = nullptr;
    /// The item; for an exercise of the catalog its first item of the plan, in the phase shown if it is
    /// there.
    const PlannedItem* item = nullptr;
    std::optional<Weekday> day{};  ///< when a day is selected and no item
};

/// Care: points into the plan and the catalog of the scene.
Subject subject_of(const Scene&);

/// Where the exercise stands in this phase (from 0), the day of `near_to` first; nulls when it does not.
struct FoundItem {
    const PlannedSession* session = nullptr;
    const PlannedItem* item = nullptr;
};
FoundItem item_in_phase(const Plan&, int phase, const ExerciseId&, std::optional<Weekday> near_to = {});

}
