#include "tests/engine/preflight/seeds.h"

#include "engine/preflight/read_block.h"

#include <stdexcept>

namespace sample {

using namespace pacewise;

std::vector<Seed> all_seeds()
{
    std::vector<Seed> all;
    for (const auto family : {letters_seeds, places_seeds, pictures_seeds, numbers_seeds, doses_seeds,
                              safety_seeds, days_seeds, language_seeds, document_seeds, content_seeds})
        for (Seed& seed : family()) all.push_back(std::move(seed));
    return all;
}

Seed seed_of(FaultKind kind)
{
    for (Seed& seed : all_seeds())
        if (seed.kind == kind) return std::move(seed);
    throw std::runtime_error("no fault of this kind is made on purpose");
}

Where with_line(Damaged& damaged, int card, const std::string& words)
{
    const Found step = on_card(damaged, card, BlockRole::paragraph);
    Page& page = damaged.pages[static_cast<std::size_t>(step.page) - 1];
    Block line{BlockRole::paragraph, {}};
    line.card = card;
    line.items.push_back(TextRun{{46, 819, 503, 1}, words, 14, false, black});
    Area& area = std::get<TextRun>(line.items.front()).area;
    for (const Block& block : page.blocks)
        if (!block.items.empty() && area_of(block).y >= area.y) area.y += 1;
    page.blocks.push_back(line);
    return {step.page, card};
}

}
