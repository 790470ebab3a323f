// Printers, as this computer knows them or named by their own address (ipp://HOST/ipp/print), and what they
// can do. An order is checked with its printer before anything is sent: a printer that cannot print on both
// sides may accept the job all the same and throw it away later.
#pragma once

#include "app/printer/print_order.h"
#include "engine/base/diagnostic.h"

#include <string>
#include <vector>

namespace pacewise {

struct Printer {
    std::string name;
    std::string about;  ///< its place or model, as whoever set it up wrote it
    bool usual = false;
    std::vector<std::string> media;  ///< "iso_a4_210x297mm"
    bool two_sided = false;
    bool colour = false;
    std::vector<std::string> troubles;  ///< "out of paper", "no answer"
};

/// All that the print service knows, by name. Care: throws PrinterTrouble when there is no print service.
std::vector<Printer> printers();

/// What the printer cannot do, each with the way out; warnings are what it can do only after somebody has
/// gone there. Care: throws PrinterTrouble when it does not answer.
Diagnostics check(const PrintOrder&);

}
