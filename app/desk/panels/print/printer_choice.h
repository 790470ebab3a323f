// The printers of this computer, asked for beside the window: a printer that does not answer takes its time.
#pragma once

#include "app/desk/work/background_job.h"
#include "app/printer/printer.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pacewise {

struct PrinterList {
    std::vector<Printer> printers;
    std::string trouble;  ///< why there are none; empty when the print service answered
};

struct PrinterChoice {
    std::function<std::vector<Printer>()> ask = printers;  ///< care: called beside the window
    BackgroundJob<PrinterList> job{};
    std::optional<PrinterList> found{};
    int chosen = -1;
    int copies = 1;
};

/// Asks once; afterwards when `again`.
void follow_printers(PrinterChoice&, bool again);
/// Null when none is chosen.
const Printer* chosen_printer(const PrinterChoice&);
/// "Reception (first floor)"
std::string printer_words(const Printer&);

}
