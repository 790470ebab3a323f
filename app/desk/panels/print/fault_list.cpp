#include "app/desk/panels/print/fault_list.h"

#include "app/desk/widgets/field.h"
#include "app/desk/widgets/row.h"
#include "engine/preflight/fault_kinds.h"
#include "engine/preflight/fault_words.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The words of the screen; those of the commands where it has none.
std::string said_or(const Ui& ui, const std::string& key, std::string_view otherwise)
{
    return ui.words().has(key) ? ui.say(key) : std::string(otherwise);
}

/// As it begins a line.
std::string begun(std::string text)
{
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

std::string place_words(const Ui& ui, const SheetFault& fault)
{
    const std::string page = std::to_string(fault.page), card = std::to_string(fault.card);
    if (fault.page > 0 && fault.card > 0)
        return ui.say("print.at_page_and_card", {{"page", page}, {"card", card}});
    return fault.page > 0 ? ui.say("print.at_page", {{"page", page}}) : ui.say("print.at_paper");
}

void draw_fault(Ui& ui, PrintPanelState& state, std::size_t at)
{
    const SheetFault& fault = state.paper->faults[at];
    const bool stops = fault.weight == FaultWeight::stops;
    const std::string word = ui.say(stops ? "print.stops" : "print.warns");
    const ListRow row{stops ? NoticeKind::danger : NoticeKind::warning, word + ", " + place_words(ui, fault),
                      begun(fault_words(ui, fault)),
                      ui.say("print.maybe", {{"way", way_out_words(ui, fault)}}), state.fault == at};
    if (!list_row(ui, "Fault " + std::to_string(at + 1), row)) return;
    state.fault = at;
    if (fault.page > 0) state.page = fault.page - 1;
}

void draw_reason(Ui& ui, PrintPanelState& state)
{
    if (!any_stops(state.paper->faults) || !state.order) return;
    ImGui::Spacing();
    if (const auto reason = text_field(ui, "Reason", ui.say("print.let_pass"), state.order->reason)) {
        state.order->reason = *reason;
        state.stale = true;
    }
    small_words(ui, ui.say("print.let_pass_note"));
}

std::function<std::string(const Said&)> in_words_of(const Ui& ui)
{
    return [&ui](const Said& what) { return ui.tell(what); };
}

/// What stops comes first, each kind in the order of the pages.
std::vector<std::size_t> in_order(const std::vector<SheetFault>& faults)
{
    std::vector<std::size_t> order;
    for (std::size_t at = 0; at < faults.size(); ++at) order.push_back(at);
    std::stable_partition(order.begin(), order.end(),
                          [&](std::size_t at) { return faults[at].weight == FaultWeight::stops; });
    return order;
}

}

std::string fault_words(const Ui& ui, const SheetFault& fault)
{
    const KindOfFault& kind = kind_of(fault.kind);
    return filled(said_or(ui, "fault." + std::string(kind.word), kind.what), fault, in_words_of(ui));
}

std::string way_out_words(const Ui& ui, const SheetFault& fault)
{
    const KindOfFault& kind = kind_of(fault.kind);
    return filled(said_or(ui, "fault_way_out." + std::string(kind.word), kind.way_out), fault,
                  in_words_of(ui));
}

void draw_faults(Ui& ui, PrintPanelState& state)
{
    heading(ui, ui.say("print.preflight"));
    if (!state.paper) return faint(ui, ui.say("print.laying_out"));
    if (!state.paper->trouble.empty()) return plain(ui, ui.tell(state.paper->trouble));
    const Scope scope(ui, "Faults");
    if (state.paper->faults.empty()) notice(ui, NoticeKind::good, ui.say("print.nothing_found"));
    if (state.paper->overridden) notice(ui, NoticeKind::warning, ui.say("print.let_passed"));
    for (const std::size_t at : in_order(state.paper->faults)) draw_fault(ui, state, at);
    draw_reason(ui, state);
}

}
