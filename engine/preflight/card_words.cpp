#include "engine/catalog/side_words.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/squeezed.h"

namespace pacewise {

namespace {

/// Four cards on a page leave out why and what is felt; six, for those who know their exercises, the steps.
enum class Told { all, steps, reminder };

Told told_on(int cards_per_page)
{
    if (cards_per_page >= 6) return Told::reminder;
    return cards_per_page >= 3 ? Told::steps : Told::all;
}

struct Texts {
    const PrintedCard& printed;
    const PlannedCard& card;
    const Inspection& at_hand;
    Faults& faults;

    /// Each side's words would do: which side is right is looked at elsewhere.
    void need(const std::string& text, const std::string& language) const
    {
        if (tells(printed.words, for_side(text, language, Side::left)) ||
            tells(printed.words, for_side(text, language, Side::right)))
            return;
        faults.add(FaultKind::words_lost, {printed.page, printed.number, printed.place},
                   {{"text", told(for_side(text, language, told_side(*card.item)))},
                    {"seen", at_hand.say().of(card.exercise->name)}});
    }
    void need(const Translations& text) const
    {
        need(text.in(at_hand.say().language()), at_hand.say().language_of(text));
    }
};

}

void check_card_words(const Inspection& at_hand, Faults& faults)
{
    const Told told_here = told_on(at_hand.wish.cards_per_page);
    for (const PrintedCard& printed : at_hand.printed.cards) {
        const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), squeezed(printed.head));
        if (!card) continue;
        const Texts texts{printed, *card, at_hand, faults};
        const Exercise& exercise = *card->exercise;
        texts.need(exercise.stop);
        if (told_here != Told::reminder)
            for (const std::string& step : exercise.how.in(at_hand.say().language()))
                texts.need(step, at_hand.say().language_of(exercise.how));
        if (told_here != Told::all) continue;
        texts.need(exercise.why);
        texts.need(exercise.feel);
    }
}

}
