// The wrong side in words, letters and pictures, and pictures that are missing, small or of another exercise,
// made on purpose.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;

namespace {

Where other_side_in_words(Damaged& damaged)
{
    const Found item = sample::item_with_boxes(damaged, 2, true);
    const int card = sample::number_of(*item.block);
    for (Page& page : damaged.pages)
        for (Block& block : page.blocks)
            if (block.card == card && words_of(block).starts_with("First the")) {
                const bool left = words_of(block).find("First the LEFT") == 0;
                const std::string limb = words_of(block).find("leg") != std::string::npos   ? "leg"
                                         : words_of(block).find("arm") != std::string::npos ? "arm"
                                                                                            : "side";
                sample::say_instead(block, left
                                               ? "First the RIGHT " + limb + ", then the LEFT " + limb + "."
                                               : "First the LEFT " + limb + ", then the RIGHT " + limb + ".");
                for (PageItem& thing : block.items) std::get<TextRun>(thing).size = 12;
            }
    return {-1, card};
}

Where swapped_letters(Damaged& damaged)
{
    const Found item = sample::item_with_boxes(damaged, 2, true);
    for (PageItem& thing : item.block->items)
        if (auto* run = std::get_if<TextRun>(&thing); run && is_on_sign(*item.block, *run))
            run->text = run->text == "L" ? "R" : run->text == "R" ? "L" : run->text;
    return {item.page, sample::number_of(*item.block)};
}

// ---- pictures

Where mirrored_picture(Damaged& damaged)
{
    const Found item = sample::item_with_boxes(damaged, 2, true);
    const int card = sample::number_of(*item.block);
    int page = 0;
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks) {
            if (block.card != card || block.role != BlockRole::figure) continue;
            page = static_cast<int>(at) + 1;
            const Area area = area_of(block);
            for (PageItem& thing : block.items)
                for (Spot& spot : std::get<Outline>(thing).points) spot.x = area.x + area.right() - spot.x;
        }
    return {page, card};
}

Where no_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 1, BlockRole::figure);
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.card == 1 && block.role == BlockRole::figure;
    });
    return {picture.page, 1};
}

Where picture_of_card_2(Damaged& damaged)
{
    const Found one = sample::on_card(damaged, 1, BlockRole::figure),
                two = sample::on_card(damaged, 2, BlockRole::figure);
    const Area from = area_of(*two.block), to = area_of(*one.block);
    const double scale = std::min(to.width / from.width, to.height / from.height);
    one.block->items = two.block->items;
    for (PageItem& thing : one.block->items)
        for (Spot& spot : std::get<Outline>(thing).points)
            spot = {to.x + scale * (spot.x - from.x), to.y + scale * (spot.y - from.y)};
    return {one.page, 1};
}

Where tiny_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 1, BlockRole::figure);
    const Area area = area_of(*picture.block);
    const double scale = 40 / std::max(area.height, area.width);
    for (PageItem& thing : picture.block->items)
        for (Spot& spot : std::get<Outline>(thing).points)
            spot = {area.x + scale * (spot.x - area.x), area.y + scale * (spot.y - area.y)};
    return {picture.page, 1};
}

Where silent_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 2, BlockRole::figure);
    picture.block->alt.clear();
    return {picture.page, 2};
}

}

std::vector<sample::Seed> sample::pictures_seeds()
{
    using enum FaultKind;
    return {{side_words, "the other side first", other_side_in_words, {body_below_wish, cut_off}},
            {tick_letters, "L and R exchanged", swapped_letters},
            {picture_side, "the picture mirrored", mirrored_picture},
            {picture_missing, "no picture", no_picture},
            {picture_of_other, "the picture of card 2 on card 1", picture_of_card_2},
            {picture_small, "a picture of 40 points", tiny_picture},
            {picture_without_words, "a picture without words", silent_picture}};
}
