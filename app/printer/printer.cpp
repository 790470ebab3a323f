#include "app/printer/printer.h"

#include "app/printer/destination.h"
#include "app/printer/printer_trouble.h"
#include "app/printer/question.h"
#include "app/printer/state_reasons.h"

namespace pacewise {

namespace {

std::string about(const Destination& printer)
{
    for (const char* option : {"printer-location", "printer-info", "printer-make-and-model"})
        if (const std::string text = printer.option(option); !text.empty() && text != printer.name)
            return text;
    return {};
}

Printer described(cups_dest_t* queue)
{
    Printer printer;
    printer.name = queue->name;
    printer.usual = queue->is_default != 0;
    try {
        const Destination found = connect_to_queue(queue);
        printer.about = about(found);
        printer.media = found.values(CUPS_MEDIA);
        printer.two_sided = found.can(CUPS_SIDES, CUPS_SIDES_TWO_SIDED_PORTRAIT);
        printer.colour = found.can(CUPS_PRINT_COLOR_MODE, CUPS_PRINT_COLOR_MODE_COLOR);
        const Ipp now = answer_to(found, 0, {"printer-state-reasons"});
        printer.troubles = troubles_in(keywords_in(now.get(), "printer-state-reasons"), Grade::errors_only);
    } catch (const PrinterTrouble&) {
        printer.troubles.emplace_back("no answer");  // the others are listed all the same
    }
    return printer;
}

}

std::vector<Printer> printers()
{
    const Http service = print_service();
    const Destinations all = queues(service.get());
    std::vector<Printer> found;
    for (int at = 0; at < all.count(); ++at)
        if (!all.at(at)->instance) found.push_back(described(all.at(at)));
    return found;
}

}
