// What the therapist looks at: shared by all panels, not saved, not undone.
#pragma once

#include "app/desk/document/edit.h"

namespace pacewise {

/// `week`: in a low window, where the week has no room beside the others.
enum class BottomTab { week, load, problems, exercises, compare, protocol, print };
/// In a narrow window only one of these stands beside the week.
enum class SidePane { patient, inspector };
enum class InspectorPart { how, why, swap, alternatives };

struct Selection {
    std::optional<ItemPlace> item;       ///< in the week
    std::optional<Weekday> day;          ///< a day, when no item is chosen
    std::optional<ExerciseId> exercise;  ///< in the catalog, or that of the item
    int phase = 0;                       ///< from 0
    int week = 1;                        ///< whose doses are shown
    BottomTab tab = BottomTab::week;
    SidePane side = SidePane::patient;
    InspectorPart part = InspectorPart::how;
    std::string field;  ///< of the patient's file, as not_recorded names it ("home.stairs"); empty for none
};

}
