#include "tests/engine/preflight/damaged.h"

#include "engine/preflight/read_block.h"

#include <algorithm>
#include <stdexcept>

namespace sample {

using namespace pacewise;

namespace {

template <class Wanted> Found first_block(Damaged& damaged, Wanted wanted)
{
    for (std::size_t at = 0; at < damaged.pages.size(); ++at)
        for (Block& block : damaged.pages[at].blocks)
            if (wanted(damaged.pages[at], block)) return {static_cast<int>(at) + 1, &block};
    throw std::runtime_error("there is no such block");
}

bool replace_in(std::string& text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    if (at != std::string::npos) text.replace(at, from.size(), to);
    return at != std::string::npos;
}

}

Found block_with(Damaged& damaged, const std::string& words, PagePart part)
{
    return first_block(damaged, [&](const Page& page, const Block& block) {
        return page.part == part && text_of(block).find(words) != std::string::npos;
    });
}

Found on_card(Damaged& damaged, int number, BlockRole role)
{
    return first_block(
        damaged, [&](const Page&, const Block& block) { return block.card == number && block.role == role; });
}

Found item(Damaged& damaged, int nth)
{
    return first_block(damaged, [&](const Page& page, const Block& block) {
        return page.part == PagePart::week && number_on(block) && nth-- == 0;
    });
}

Found item_with_boxes(Damaged& damaged, std::size_t boxes, bool with_letter)
{
    return first_block(damaged, [&](const Page& page, const Block& block) {
        const auto letters = letters_in_boxes(block);
        return page.part == PagePart::week && number_on(block) && letters.size() == boxes &&
               letters.front().empty() != with_letter;
    });
}

TextRun& run_of(Block& block, const std::string& words)
{
    for (PageItem& thing : block.items)
        if (auto* run = std::get_if<TextRun>(&thing);
            run && !is_on_sign(block, *run) && run->text.find(words) != std::string::npos)
            return *run;
    throw std::runtime_error("the block does not say \"" + words + "\"");
}

int number_of(const Block& block) { return number_on(block).value(); }

void replace_words(Damaged& damaged, const std::string& from, const std::string& to)
{
    bool any = false;
    for (Page& page : damaged.pages)
        for (Block& block : page.blocks)
            for (PageItem& thing : block.items)
                if (auto* run = std::get_if<TextRun>(&thing)) any = replace_in(run->text, from, to) || any;
    if (!any) throw std::runtime_error("no page says \"" + from + "\"");
}

void say_instead(Block& block, const std::string& words)
{
    bool said = false;
    std::erase_if(block.items, [&](PageItem& thing) {
        auto* run = std::get_if<TextRun>(&thing);
        if (!run || is_on_sign(block, *run)) return false;
        if (said) return true;
        run->text = words;
        said = true;
        return false;
    });
    block.cells.clear();
}

void remove_blocks(Damaged& damaged, const std::function<bool(const Page&, const Block&)>& which)
{
    std::size_t removed = 0;
    for (Page& page : damaged.pages)
        removed += std::erase_if(page.blocks, [&](const Block& block) { return which(page, block); });
    if (removed == 0) throw std::runtime_error("nothing was removed");
}

void lay_out_again(Damaged& damaged) { damaged.pages = lay_out(damaged.example.input(), damaged.wish); }

}
