// Things that stand where they must not: off the paper, over each other, on a picture; and boxes too small to
// tick, made on purpose.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

#include <algorithm>

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;

namespace {

Where over_the_edge(Damaged& damaged)
{
    const Found foot = sample::block_with(damaged, "page 1 of", PagePart::week);
    sample::run_of(*foot.block, "page 1").area.y += 40;
    return {1, -1};
}

Where too_wide(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 1, BlockRole::list_item);
    sample::run_of(*step.block).area.width *= 0.8;
    return {step.page, 1};
}

Where lost_step(Damaged& damaged)
{
    const Exercise& exercise =
        *damaged.example.request.catalog->find(damaged.example.plan.phases[0].sessions[0].items[0].exercise);
    const std::string name = exercise.name.in("en");
    int page = 0, card = 0;
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks)
            if (block.role == BlockRole::card_heading && text_of(block).find(name) != std::string::npos)
                page = static_cast<int>(at) + 1, card = block.card;
    const std::string step = exercise.how.in("en").back();
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.card == card && words_of(block).find(step.substr(0, 12)) != std::string::npos;
    });
    return {page, card};
}

Where written_over(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 1, BlockRole::list_item);
    Block copy = *step.block;
    damaged.pages[static_cast<std::size_t>(step.page) - 1].blocks.push_back(copy);
    return {step.page, 1};
}

Where through_a_box(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    const Area box = sample::first<TickBox>(*item.block).area;
    TickBox extra{sample::run_of(*item.block).area};
    extra.area.x += 5, extra.area.width = box.width, extra.area.height = box.width;
    item.block->items.push_back(extra);
    return {item.page, -1};
}

Where on_a_picture(Damaged& damaged)
{
    const Found picture = sample::on_card(damaged, 1, BlockRole::figure);
    const Found caption = sample::on_card(damaged, 1, BlockRole::caption);
    sample::run_of(*caption.block).area.y = middle_of(area_of(*picture.block)).y;
    return {picture.page, 1};
}

Where colliding_boxes(Damaged& damaged)
{
    const Found item = sample::item_with_boxes(damaged, 2, true);
    std::vector<TickBox*> boxes;
    for (PageItem& thing : item.block->items)
        if (auto* box = std::get_if<TickBox>(&thing)) boxes.push_back(box);
    boxes[1]->area.y += 6;
    boxes[1]->area.x = boxes[0]->area.x + 20;
    return {item.page, -1};
}

Where other_paper(Damaged& damaged)
{
    damaged.wish.paper = PaperSize::letter;
    return {1, 0};
}

Where one_other_page(Damaged& damaged)
{
    damaged.pages.back().height = 850;
    return {static_cast<int>(damaged.pages.size()), 0};
}

Where small_box(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    TickBox& box = sample::first<TickBox>(*item.block);
    box.area.width = box.area.height = 20;
    return {item.page, -1};
}

Where shaky_hand(Damaged& damaged)
{
    damaged.example.request.patient.conditions = std::vector{Condition::tremor};
    return {1, -1};
}

Where no_box(Damaged& damaged)
{
    const Found item = sample::item_with_boxes(damaged, 1, false);
    std::erase_if(item.block->items,
                  [](const PageItem& thing) { return std::holds_alternative<TickBox>(thing); });
    return {item.page, sample::number_of(*item.block)};
}

}

std::vector<sample::Seed> sample::places_seeds()
{
    using enum FaultKind;
    return {{off_the_page, "the page number below the paper", over_the_edge},
            {cut_off, "a step wider than its place", too_wide},
            {words_lost, "a step is missing", lost_step},
            {text_on_text, "a step written twice over itself", written_over},
            {text_on_border,
             "a box through a name",
             through_a_box,
             {tick_box_missing, week_dose, doses_disagree}},
            {text_on_picture, "a caption on the picture", on_a_picture},
            {boxes_collide, "two boxes over each other", colliding_boxes, {text_on_border, tick_letters}},
            {wrong_paper, "Letter asked for, A4 laid out", other_paper},
            {mixed_papers, "one longer page", one_other_page},
            {tick_box_small, "a box of 7 mm", small_box},
            {tick_box_small, "boxes of 10 mm for tremor", shaky_hand},
            {tick_box_missing, "no box", no_box}};
}
