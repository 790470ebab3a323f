// What the therapist looks at: shared by all panels, not saved, not undone.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

enum class BottomTab { load, problems, exercises, compare, protocol, print };
enum class InspectorPart { how, why, swap, alternatives };

struct Selection {
    std::optional<ItemPlace> item;       ///< in the week
    std::optional<Weekday> day;          ///< a day, when no item is chosen
    std::optional<ExerciseId> exercise;  ///< in the catalog, or that of the item
    int phase = 0;                       ///< from 0
    int week = 1;                        ///< whose doses are shown
    BottomTab tab = BottomTab::load;
    InspectorPart part = InspectorPart::how;
    std::string field;  ///< of the patient's file, as not_recorded names it ("home.stairs"); empty for none
};

}
