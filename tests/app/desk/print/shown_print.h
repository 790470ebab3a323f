// The print panel alone in a window, with a printer of its own.
#pragma once

#include "app/desk/panels/print/print_panel.h"
#include "engine/print/clinic_paper.h"
#include "tests/app/desk/support/shown_panel.h"
#include "tests/support/catch.h"

namespace pacewise {

inline Printer reception()
{
    Printer printer;
    printer.name = "Reception";
    printer.about = "first floor";
    return printer;
}

struct ShownPrint : ShownPanel<PrintPanelState> {
    explicit ShownPrint(const ExamplePlan& example, ImVec2 window = {1400, 700},
                        const std::string& language = "en")
        : ShownPanel("Print", draw_print, DeskScene(example), window, language)
    {
        give_printer();
    }
    explicit ShownPrint(ImVec2 window) : ShownPanel("Print", draw_print, DeskScene(), window)
    {
        give_printer();
    }

    void give_printer()
    {
        state.printers.ask = [] { return std::vector<Printer>{reception()}; };
    }

    /// Draws until the worker has done what was asked.
    void until_settled()
    {
        await(robot, [this] { return state.settled() && state.printers.found.has_value(); });
    }
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
};

}
