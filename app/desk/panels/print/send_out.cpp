#include "app/desk/panels/print/send_out.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/icon.h"
#include "app/desk/widgets/words.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

/// Why nothing may leave now; empty when it may.
std::string what_is_in_the_way(const Ui& ui, const Scene& scene, const PrintPanelState& state)
{
    if (!scene.document.is_answered()) return ui.say("print.waits_for_plan");
    if (!state.settled()) return ui.say("print.laying_out");
    if (!state.paper->trouble.empty()) return ui.tell(state.paper->trouble);
    return state.paper->may_leave ? std::string() : ui.say("print.is_stopped");
}

void draw_save(Ui& ui, const PrintPanelState& state, Outbox& outbox, const std::string& in_the_way)
{
    if (!in_the_way.empty()) return disabled_button(ui, ui.say("print.save"), in_the_way);
    if (icon_button(ui, "Save as PDF", icon::save, ui.say("print.save"), ButtonLook::main))
        outbox.ask(SavePaper{*state.order, {}});
}

void draw_printer_troubles(Ui& ui, const Printer& printer)
{
    if (!printer.troubles.empty())
        notice(ui, NoticeKind::warning, printer.name + ": " + joined(printer.troubles, ", "));
}

void draw_print_button(Ui& ui, const PrintPanelState& state, Outbox& outbox, const Printer& printer,
                       const std::string& in_the_way)
{
    if (!in_the_way.empty()) return disabled_button(ui, ui.say("print.print"), in_the_way);
    if (icon_button(ui, "Print", icon::print, ui.say("print.print")))
        outbox.ask(SendToPrinter{*state.order, printer.name, state.printers.copies});
}

void draw_no_printer(Ui& ui, PrintPanelState& state)
{
    const std::string& trouble = state.printers.found->trouble;
    plain(ui, ui.say("print.no_printer"));
    if (!trouble.empty()) small_words(ui, trouble);
    if (icon_button(ui, "Look again", icon::refresh, ui.say("print.look_again"), ButtonLook::quiet))
        follow_printers(state.printers, true);
}

void draw_printer(Ui& ui, PrintPanelState& state, Outbox& outbox, const std::string& in_the_way)
{
    PrinterChoice& choice_of = state.printers;
    follow_printers(choice_of, false);
    if (choice_of.job.running()) ui.moving = true;
    if (!choice_of.found) return faint(ui, ui.say("print.looking_for_printers"));
    if (choice_of.found->printers.empty()) return draw_no_printer(ui, state);
    std::vector<std::string> names;
    for (const Printer& each : choice_of.found->printers) names.push_back(printer_words(each));
    if (const auto picked = choice(ui, "Printer", ui.say("print.printer"), names, choice_of.chosen))
        choice_of.chosen = *picked;
    const Printer* printer = chosen_printer(choice_of);
    if (!printer) return;
    draw_printer_troubles(ui, *printer);
    if (const auto copies = number_field(ui, "Copies", ui.say("print.copies"), choice_of.copies, {1, 99}))
        choice_of.copies = copies->value.value_or(1);
    ImGui::SameLine(0, ui.px(10));
    ImGui::SetCursorPosY(ImGui::GetCursorPosY() + ImGui::GetTextLineHeightWithSpacing());
    draw_print_button(ui, state, outbox, *printer, in_the_way);
}

}

void draw_send_out(Ui& ui, const Scene& scene, PrintPanelState& state, Outbox& outbox)
{
    const std::string in_the_way = what_is_in_the_way(ui, scene, state);
    draw_save(ui, state, outbox, in_the_way);
    if (!in_the_way.empty()) small_words(ui, in_the_way);
    draw_printer(ui, state, outbox, in_the_way);
    ImGui::Separator();
}

}
