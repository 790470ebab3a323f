#include "engine/preflight/checks.h"
#include "engine/preflight/squeezed.h"
#include "engine/wording/support_words.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

/// What the line asks for, in the language the paper has it in.
std::string words_of(const PrintLine& line, const Wording& say) { return line.text.in(say.language()); }

bool is_about(const PrintLine& line, const Exercise& exercise)
{
    if (line.where == PrintLine::Where::every_card) return true;
    if (line.where != PrintLine::Where::fitting_cards) return false;
    if (line.exercises.contains(exercise.id) || line.positions.contains(exercise.position)) return true;
    return std::any_of(line.tags.begin(), line.tags.end(), [&](Tag tag) { return exercise.has(tag); });
}

bool any_page_tells(const Inspection& at_hand, const std::string& words)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        if (is_for_patient(at_hand.pages[at]) && tells(at_hand.printed.page_words[at], words)) return true;
    return false;
}

std::vector<std::string> stop_signs(const Inspection& at_hand)
{
    std::vector<std::string> signs;
    for (const PrintLine& line : at_hand.input.lines)
        if (line.where == PrintLine::Where::stop_box) signs.push_back(words_of(line, at_hand.say()));
    return signs;
}

/// The digits of a number, however they are grouped.
bool tells_number(const std::string& words, const std::string& phone)
{
    return words.find(squeezed(phone)) != std::string::npos;
}

}

void check_support(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedCard& printed : at_hand.printed.cards) {
        const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), squeezed(printed.head));
        if (!card) continue;
        const std::string wanted = support_words(at_hand.say(), *card->exercise);
        if (!tells(printed.words, wanted))
            faults.add(FaultKind::support_missing, {printed.page, printed.number, printed.place},
                       {{"text", at_hand.say().of(card->exercise->name)}, {"wanted", wanted}});
    }
}

void check_precautions(const Inspection& at_hand, Faults& faults)
{
    const Wording& say = at_hand.say();
    for (const PrintLine& line : at_hand.input.lines) {
        const std::string words = words_of(line, say);
        const bool beside_week =
            line.where == PrintLine::Where::good_to_know || line.where == PrintLine::Where::after_cards;
        if (beside_week && at_hand.wish.week && !any_page_tells(at_hand, words))
            faults.add(FaultKind::precaution_missing, {},
                       {{"text", told(words)}, {"seen", "beside the week"}});
        for (const PrintedCard& printed : at_hand.printed.cards) {
            const PlannedCard* card = named_in(at_hand.planned, say, squeezed(printed.head));
            if (!card || !is_about(line, *card->exercise) || tells(printed.words, words)) continue;
            faults.add(
                FaultKind::precaution_missing, {printed.page, printed.number, printed.place},
                {{"text", told(words)}, {"seen", said("on the card of {1}", say.of(card->exercise->name))}});
        }
    }
}

void check_stop_box(const Inspection& at_hand, Faults& faults)
{
    if (!at_hand.wish.week) return;
    const Wording& say = at_hand.say();
    const std::string& phone = at_hand.input.clinic.phone;
    const std::vector<std::string> signs = stop_signs(at_hand);
    if (phone.empty()) faults.add(FaultKind::no_phone, {});
    for (const PrintedSheet& sheet : at_hand.printed.sheets) {
        const FaultPlace place{sheet.page, 0, {}};
        // In giant letters it may go on on the next page, but it begins on the first.
        const bool begins = tells(sheet.first_page, say("stop_title")) &&
                            std::any_of(signs.begin(), signs.end(), [&](const std::string& sign) {
                                return tells(sheet.first_page, sign);
                            });
        if (!begins) faults.add(FaultKind::stop_box_missing, place, {{"text", told(sheet.title)}});
        for (const std::string& sign : signs)
            if (begins && !tells(sheet.words, sign))
                faults.add(FaultKind::stop_sign_missing, place,
                           {{"text", told(sign)}, {"seen", told(sheet.title)}});
        if (!phone.empty() && !tells_number(sheet.first_page, phone))
            faults.add(FaultKind::phone_missing, place, {{"text", told(sheet.title)}, {"wanted", phone}});
    }
}

void check_morning_line(const Inspection& at_hand, Faults& faults)
{
    if (!at_hand.planned.day_versions) return;
    constexpr std::array ranges{"tired_full", "tired_lighter", "tired_least"};
    for (const PrintedSheet& sheet : at_hand.printed.sheets) {
        const bool all = tells(sheet.words, at_hand.say()("how_tired")) &&
                         std::all_of(ranges.begin(), ranges.end(), [&](const char* range) {
                             return tells(sheet.words, at_hand.say()(range));
                         });
        if (!all)
            faults.add(FaultKind::morning_line_missing, {sheet.page, 0, {}}, {{"text", told(sheet.title)}});
    }
}

}
