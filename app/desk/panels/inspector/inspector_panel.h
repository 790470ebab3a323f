// The right column: everything about what is selected. How it is done, why it is there, what could stand
// there instead, and other whole plans.
#pragma once

#include "app/desk/panels/inspector/moving_figure.h"
#include "app/desk/panels/inspector/patient_texts.h"
#include "app/desk/panels/inspector/swap_part.h"
#include "app/desk/panels/inspector/typed_dose_fields.h"

namespace pacewise {

struct InspectorPanelState {
    MovingFigureState figure;
    const void* catalog = nullptr;  ///< the figure is of an exercise in this one
    TypedDoseState typed;
    SwapPartState swaps;
    PaperWords paper;
};

void draw_inspector(Ui&, const Scene&, InspectorPanelState&, Outbox&);

}
