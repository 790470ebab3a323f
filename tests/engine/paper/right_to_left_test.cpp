// Arabic and Chinese paper: where things stand, and what comes out when the text is taken from the file.
#include "engine/page/sheet.h"
#include "engine/paper/handout.h"
#include "engine/render/pango_ruler.h"
#include "tests/engine/paper/program_output.h"
#include "tests/engine/paper/sample.h"
#include "tests/engine/paper/words_on.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

/// Without spaces and the invisible signs for directions, which each reader of a file sets in its own way.
std::string letters_of(std::string text)
{
    for (const char* sign :
         {" ", "\n", "\u00a0", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u2068", "\u2069"})
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign))
            text.erase(at, std::string_view(sign).size());
    return text;
}

/// Whether these words come one after the other.
bool in_this_order(const std::string& text, const std::vector<std::string>& words)
{
    std::size_t at = 0;
    for (const std::string& word : words) {
        at = text.find(letters_of(word), at);
        INFO(word);
        if (at == std::string::npos) return false;
    }
    return true;
}

const TextRun& run_saying(const Page& page, const std::string& words)
{
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (const auto* run = std::get_if<TextRun>(&item);
                run && run->text.find(words) != std::string::npos)
                return *run;
    FAIL("no run says " << words);
    throw 0;
}

PaperWish all_of_it()
{
    PaperWish wish;
    wish.therapist = true;
    return wish;
}

}

TEST_CASE("an English step on an Arabic page is told aloud as English")
{
    const auto made = sample::handout("ar");
    int steps = 0;
    for (const Page& page : lay_out(made.input(), {}))
        for (const Block& block : page.blocks)
            if (text_of(block).find("Sit tall with both feet flat.") != std::string::npos) {
                ++steps;
                CHECK(block.language == "en");
            }
    CHECK(steps > 0);
}

TEST_CASE("on an Arabic page the tick box stands at the right of its exercise")
{
    const auto made = sample::handout("ar");
    PaperWish wish;
    wish.cards = false, wish.size = PrintSize::giant;
    std::size_t boxes = 0;
    for (const Page& page : lay_out(made.input(), wish))
        for (const Block& block : page.blocks) {
            const auto is_box = [](const PageItem& item) { return std::holds_alternative<TickBox>(item); };
            const auto box = std::find_if(block.items.begin(), block.items.end(), is_box);
            if (box == block.items.end() || text_of(block).size() < 20) continue;
            ++boxes;
            for (const PageItem& item : block.items) {
                const auto* run = std::get_if<TextRun>(&item);
                if (!run || run->area.width < sheet_for(PaperSize::a4, wish.size, false).tick) continue;
                CAPTURE(run->text);
                CHECK(run->area.right() < area_of(*box).x);
            }
        }
    CHECK(boxes > 5);
}

TEST_CASE("an Arabic sheet has as many boxes as a German one, and nothing leaves the paper")
{
    for (const PrintSize size : {PrintSize::normal, PrintSize::giant}) {
        PaperWish wish;
        wish.size = size, wish.therapist = true;
        const auto arabic_plan = sample::handout("ar"), german_plan = sample::handout("de");
        const auto arabic = lay_out(arabic_plan.input(), wish), german = lay_out(german_plan.input(), wish);
        std::size_t arabic_boxes = 0, german_boxes = 0;
        for (const Page& page : german) german_boxes += sample::tick_boxes(page);
        for (const Page& page : arabic) arabic_boxes += sample::tick_boxes(page);
        CHECK(arabic_boxes == german_boxes);
        for (const Page& page : arabic)
            for (const Block& block : page.blocks)
                for (const PageItem& item : block.items) {
                    CAPTURE(text_of(block));
                    CHECK(area_of(item).x >= 0);
                    CHECK(area_of(item).right() <= page.width);
                }
    }
}

TEST_CASE("an English step on an Arabic page keeps its full stop at the end and begins at the right margin")
{
    const auto ruler = pango_ruler("ar");
    const std::string step = "Sit tall with both feet flat.";
    const auto lines = ruler->lines(std::vector{Phrase{step, false}}, 14, 1000);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].size() == 1);
    CHECK(lines[0][0].text == step);
    CHECK(lines[0][0].x == Approx(0));
    const auto made = sample::handout("ar");
    const std::vector<Page> pages = lay_out(made.input(), {});
    CHECK(run_saying(pages[2], "Stand up slowly").text.ends_with("Stand up slowly."));
}

TEST_CASE("in an Arabic line a bold phrase stands to the right of the plain one behind it")
{
    const auto ruler = pango_ruler("ar");
    const std::vector<Phrase> phrases{{"الفائدة: ", true}, {"المشي أسهل.", false}};
    const auto lines = ruler->lines(phrases, 14, 1000);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].size() == 2);
    CHECK(lines[0][0].bold);
    CHECK(lines[0][0].x == Approx(0));
    CHECK(lines[0][1].x == Approx(lines[0][0].width));
}

TEST_CASE("in an English line on an Arabic page the bold phrase stays at the left of the plain one")
{
    const auto ruler = pango_ruler("ar");
    const std::vector<Phrase> phrases{{"Chest pain: ", true}, {"call a doctor.", false}};
    const auto lines = ruler->lines(phrases, 14, 1000);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].size() == 2);
    // Counted from the right end, where the line begins on the page.
    CHECK(lines[0][1].x == Approx(0));
    CHECK(lines[0][0].x == Approx(lines[0][1].width));
}

TEST_CASE("a phone number inside an Arabic sentence is one part that runs from left to right")
{
    const auto ruler = pango_ruler("ar");
    const std::string call = sample::wording("ar")("call", {{"phone", "555 0134"}});
    const auto lines = ruler->lines(std::vector{Phrase{call, false}}, 14, 1000);
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0].size() == 2);
    CHECK(lines[0][1].text == "555 0134");
    CHECK(lines[0][1].width == Approx(ruler->width({"555 0134", false}, 14)).margin(0.05));
    CHECK(lines[0][0].x == Approx(0));
}

TEST_CASE("the text taken from an Arabic page holds the words in the order of reading")
{
    const std::string said = letters_of(
        sample::program_output("pdftotext % -", handout_pdf(sample::handout("ar").input(), all_of_it())));
    // Words without the letters lam and alif side by side, which some readers of files turn around.
    CHECK(in_this_order(said, {"كل التمارين", "فقط ما عليه", "متى يجب التوقف"}));
    CHECK(in_this_order(said, {"نسخة المعالج", "ما تم فحصه"}));
    CHECK_THAT(said, ContainsSubstring("5550134"));
    CHECK(in_this_order(said, {"Stand up slowly.", "Sit down slower"}));
}

TEST_CASE("the text taken from a Chinese page holds the words in the order of reading")
{
    const std::string said = letters_of(
        sample::program_output("pdftotext % -", handout_pdf(sample::handout("zh").input(), all_of_it())));
    CHECK(in_this_order(said, {"11月23日至12月6日。", "什么时候要停", "555 0134", "Chest pain"}));
    CHECK(in_this_order(said, {"先做左腿，再做右腿。", "双手扶住厨房台面。"}));
}

TEST_CASE("Chinese lines are never wider than their column, and no line begins with a full stop")
{
    const auto ruler = pango_ruler("zh");
    const std::string text = "请坐在有扶手的稳固椅子上。请靠近能摸到的墙或栏杆。请在平坦、无杂物的地面上走。";
    for (double width = 60; width < 300; width += 7)
        for (const TextLine& line : ruler->lines(std::vector{Phrase{text, false}}, 14, width)) {
            CAPTURE(width, line.front().text);
            CHECK(line.back().x + line.back().width <= width + 0.01);
            CHECK_FALSE(line.front().text.starts_with("。"));
            CHECK_FALSE(line.front().text.starts_with("、"));
        }
}
