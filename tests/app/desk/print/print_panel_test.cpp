#include "app/printer/printer_trouble.h"
#include "tests/app/desk/print/shown_print.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace pacewise;

TEST_CASE("an empty desk has nothing to print and offers nothing")
{
    ShownPrint shown(ImVec2{1000, 600});
    shown.robot.frames(3);
    CHECK(shown.robot.names("Print/").empty());
}

TEST_CASE("a patient without a plan has nothing to print")
{
    ShownPrint shown(ImVec2{1000, 600});
    PlanDocument document = example_plan("anna").document;
    document.plan = nullptr;
    document.answered = nullptr;
    shown.desk.history = History(document);
    shown.robot.frames(3);
    CHECK(shown.robot.names("Print/").empty());
}

TEST_CASE("the pages of the plan are shown small and large, as they will be printed")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    REQUIRE(shown.state.paper->pages.size() > 1);
    CHECK(shown.robot.has("Print/Pages/Page 2"));
    Picture large;
    for (int tries = 0; tries < 5000 && !large.texture; ++tries) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
        shown.robot.frame();
        large = shown.state.pictures.picture(shown.robot.ui(), 0, 400);
    }
    CHECK(large.texture);
    CHECK(large.height > large.width);
}

TEST_CASE("a press on a small page shows it large")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.click("Print/Pages/Page 2");
    CHECK(shown.state.page == 1);
}

TEST_CASE("Page up and Page down turn the pages while the keyboard is in the panel")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.press({key::page_down});
    CHECK(shown.state.page == 0);
    shown.robot.press({key::tab});
    shown.robot.press({key::page_down});
    CHECK(shown.state.page == 1);
    shown.robot.press({key::page_up});
    CHECK(shown.state.page == 0);
}

TEST_CASE("pages are turned by buttons and never beyond the last one")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.click("Print/Earlier page");
    CHECK(shown.state.page == 0);
    for (std::size_t page = 0; page < shown.state.paper->pages.size() + 1; ++page)
        shown.robot.click("Print/Later page");
    CHECK(shown.state.page == static_cast<int>(shown.state.paper->pages.size()) - 1);
}

TEST_CASE("Enter on Save asks for the PDF of what is shown")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.press({key::tab});
    CHECK(shown.robot.ui().focus.at == "Print/Save as PDF");
    shown.robot.press({key::enter});
    const auto* saved = shown.desk.last<SavePaper>();
    REQUIRE(saved);
    CHECK(saved->order.wish.of_phase == 1);
    CHECK(saved->order.language == "en");
    CHECK(saved->file.empty());
}

TEST_CASE("the chosen printer and the copies are sent along")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.click("Print/Copies more");
    shown.robot.click("Print/Print");
    const auto* sent = shown.desk.last<SendToPrinter>();
    REQUIRE(sent);
    CHECK(sent->printer == "Reception");
    CHECK(sent->copies == 2);
}

TEST_CASE("a computer without a printer says so, and the PDF can still be saved")
{
    ShownPrint shown(example_plan("anna"));
    shown.state.printers.ask = []() -> std::vector<Printer> { throw PrinterTrouble("no print service"); };
    shown.until_settled();
    CHECK_FALSE(shown.robot.has("Print/Print"));
    CHECK(shown.robot.has("Print/Look again"));
    CHECK(shown.robot.has("Print/Save as PDF"));
}

TEST_CASE("larger letters lay the paper out anew")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    const std::size_t pages = shown.state.paper->pages.size();
    shown.choose("Size", 2);
    CHECK(shown.wish().size == PrintSize::giant);
    CHECK(shown.state.paper->pages.size() > pages);
}

TEST_CASE("paper, language, cards and extent are those chosen")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.choose("Paper", 1);
    CHECK(shown.state.paper->pages[0].width == Approx(612));
    shown.choose("Cards", 2);
    CHECK(shown.wish().cards_per_page == 4);
    const auto& languages = example_library().paper_languages;
    const auto spanish = std::find(languages.begin(), languages.end(), "es") - languages.begin();
    shown.choose("Language", static_cast<int>(spanish));
    CHECK(shown.state.paper->info.language == "es");
    shown.choose("Extent", 1);
    CHECK(shown.wish().of_phase == 2);
}

TEST_CASE("parts and look are ticked, each by a press")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    for (const char* part : {"Parts/diary", "Parts/cards", "Two sides", "Punch", "Ink saving", "Without name",
                             "Sheet of every week"}) {
        shown.robot.click(std::string("Print/") + part);
        shown.until_settled();
    }
    const PaperWish& wish = shown.wish();
    CHECK(wish.diary);
    CHECK_FALSE(wish.cards);
    CHECK(wish.duplex);
    CHECK(wish.punch);
    CHECK(wish.style == LineStyle::line);
    CHECK_FALSE(wish.name);
    CHECK(wish.sheets == WeekSheets::each);
}

TEST_CASE("while another plan is made nothing is saved")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    PlanDocument asked = shown.desk.history.now();
    Request other = *asked.request;
    other.seed = 2;
    asked.request = std::make_shared<const Request>(other);
    shown.desk.history.commit({}, asked);
    shown.robot.frames(3);
    CHECK_FALSE(shown.robot.has("Print/Save as PDF"));
    CHECK(shown.robot.has("Print/Pages/Page 1"));
}

TEST_CASE("another patient's plan begins with the wishes of that patient")
{
    ShownPrint shown(example_plan("anna"));
    shown.until_settled();
    shown.choose("Size", 2);
    const std::string other = "oskar";
    shown.desk.history = History(example_plan(other).document);
    shown.until_settled();
    CHECK(shown.wish().size == example_plan(other).document.request->patient.print.size);
}

TEST_CASE("the panel draws at every width and scale it is given")
{
    for (const float width : {600.f, 900.f, 1600.f}) {
        ShownPrint shown(example_plan("anna"), {width, 420});
        shown.robot.ui().scale = width > 1000 ? 2.5f : 1.f;
        shown.until_settled();
        CHECK(shown.robot.has("Print/Save as PDF"));
    }
}

TEST_CASE("the panel speaks Spanish")
{
    const auto wide = [](const std::string& language) {
        ShownPrint shown(example_plan("anna"), {1400, 700}, language);
        shown.until_settled();
        const LoggedItem* button = shown.robot.ui().log.find("Print/Save as PDF");
        REQUIRE(button);
        return button->high.x - button->low.x;
    };
    CHECK(wide("es") > wide("en") + 10);  // "Guardar como PDF"
}
