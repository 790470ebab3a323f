#include "engine/preflight/printed.h"

#include "engine/preflight/squeezed.h"

namespace pacewise {

Printed read_printed(const std::vector<Page>& pages, const Wording& say)
{
    Printed printed{{}, read_sheets(pages, say), read_cards(pages, say)};
    for (const Page& page : pages) {
        std::string words;
        for (const Block& block : page.blocks) words += squeezed(text_of(block)) + ' ';
        printed.page_words.push_back(std::move(words));
    }
    return printed;
}

}
