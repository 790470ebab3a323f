// The look of the desk: roles of colour and lengths. Calm by default, with a version of high contrast. No
// meaning hangs on a colour alone.
#pragma once

#include <imgui.h>

namespace pacewise {

enum class Contrast { calm, high };

/// Colours by what they are for.
struct Theme {
    ImU32 page, card, card_edge;            ///< behind everything; a card on it; its border
    ImU32 ink, faint_ink;                   ///< text; secondary text, still 4.5 to 1
    ImU32 accent, accent_ink, accent_soft;  ///< what acts; text on it; what is chosen
    ImU32 field, field_edge, hover;         ///< fields to type in; under the mouse
    ImU32 warn, warn_soft, danger, danger_soft, good, good_soft;
    ImU32 focus;  ///< the frame around what the keyboard acts on
    ImU32 flash;  ///< what has just changed
    bool high_contrast = false;
};

Theme theme_for(Contrast);
/// Sets ImGui's style: a fresh one each time, so that scaling never adds up.
void apply(const Theme&, float scale);

ImVec4 colour(ImU32);
/// `share` of `over` on `under`.
ImU32 mixed(ImU32 under, ImU32 over, float share);

}
