#include "app/desk/panels/print/print_panel.h"

#include "app/desk/panels/print/fault_list.h"
#include "app/printer/printer_trouble.h"
#include "engine/preflight/fault_kinds.h"
#include "engine/print/clinic_paper.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>
#include <thread>

using namespace pacewise;

namespace {

Printer reception()
{
    Printer printer;
    printer.name = "Reception";
    printer.about = "first floor";
    return printer;
}

/// The print panel alone in a window, with printers of its own.
struct Shown {
    explicit Shown(const ExamplePlan& example, ImVec2 window = {1400, 700}) : desk(example), robot(window)
    {
        begin();
    }
    explicit Shown(ImVec2 window) : robot(window) { begin(); }

    void begin()
    {
        state.printers.ask = [] { return std::vector<Printer>{reception()}; };
        show_panel(robot, desk, [this](Ui& ui, const Scene& scene, Outbox& outbox) {
            const Scope scope(ui, "Print");
            draw_print(ui, scene, state, outbox);
        });
    }
    /// Draws until the worker has done what was asked.
    void until_settled()
    {
        robot.frames(2);
        for (int tries = 0; tries < 5000 && !is_settled(); ++tries) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            robot.frame();
        }
        REQUIRE(is_settled());
        robot.frames(2);
    }
    bool is_settled() const { return state.settled() && state.printers.found.has_value(); }
    void choose(const std::string& name, int option)
    {
        robot.click("Print/" + name);
        robot.click("Print/" + name + "/" + std::to_string(option));
        until_settled();
    }
    const PaperWish& wish() const { return state.paper->order.wish; }
    /// A paper that the pre-flight stops: in Arabic the stop box is told in English.
    void make_stopped()
    {
        until_settled();
        state.order->language = "ar";
        state.order->wish.cards = false;
        wish_changed(state);
        until_settled();
        REQUIRE_FALSE(state.paper->may_leave);
    }

    DeskScene desk;
    PrintPanelState state;
    Robot robot;
};

}

TEST_CASE("an empty desk has nothing to print and offers nothing")
{
    Shown shown(ImVec2{1000, 600});
    shown.robot.frames(3);
    CHECK(shown.robot.names("Print/").empty());
}

TEST_CASE("a patient without a plan has nothing to print")
{
    Shown shown(ImVec2{1000, 600});
    PlanDocument document = example_plan("anna").document;
    document.plan = nullptr;
    document.answered = nullptr;
    shown.desk.history = History(document);
    shown.robot.frames(3);
    CHECK(shown.robot.names("Print/").empty());
}

TEST_CASE("the pages of the plan are shown small and large, as they will be printed")
{
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.click("Print/Pages/Page 2");
    CHECK(shown.state.page == 1);
}

TEST_CASE("Page up and Page down turn the pages while the keyboard is in the panel")
{
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
    shown.until_settled();
    shown.robot.click("Print/Earlier page");
    CHECK(shown.state.page == 0);
    for (std::size_t page = 0; page < shown.state.paper->pages.size() + 1; ++page)
        shown.robot.click("Print/Later page");
    CHECK(shown.state.page == static_cast<int>(shown.state.paper->pages.size()) - 1);
}

TEST_CASE("Enter on Save asks for the PDF of what is shown")
{
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
    shown.state.printers.ask = []() -> std::vector<Printer> { throw PrinterTrouble("no print service"); };
    shown.until_settled();
    CHECK_FALSE(shown.robot.has("Print/Print"));
    CHECK(shown.robot.has("Print/Look again"));
    CHECK(shown.robot.has("Print/Save as PDF"));
}

TEST_CASE("larger letters lay the paper out anew")
{
    Shown shown(example_plan("anna"));
    shown.until_settled();
    const std::size_t pages = shown.state.paper->pages.size();
    shown.choose("Size", 2);
    CHECK(shown.wish().size == PrintSize::giant);
    CHECK(shown.state.paper->pages.size() > pages);
}

TEST_CASE("paper, language, cards and extent are those chosen")
{
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
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

TEST_CASE("a paper that is stopped is neither saved nor printed until there is a reason")
{
    Shown shown(example_plan("anna"));
    shown.make_stopped();
    CHECK_FALSE(shown.robot.has("Print/Save as PDF"));
    CHECK_FALSE(shown.robot.has("Print/Print"));
    shown.robot.type_into("Print/Faults/Reason", "her daughter reads English");
    shown.until_settled();
    CHECK(shown.state.paper->overridden);
    shown.robot.click("Print/Save as PDF");
    REQUIRE(shown.desk.last<SavePaper>());
    CHECK(shown.desk.last<SavePaper>()->order.reason == "her daughter reads English");
}

TEST_CASE("a reason given for one paper lets no other paper pass")
{
    Shown shown(example_plan("anna"));
    shown.make_stopped();
    shown.robot.type_into("Print/Faults/Reason", "her daughter reads English");
    shown.until_settled();
    shown.choose("Size", 2);
    CHECK(shown.state.order->reason.empty());
    CHECK_FALSE(shown.state.paper->may_leave);
}

TEST_CASE("a press on a fault shows the page it is on")
{
    Shown shown(example_plan("anna"));
    shown.make_stopped();
    const auto& faults = shown.state.paper->faults;
    const auto placed =
        std::find_if(faults.begin(), faults.end(), [](const SheetFault& fault) { return fault.page > 0; });
    REQUIRE(placed != faults.end());
    const auto at = static_cast<std::size_t>(placed - faults.begin());
    shown.state.page = static_cast<int>(shown.state.paper->pages.size()) - 1;
    shown.robot.click("Print/Faults/Fault " + std::to_string(at + 1));
    CHECK(shown.state.page == placed->page - 1);
    CHECK(shown.state.fault == at);
}

TEST_CASE("while another plan is made nothing is saved")
{
    Shown shown(example_plan("anna"));
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
    Shown shown(example_plan("anna"));
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
        Shown shown(example_plan("anna"), {width, 420});
        shown.robot.ui().scale = width > 1000 ? 2.5f : 1.f;
        shown.until_settled();
        CHECK(shown.robot.has("Print/Save as PDF"));
    }
}

TEST_CASE("the panel speaks Spanish")
{
    DeskScene desk(example_plan("anna"));
    PrintPanelState state;
    state.printers.ask = [] { return std::vector<Printer>{}; };
    Robot robot({1200, 600}, "es");
    show_panel(robot, desk,
               [&](Ui& ui, const Scene& scene, Outbox& outbox) { draw_print(ui, scene, state, outbox); });
    robot.frames(3);
    CHECK(robot.has("Look again") == state.printers.found.has_value());
}

TEST_CASE("what the pre-flight finds is told in the words of the pre-flight, and in Spanish")
{
    Robot english({600, 400}, "en"), spanish({600, 400}, "es");
    for (const KindOfFault& kind : kinds_of_fault()) {
        CAPTURE(std::string(kind.word));
        SheetFault fault;
        fault.kind = kind.kind;
        CHECK(fault_words(english.ui(), fault) == kind.what);
        CHECK(fault_words(spanish.ui(), fault) != kind.what);
        CHECK(way_out_words(spanish.ui(), fault) != kind.way_out);
    }
}
