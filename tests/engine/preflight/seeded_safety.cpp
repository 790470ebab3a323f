// What keeps the patient safe taken off the sheet on purpose: support, braces, stop signs, the phone number.
#include "engine/preflight/read_block.h"
#include "tests/engine/preflight/seeds.h"

using namespace pacewise;
using sample::Damaged;
using sample::Found;
using sample::Where;

namespace {

Where without_block(Damaged& damaged, const std::string& words)
{
    int page = 0, card = 0;
    for (std::size_t at = 0; at < damaged.pages.size() && page == 0; ++at)
        for (const Block& block : damaged.pages[at].blocks)
            if (block.card > 0 && words_of(block).starts_with(words) && page == 0)
                page = static_cast<int>(at) + 1, card = block.card;
    sample::remove_blocks(damaged, [&](const Page&, const Block& block) {
        return block.card == card && words_of(block).starts_with(words);
    });
    return {-1, card};
}

Where no_support(Damaged& damaged)
{
    for (const char* words : {"Both hands on", "One hand on", "Fingertips on", "Sit on", "Lie on"}) try {
            return without_block(damaged, words);
        } catch (const std::runtime_error&) {
        }
    throw std::runtime_error("no support");
}

Where no_brace(Damaged& damaged)
{
    const std::string words = "Wear your foot brace on the right foot.";
    const ExerciseId exercise = damaged.example.plan.phases[0].sessions[0].items[0].exercise;
    damaged.example.lines.push_back({{{{"en", words}}}, PrintLine::Where::fitting_cards, {}, {}, {exercise}});
    return {-1, -1};
}

Where no_stop_box(Damaged& damaged)
{
    const Found heading = sample::block_with(damaged, "When to stop", PagePart::week);
    sample::replace_words(damaged, "When to stop", "Take care");
    return {heading.page, -1};
}

Where no_stop_sign(Damaged& damaged)
{
    const Found sign = sample::block_with(damaged, "sharp", PagePart::week);
    const std::string words = words_of(*sign.block);
    sample::remove_blocks(damaged, [&](const Page& page, const Block& block) {
        return page.part == PagePart::week && words_of(block) == words;
    });
    return {sign.page, -1};
}

Where other_phone(Damaged& damaged)
{
    sample::replace_words(damaged, "555 0134", "555 0143");
    return {1, -1};
}

Where without_phone(Damaged& damaged)
{
    damaged.example.clinic.phone.clear();
    return {0, 0};
}

Where no_morning_line(Damaged& damaged)
{
    const Found line = sample::block_with(damaged, "how tired am I", PagePart::week);
    sample::remove_blocks(damaged, [](const Page&, const Block& block) {
        return text_of(block).find("how tired am I") != std::string::npos;
    });
    return {line.page, -1};
}

Where other_sign(Damaged& damaged)
{
    for (int nth = 0; nth < 40; ++nth) {
        const Found item = sample::item(damaged, nth);
        for (PageItem& thing : item.block->items)
            if (auto* disc = std::get_if<Disc>(&thing); disc && disc->fill == Disc::Fill::none) {
                disc->fill = Disc::Fill::half;
                return {item.page, sample::number_of(*item.block)};
            }
    }
    throw std::runtime_error("no sign");
}

}

std::vector<sample::Seed> sample::safety_seeds()
{
    using enum FaultKind;
    return {{support_missing, "nothing to hold on to", no_support},
            {precaution_missing, "no brace", no_brace},
            {stop_box_missing, "no stop box", no_stop_box},
            {stop_sign_missing, "a stop sign is missing", no_stop_sign},
            {phone_missing, "another number", other_phone},
            {no_phone, "the clinic has no number", without_phone},
            {morning_line_missing, "no morning line", no_morning_line},
            {version_sign, "half circle for empty circle", other_sign}};
}
