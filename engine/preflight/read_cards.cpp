#include "engine/preflight/printed.h"

#include "engine/preflight/read_block.h"
#include "engine/preflight/squeezed.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_row(const Block& block)
{
    return block.role == BlockRole::table_row || block.role == BlockRole::table_head;
}

/// The words of each cell; a row that does not tell its cells is one.
PrintedRow row_of(const Block& block)
{
    PrintedRow row;
    auto item = block.items.begin();
    for (const std::size_t size : block.cells) {
        std::string words;
        for (std::size_t at = 0; at < size && item != block.items.end(); ++at, ++item)
            if (const auto* run = std::get_if<TextRun>(&*item)) words += squeezed(run->text);
        row.push_back(std::move(words));
    }
    if (row.empty()) row.push_back(squeezed(words_of(block)));
    return row;
}

/// "3." before a step is no sentence.
std::string without_step_number(std::string words)
{
    const std::size_t dot = words.find('.');
    const bool numbered = dot != std::string::npos && dot < 3 && dot > 0 &&
                          std::all_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(dot),
                                      [](char c) { return c >= '0' && c <= '9'; });
    if (!numbered) return words;
    const std::size_t first = words.find_first_not_of(' ', dot + 1);
    return first == std::string::npos ? std::string() : words.substr(first);
}

bool goes_on(const Block& heading, const Wording& say)
{
    return squeezed(words_of(heading)).ends_with(squeezed(say("goes_on")));
}

void add(PrintedCard& card, const Block& block, int page)
{
    const std::string words = words_of(block);
    card.words += ' ' + squeezed(words);
    card.last_page = page;
    if (block.role == BlockRole::figure)
        card.pictures.push_back({page, area_of(block), &block});
    else if (is_row(block))
        card.table.push_back(row_of(block));
    else if (block.role == BlockRole::paragraph || block.role == BlockRole::list_item)
        card.sentences.push_back(without_step_number(words));
}

PrintedCard* of_number(std::vector<PrintedCard>& cards, int mark, const std::vector<int>& marks)
{
    for (std::size_t at = cards.size(); at-- > 0;)
        if (marks[at] == mark) return &cards[at];
    return nullptr;
}

}

std::vector<PrintedCard> read_cards(const std::vector<Page>& pages, const Wording& say)
{
    std::vector<PrintedCard> cards;
    std::vector<int> marks;  // what the blocks of each card belong to, whatever number is printed
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (pages[at].part != PagePart::cards) continue;
        const int page = static_cast<int>(at) + 1;
        for (const Block& block : pages[at].blocks) {
            if (block.card == 0 || block.role == BlockRole::decoration) continue;
            if (block.role == BlockRole::card_heading && !goes_on(block, say)) {
                cards.push_back({number_on(block).value_or(0),
                                 page,
                                 page,
                                 area_of(block),
                                 words_of(block),
                                 squeezed(words_of(block)),
                                 {},
                                 {},
                                 {}});
                marks.push_back(block.card);
            } else if (PrintedCard* card = of_number(cards, block.card, marks);
                       card && block.role != BlockRole::card_heading) {
                add(*card, block, page);
            }
        }
    }
    return cards;
}

}
