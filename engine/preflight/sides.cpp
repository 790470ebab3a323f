#include "engine/base/text.h"
#include "engine/catalog/side_words.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>
#include <optional>

namespace pacewise {

namespace {

/// Where these words name a side in capitals; npos where they do not.
std::size_t place_of_side(const Wording& say, const std::string& words, Side side)
{
    std::size_t first = std::string::npos;
    for (const char* limb : {"leg", "arm", "side"}) {
        const std::string key = std::string(word_of(side)) + "_" + limb;
        first = std::min(first, words.find(squeezed(say(key))));
    }
    return first;
}

Said side_told(const Wording& say, const std::string& words)
{
    const std::size_t left = place_of_side(say, words, Side::left),
                      right = place_of_side(say, words, Side::right);
    if (left == std::string::npos && right == std::string::npos) return "both at once";
    if (left == std::string::npos) return "right";
    if (right == std::string::npos) return "left";
    return left < right ? "left, then right" : "right, then left";
}

/// The week names a side only where one alone is trained: two boxes tell the rest.
Said side_in_week(const PlannedItem& item)
{
    if (item.side == Side::both) return "both at once";
    return item.side == Side::left ? "left" : "right";
}

Said told_letters(const std::vector<std::string>& letters)
{
    if (letters.empty() || letters == std::vector<std::string>{""}) return "nothing";
    return joined(letters, ", ");
}

std::vector<std::string> letters_wanted(const Wording& say, const PlannedItem& item)
{
    const auto letter = [&](Side side) { return say(std::string(word_of(side)) + "_letter"); };
    if (item.side != Side::both) return {letter(item.side)};
    if (item.sides != SideUse::each) return {""};
    const Side first = item.first == Side::left ? Side::left : Side::right;
    return {letter(first), letter(other_side(first))};
}

void check_item(const Inspection& at_hand, const PrintedItem& item, Faults& faults)
{
    const Wording& say = at_hand.say();
    const PlannedCard* card = named_in(at_hand.planned, say, item.words);
    if (!card) return;
    const FaultPlace place{item.page, item.number, item.place};
    const std::string name = say.of(card->exercise->name);
    const Said seen = side_told(say, after_name(*card, item.words)), wanted = side_in_week(*card->item);
    if (seen != wanted)
        faults.add(FaultKind::side_words, place, {{"text", name}, {"seen", seen}, {"wanted", wanted}});
    const auto letters = letters_wanted(say, *card->item);
    if (item.letters.size() == letters.size() && item.letters != letters)
        faults.add(FaultKind::tick_letters, place,
                   {{"text", name}, {"seen", told_letters(item.letters)}, {"wanted", told_letters(letters)}});
}

/// A step that is told for the other side than the one that is trained.
std::optional<std::string> wrong_step(const PrintedCard& printed, const PlannedCard& card, const Wording& say)
{
    const Side side = told_side(*card.item) == Side::left ? Side::left : Side::right;
    const auto wrong = [&](const std::string& text, const std::string& language) {
        const std::string right_one = for_side(text, language, side),
                          wrong_one = for_side(text, language, other_side(side));
        return right_one != wrong_one && !tells(printed.words, right_one) && tells(printed.words, wrong_one);
    };
    const Exercise& exercise = *card.exercise;
    for (const std::string& step : exercise.how.in(say.language()))
        if (wrong(step, say.language_of(exercise.how))) return step;
    for (const Translations* text : {&exercise.why, &exercise.feel, &exercise.stop})
        if (wrong(text->in(say.language()), say.language_of(*text))) return text->in(say.language());
    return {};
}

void check_card(const Inspection& at_hand, const PrintedCard& printed, Faults& faults)
{
    const Wording& say = at_hand.say();
    const PlannedCard* card = named_in(at_hand.planned, say, squeezed(printed.head));
    if (!card) return;
    const FaultPlace place{printed.page, printed.number, printed.place};
    const std::string name = say.of(card->exercise->name);
    const Said seen = side_told(say, printed.words), wanted = side_text(*card->item);
    const Fills fills{{"text", said("the card of {1}", name)}, {"seen", seen}, {"wanted", wanted}};
    if (seen != wanted) faults.add(FaultKind::side_words, place, fills);
    if (const auto step = wrong_step(printed, *card, say))
        faults.add(FaultKind::side_words, place,
                   {{"text", said("a step on the card of {1}", name)},
                    {"seen", "the other side"},
                    {"wanted", wanted}});
}

}

void check_sides(const Inspection& at_hand, Faults& faults)
{
    for (const PrintedSheet& sheet : at_hand.printed.sheets)
        for (const PrintedSession& session : sheet.sessions)
            for (const PrintedItem& item : session.items) check_item(at_hand, item, faults);
    for (const PrintedCard& card : at_hand.printed.cards) check_card(at_hand, card, faults);
}

}
