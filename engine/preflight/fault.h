// Something wrong with a printed sheet: which kind, how bad, on which page and card, and where to look.
// Each kind is there because it can hurt or mislead somebody who has only the paper to go by.
#pragma once

#include "engine/base/said.h"
#include "engine/base/vocabulary.h"
#include "engine/page/page.h"

#include <string>
#include <utility>
#include <vector>

namespace pacewise {

enum class FaultKind {
    // letters and lines
    letters_below_12,
    body_below_wish,
    too_small_for_eyes,
    capitals,
    weak_ink,
    faint_border,
    // places
    off_the_page,
    cut_off,
    words_lost,
    text_on_text,
    text_on_border,
    text_on_picture,
    boxes_collide,
    wrong_paper,
    mixed_papers,
    tick_box_small,
    tick_box_missing,
    // sides
    side_words,
    tick_letters,
    picture_side,
    // pictures
    picture_missing,
    picture_of_other,
    picture_small,
    picture_without_words,
    // numbers of the cards
    number_without_card,
    card_without_number,
    number_twice,
    number_of_other,
    // doses
    week_dose,
    card_dose,
    doses_disagree,
    rest_missing,
    tempo_missing,
    effort_missing,
    dose_in_signs,
    drug_dose,
    // safety
    support_missing,
    precaution_missing,
    stop_box_missing,
    stop_sign_missing,
    phone_missing,
    no_phone,
    morning_line_missing,
    version_sign,
    // days
    day_missing,
    wrong_date,
    session_missing,
    wrong_clock,
    wrong_length,
    item_missing,
    item_too_many,
    sheet_dates,
    week_without_sheet,
    date_note_missing,
    next_visit_missing,
    // language
    hard_to_read,
    far_too_hard,
    long_sentence,
    not_translated,
    stop_box_not_translated,
    unfilled_hole,
    // the document
    page_number,
    plan_version,
    version_code,
    draft_missing,
    draft_on_approved,
    name_shown,
    part_missing,
    therapist_among_patient,
    therapist_mark_missing,
    begins_on_back,
    empty_page,
    nearly_empty_page,
    over_budget,
    // what is told at all
    unknown_exercise,
    banned_exercise,
    credit_missing,
    plan_over,
    helper_missing
};
template <> std::span<const Word<FaultKind>> vocabulary();

/// What stops a sheet keeps it in the house until somebody signs for it; a warning is told beside it.
enum class FaultWeight { stops, warns };

struct SheetFault {
    FaultKind kind{};
    FaultWeight weight = FaultWeight::stops;
    int page = 0;                                     ///< from 1; 0: the document as a whole
    int card = 0;                                     ///< the number on the card; 0: none
    Area place = {};                                  ///< on that page
    std::vector<std::pair<std::string, Said>> fills;  ///< for the words: what was seen, what was wanted
    bool operator==(const SheetFault&) const = default;
};

/// Whether a sheet with these faults has to stay in the house.
bool any_stops(const std::vector<SheetFault>&);

}
