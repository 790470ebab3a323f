// A good handout to be damaged on purpose, and words for how: "the first box of number 2".
#pragma once

#include "engine/preflight/fault.h"
#include "tests/engine/preflight/examples.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace sample {

struct Damaged {
    Example example;
    pacewise::PaperWish wish;
    std::vector<pacewise::Page> pages;
    std::optional<pacewise::Date> today = {};
};

/// Where something stands: the number of its page, and its block there.
struct Found {
    int page = 0;
    pacewise::Block* block = nullptr;
};

/// Throw when there is nothing of the kind.
Found block_with(Damaged&, const std::string& words, pacewise::PagePart);
/// The first block of this role on the card with this number.
Found on_card(Damaged&, int number, pacewise::BlockRole);
/// The n-th exercise of the week, from 0.
Found item(Damaged&, int nth);
/// The first exercise of the week with so many boxes, with the letter of a side in them or without.
Found item_with_boxes(Damaged&, std::size_t boxes, bool with_letter);
pacewise::TextRun& run_of(pacewise::Block&, const std::string& words = {});
/// The first thing of this kind in the block.
template <class T> T& first(pacewise::Block& block)
{
    for (pacewise::PageItem& thing : block.items)
        if (T* found = std::get_if<T>(&thing)) return *found;
    throw std::runtime_error("there is nothing of this kind");
}
int number_of(const pacewise::Block&);
/// Everywhere on the pages of one part; throws when it is nowhere.
void replace_words(Damaged&, const std::string& from, const std::string& to);
/// Takes all words of a block away and writes these instead, where they began.
void say_instead(pacewise::Block&, const std::string& words);
void remove_blocks(Damaged&, const std::function<bool(const pacewise::Page&, const pacewise::Block&)>&);
/// Lays out anew after the plan or the patient was changed.
void lay_out_again(Damaged&);

}
