// Every check of the pre-flight, in families a file. Each looks for itself and knows nothing of the others.
#pragma once

#include "engine/preflight/inspection.h"

#include <span>

namespace pacewise {

using SheetCheck = void (*)(const Inspection&, Faults&);

// letters.cpp
void check_letters(const Inspection&, Faults&);
void check_eyes(const Inspection&, Faults&);
// ink.cpp
void check_ink(const Inspection&, Faults&);
// room.cpp
void check_paper(const Inspection&, Faults&);
void check_edges(const Inspection&, Faults&);
void check_widths(const Inspection&, Faults&);
// overlaps.cpp
void check_overlaps(const Inspection&, Faults&);
// tick_boxes.cpp
void check_tick_boxes(const Inspection&, Faults&);
// sides.cpp
void check_sides(const Inspection&, Faults&);
// pictures.cpp
void check_pictures(const Inspection&, Faults&);
// card_numbers.cpp
void check_card_numbers(const Inspection&, Faults&);
// card_words.cpp
void check_card_words(const Inspection&, Faults&);
// week_doses.cpp
void check_week_doses(const Inspection&, Faults&);
// card_doses.cpp
void check_card_doses(const Inspection&, Faults&);
// pace_lines.cpp
void check_pace_lines(const Inspection&, Faults&);
// signs_and_drugs.cpp
void check_dose_signs(const Inspection&, Faults&);
// safety.cpp
void check_support(const Inspection&, Faults&);
void check_precautions(const Inspection&, Faults&);
void check_stop_box(const Inspection&, Faults&);
void check_morning_line(const Inspection&, Faults&);
// days.cpp
void check_days(const Inspection&, Faults&);
// sessions.cpp
void check_sessions(const Inspection&, Faults&);
// dates.cpp
void check_dates(const Inspection&, Faults&);
// language.cpp
void check_reading(const Inspection&, Faults&);
void check_translation(const Inspection&, Faults&);
void check_holes(const Inspection&, Faults&);
// document.cpp
void check_every_page(const Inspection&, Faults&);
void check_draft_mark(const Inspection&, Faults&);
void check_parts(const Inspection&, Faults&);
// privacy.cpp
void check_name(const Inspection&, Faults&);
void check_therapist_pages(const Inspection&, Faults&);
// fullness.cpp
void check_fullness(const Inspection&, Faults&);
// content.cpp
void check_content(const Inspection&, Faults&);

/// All of them.
std::span<const SheetCheck> all_checks();

}
