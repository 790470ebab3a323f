#include "app/desk/panels/print/printer_choice.h"

#include "app/printer/printer_trouble.h"

#include <algorithm>

namespace pacewise {

namespace {

PrinterList list_of(const std::function<std::vector<Printer>()>& ask)
{
    try {
        return {ask(), {}};
    } catch (const std::exception& trouble) {
        return {{}, trouble.what()};
    }
}

/// The usual one of this computer, else the first.
int usual_printer(const std::vector<Printer>& printers)
{
    const auto usual =
        std::find_if(printers.begin(), printers.end(), [](const Printer& each) { return each.usual; });
    if (usual != printers.end()) return static_cast<int>(usual - printers.begin());
    return printers.empty() ? -1 : 0;
}

}

void follow_printers(PrinterChoice& choice, bool again)
{
    if (auto list = choice.job.take()) {
        choice.chosen = usual_printer(list->printers);
        choice.found = std::move(list);
    }
    if (choice.job.running() || (choice.found && !again)) return;
    choice.found.reset();
    choice.job.start([ask = choice.ask](const StopSign&) { return list_of(ask); });
}

const Printer* chosen_printer(const PrinterChoice& choice)
{
    const bool is_there =
        choice.found && choice.chosen >= 0 && choice.chosen < static_cast<int>(choice.found->printers.size());
    return is_there ? &choice.found->printers[static_cast<std::size_t>(choice.chosen)] : nullptr;
}

std::string printer_words(const Printer& printer)
{
    return printer.about.empty() ? printer.name : printer.name + " (" + printer.about + ")";
}

}
