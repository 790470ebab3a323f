#include "engine/page/flow.h"

#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Sheet small_sheet()
{
    Sheet sheet;
    sheet.width = 200, sheet.height = 168, sheet.side_margin = 20, sheet.top = 34, sheet.bottom = 34;
    return sheet;
}

/// A line of text `height` points high.
Piece line(const std::string& text, double height)
{
    return piece_of({BlockRole::paragraph, {TextRun{{0, 0, 50, height}, text, 10, false, black}}, {}}, 50,
                    height);
}

Boxed box(std::size_t rows, double height)
{
    Boxed made;
    made.padding = 2, made.row_gap = 1;
    made.head = line("name", 10);
    made.head_again = line("name (goes on)", 10);
    made.rows.assign(rows, line("row", height));
    return made;
}

std::vector<std::string> texts(const Page& page)
{
    std::vector<std::string> found;
    for (const Block& block : page.blocks)
        if (block.role != BlockRole::decoration) found.push_back(text_of(block));
    return found;
}

}

TEST_CASE("a box that does not fit on the rest of a page moves to the next one as a whole")
{
    Flow flow(small_sheet(), 0, 0);
    flow.start_page();
    flow.place(line("first", 50));
    flow.place(box(3, 15));
    REQUIRE(flow.page_count() == 2);
    CHECK(texts(flow.pages()[0]) == std::vector<std::string>{"first"});
    CHECK(texts(flow.pages()[1]).size() == 4);
}

TEST_CASE("a box taller than a page goes on in a box with its name repeated")
{
    Flow flow(small_sheet(), 0, 0);
    flow.start_page();
    flow.place(box(9, 20));
    REQUIRE(flow.page_count() == 3);
    CHECK(texts(flow.pages()[0]) == std::vector<std::string>{"name", "row", "row", "row", "row"});
    CHECK(texts(flow.pages()[1])[0] == "name (goes on)");
    std::size_t rows = 0;
    for (const Page& page : flow.pages()) rows += texts(page).size() - 1;
    CHECK(rows == 9);
}

TEST_CASE("a table at the end of a card moves to the next page rather than part")
{
    Flow flow(small_sheet(), 0, 0);
    flow.start_page();
    Boxed card = box(5, 20);
    card.together_from = 3;
    flow.place(card);
    REQUIRE(flow.page_count() == 2);
    CHECK(texts(flow.pages()[0]).size() == 4);
    CHECK(texts(flow.pages()[1]).size() == 3);
}

TEST_CASE("what is kept for a page stands on that page, under what came before the break")
{
    Flow flow(small_sheet(), 0, 0);
    flow.start_page();
    flow.keep_for_this_page(line("stop", 40), 5);
    flow.place(line("one", 50));
    flow.place(line("two", 50));
    flow.place_kept();
    REQUIRE(flow.page_count() == 2);
    CHECK(texts(flow.pages()[0]) == std::vector<std::string>{"one", "stop"});
    CHECK(texts(flow.pages()[1]) == std::vector<std::string>{"two"});
}
