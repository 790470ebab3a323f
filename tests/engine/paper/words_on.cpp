#include "tests/engine/paper/words_on.h"

#include <algorithm>

namespace sample {

using namespace pacewise;

std::vector<std::string> texts(const Page& page)
{
    std::vector<std::string> found;
    for (const Block& block : page.blocks)
        if (const std::string text = text_of(block); !text.empty()) found.push_back(text);
    return found;
}

bool says(const Page& page, const std::string& words)
{
    const auto all = texts(page);
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& text) { return text.find(words) != std::string::npos; });
}

bool says(const std::vector<Page>& pages, const std::string& words)
{
    return std::any_of(pages.begin(), pages.end(), [&](const Page& page) { return says(page, words); });
}

std::size_t tick_boxes(const Page& page)
{
    std::size_t count = 0;
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items) count += std::holds_alternative<TickBox>(item);
    return count;
}

}
