#include "app/desk/panels/print/fault_list.h"
#include "engine/preflight/fault_kinds.h"
#include "tests/app/desk/print/shown_print.h"

#include <algorithm>

using namespace pacewise;

TEST_CASE("a paper that is stopped is neither saved nor printed until there is a reason")
{
    ShownPrint shown(example_plan("anna"));
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
    ShownPrint shown(example_plan("anna"));
    shown.make_stopped();
    shown.robot.type_into("Print/Faults/Reason", "her daughter reads English");
    shown.until_settled();
    shown.choose("Size", 2);
    CHECK(shown.state.order->reason.empty());
    CHECK_FALSE(shown.state.paper->may_leave);
}

TEST_CASE("a press on a fault shows the page it is on")
{
    ShownPrint shown(example_plan("anna"));
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
