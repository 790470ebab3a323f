#include "engine/figure/draw_movement.h"
#include "engine/preflight/checks.h"
#include "engine/preflight/picture_match.h"
#include "engine/preflight/squeezed.h"

namespace pacewise {

namespace {

constexpr double mm = 72 / 25.4;
struct LeastSize {
    double tall, broad;  ///< in mm; one of the two is enough, because a person who lies is low and broad
};

/// [inference] Who learns an exercise from its card needs more than who is reminded of it: four cards on a
/// page are brief, six are reminders.
LeastSize least_size(int cards_per_page)
{
    if (cards_per_page >= 6) return {8, 18};
    return cards_per_page >= 3 ? LeastSize{11, 20} : LeastSize{15, 25};
}

bool too_small(const Area& place, LeastSize least)
{
    return place.height < least.tall * mm && place.width < least.broad * mm;
}

bool drawn_mirrored(const PlannedItem& item)
{
    return item.side == Side::left ||
           (item.side == Side::both && item.sides == SideUse::each && item.first == Side::left);
}

void check_count(const PrintedCard& printed, const PlannedCard& card, const std::string& name, Faults& faults)
{
    const std::size_t wanted = moments_of(card.exercise->figure).size();
    if (printed.pictures.size() >= wanted) return;
    const auto told_count = [](std::size_t count) {
        return count == 0 ? Said("no picture") : said("{1} of them", std::to_string(count));
    };
    faults.add(
        FaultKind::picture_missing, {printed.page, printed.number, printed.place},
        {{"text", name}, {"seen", told_count(printed.pictures.size())}, {"wanted", std::to_string(wanted)}});
}

void check_drawing(const Inspection& at_hand, const PrintedCard& printed, const PlannedCard& card,
                   const std::string& name, Faults& faults)
{
    if (printed.pictures.empty()) return;
    const PrintedPicture& start = printed.pictures.front();
    const bool mirrored_one = drawn_mirrored(*card.item);
    const FaultPlace place{start.page, printed.number, start.place};
    const PictureMatch seen = match(*start.block, card.exercise->figure, at_hand.wish.style);
    if (seen == PictureMatch::symmetric) return;
    if (seen == PictureMatch::other) return faults.add(FaultKind::picture_of_other, place, {{"text", name}});
    const bool seen_mirrored = seen == PictureMatch::mirrored;
    if (seen_mirrored != mirrored_one)
        faults.add(
            FaultKind::picture_side, place,
            {{"text", name}, {"seen", seen_mirrored ? "left" : "right"}, {"wanted", side_text(*card.item)}});
}

}

void check_pictures(const Inspection& at_hand, Faults& faults)
{
    const LeastSize least = least_size(at_hand.wish.cards_per_page);
    for (const PrintedCard& printed : at_hand.printed.cards) {
        const PlannedCard* card = named_in(at_hand.planned, at_hand.say(), squeezed(printed.head));
        if (!card) continue;
        const std::string name = at_hand.say().of(card->exercise->name);
        check_count(printed, *card, name, faults);
        check_drawing(at_hand, printed, *card, name, faults);
        for (const PrintedPicture& picture : printed.pictures)
            if (too_small(picture.place, least))
                faults.add(FaultKind::picture_small, {picture.page, printed.number, picture.place},
                           {{"text", name},
                            {"seen", points(picture.place.height / mm)},
                            {"wanted", points(least.tall)}});
    }
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at)
        for (const Block& block : at_hand.pages[at].blocks)
            if (block.role == BlockRole::figure && block.alt.empty() && !block.items.empty())
                faults.add(
                    FaultKind::picture_without_words,
                    {static_cast<int>(at) + 1, block.card, area_of(block.items.front())},
                    {{"text", block.card > 0 ? said("a picture of card {1}", std::to_string(block.card))
                                             : Said("a picture")}});
}

}
