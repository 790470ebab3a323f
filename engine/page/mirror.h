// Pages of languages that are written from right to left: laid out like all others, from the left, and
// reflected at the very end.
#pragma once

#include "engine/page/page.h"

namespace pacewise {

/// Frames, signs, boxes and words change sides. A picture or chart moves as a whole and is not reflected in
/// itself: a left leg stays a left leg.
Page mirrored(Page);

}
