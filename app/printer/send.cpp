#include "app/printer/send.h"

#include "app/printer/destination.h"
#include "app/printer/printer_trouble.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

/// Owns what libcups collects.
struct Wishes {
    cups_option_t* all = nullptr;
    int count = 0;

    Wishes() = default;
    Wishes(const Wishes&) = delete;
    Wishes& operator=(const Wishes&) = delete;
    ~Wishes() { cupsFreeOptions(count, all); }
    void add(const char* option, const std::string& value)
    {
        count = cupsAddOption(option, value.c_str(), count, &all);
    }
};

void collect(const PrintOrder& order, const Destination& printer, Wishes& wishes)
{
    wishes.add(CUPS_MEDIA, order.media);
    wishes.add(CUPS_SIDES, order.sides == Sides::one ? CUPS_SIDES_ONE_SIDED : CUPS_SIDES_TWO_SIDED_PORTRAIT);
    if (order.copies > 1) wishes.add(CUPS_COPIES, std::to_string(order.copies));
    const char* colours = order.colour ? CUPS_PRINT_COLOR_MODE_COLOR : CUPS_PRINT_COLOR_MODE_MONOCHROME;
    if (printer.can(CUPS_PRINT_COLOR_MODE, colours)) wishes.add(CUPS_PRINT_COLOR_MODE, colours);
}

bool taken(ipp_status_t status)
{
    return status == IPP_STATUS_OK || status == IPP_STATUS_OK_IGNORED_OR_SUBSTITUTED ||
           status == IPP_STATUS_OK_CONFLICTING;
}

[[noreturn]] void refused(const std::string& printer)
{
    const std::string says = cupsLastErrorString() ? cupsLastErrorString() : "no answer";
    throw PrinterTrouble("the printer " + in_quotes(printer) + " did not take the paper: " + says);
}

bool hand_over(const Destination& printer, int job, const std::string& pdf)
{
    http_t* http = printer.http.get();
    if (cupsStartDestDocument(http, printer.dest(), printer.info.get(), job, job_title, CUPS_FORMAT_PDF, 0,
                              nullptr, 1) != HTTP_STATUS_CONTINUE)
        return false;
    if (cupsWriteRequestData(http, pdf.data(), pdf.size()) != HTTP_STATUS_CONTINUE) return false;
    return taken(cupsFinishDestDocument(http, printer.dest(), printer.info.get()));
}

}

PrintJob send(const PrintOrder& order, const std::string& pdf)
{
    const Destination printer = connect_to(order.printer);
    Wishes wishes;
    collect(order, printer, wishes);
    int job = 0;
    if (!taken(cupsCreateDestJob(printer.http.get(), printer.dest(), printer.info.get(), &job, job_title,
                                 wishes.count, wishes.all)))
        refused(order.printer);
    if (!hand_over(printer, job, pdf)) {
        const std::string says = cupsLastErrorString() ? cupsLastErrorString() : "no answer";
        cupsCancelDestJob(printer.http.get(), printer.dest(), job);  // half a plan must not come out
        throw PrinterTrouble("the printer " + in_quotes(order.printer) + " did not take the paper: " + says);
    }
    return {order.printer, job};
}

}
