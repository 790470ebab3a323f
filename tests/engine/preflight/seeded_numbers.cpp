// Numbers in the week that lead to no card or to the wrong one, made on purpose.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;

namespace {

void renumber(Block& block, const std::string& number)
{
    for (PageItem& thing : block.items)
        if (auto* run = std::get_if<TextRun>(&thing);
            run && is_on_sign(block, *run) && has_tick_box(block) == false)
            run->text = number;
}

void renumber_item(Block& block, const std::string& number)
{
    const std::string old = std::to_string(sample::number_of(block));
    for (PageItem& thing : block.items)
        if (auto* run = std::get_if<TextRun>(&thing); run && is_on_sign(block, *run) && run->text == old)
            run->text = number;
}

Where number_77(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    renumber_item(*item.block, "77");
    return {item.page, 77};
}

Where forgotten_card(Damaged& damaged)
{
    const Found heading = sample::on_card(damaged, 1, BlockRole::card_heading);
    Page& page = damaged.pages[static_cast<std::size_t>(heading.page) - 1];
    std::vector<Block> copies;
    for (const Block& block : page.blocks)
        if (block.card == 1) copies.push_back(block);
    Page extra = page;
    std::erase_if(extra.blocks,
                  [](const Block& block) { return block.card != 1 && block.role != BlockRole::running; });
    for (Block& block : extra.blocks)
        if (block.card == 1) block.card = 88;
    renumber(*std::find_if(extra.blocks.begin(), extra.blocks.end(),
                           [](const Block& block) { return block.role == BlockRole::card_heading; }),
             "88");
    damaged.pages.push_back(std::move(extra));
    return {static_cast<int>(damaged.pages.size()), 88};
}

Where twins(Damaged& damaged)
{
    const Found heading = sample::on_card(damaged, 2, BlockRole::card_heading);
    renumber(*heading.block, "1");
    return {heading.page, 1};
}

Where swapped_numbers(Damaged& damaged)
{
    const Found one = sample::item(damaged, 0);
    const int number = sample::number_of(*one.block);
    renumber_item(*one.block, number == 1 ? "2" : "1");
    return {one.page, number == 1 ? 2 : 1};
}

}

std::vector<sample::Seed> sample::numbers_seeds()
{
    using enum FaultKind;
    return {{number_without_card, "number 77 in the week", number_77, {cut_off}},
            {card_without_number, "a card 88", forgotten_card, {over_budget, page_number, cut_off}},
            {number_twice, "card 2 called 1", twins, {number_without_card, number_of_other, doses_disagree}},
            {number_of_other, "an exercise with the number of another", swapped_numbers, {doses_disagree}}};
}
