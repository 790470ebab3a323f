#include "engine/preflight/preflight.h"

#include "engine/preflight/checks.h"

#include <array>

namespace pacewise {

std::span<const SheetCheck> all_checks()
{
    static constexpr std::array<SheetCheck, 33> checks{
        check_letters,         check_eyes,         check_ink,
        check_paper,           check_edges,        check_widths,
        check_overlaps,        check_tick_boxes,   check_sides,
        check_pictures,        check_card_numbers, check_card_words,
        check_week_doses,      check_card_doses,   check_pace_lines,
        check_dose_signs,      check_support,      check_precautions,
        check_stop_box,        check_morning_line, check_days,
        check_sessions,        check_dates,        check_reading,
        check_translation,     check_holes,        check_every_page,
        check_draft_mark,      check_parts,        check_name,
        check_therapist_pages, check_fullness,     check_content};
    return checks;
}

std::vector<SheetFault> preflight(const std::vector<Page>& pages, const PaperInput& input,
                                  const PaperWish& wish, std::optional<Date> today)
{
    const Inspection at_hand{
        pages, input, wish, today, read_printed(pages, input.wording), read_planned(input, wish)};
    Faults faults;
    for (const SheetCheck check : all_checks()) check(at_hand, faults);
    return faults.take();
}

}
