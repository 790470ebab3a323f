// Letters that are too small, too pale or shouting, and a line that is too thin, made on purpose.
#include "tests/engine/preflight/seeds.h"

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;

namespace {

Where tiny_letters(Damaged& damaged)
{
    const Found item = sample::item(damaged, 0);
    sample::run_of(*item.block).size = 11;
    return {item.page, -1};
}

Where small_body(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 1, BlockRole::list_item);
    sample::run_of(*step.block, " ").size = 13;
    return {step.page, 1};
}

Where bad_eyes(Damaged& damaged)
{
    damaged.example.request.patient.vision = Vision::low;
    return {0, 0};
}

Where shouting(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, "When to stop", PagePart::week);
    TextRun& run = sample::run_of(*heading.block, "When");
    run.text = "NO GO ON TO";
    run.size = 12;
    return {heading.page, -1};
}

Where grey_letters(Damaged& damaged)
{
    const Found step = sample::on_card(damaged, 2, BlockRole::list_item);
    sample::run_of(*step.block).ink = {0.5, 0.5, 0.5};
    return {step.page, 2};
}

Where hair_line(Damaged& damaged)
{
    for (Block& block : damaged.pages.front().blocks)
        for (PageItem& thing : block.items)
            if (auto* frame = std::get_if<Frame>(&thing); frame && !frame->filled) {
                frame->width = 0.5;
                return {1, -1};
            }
    throw std::runtime_error("no border");
}

}

std::vector<sample::Seed> sample::letters_seeds()
{
    using enum FaultKind;
    return {{letters_below_12, "11 points in the week", tiny_letters},
            {body_below_wish, "13 points on a card", small_body},
            {too_small_for_eyes, "low vision", bad_eyes},
            {capitals, "a heading that shouts", shouting, {stop_box_missing, phone_missing, body_below_wish}},
            {weak_ink, "grey letters", grey_letters},
            {faint_border, "a border of half a point", hair_line}};
}
