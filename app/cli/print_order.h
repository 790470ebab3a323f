// Printing from the command line: options to an order, the order checked with its printer before anything is
// laid out, and how it ended, told.
#pragma once

#include "app/cli/command.h"
#include "app/printer/print_order.h"
#include "app/printer/send.h"
#include "engine/paper/handout.h"
#include "engine/yaml/write.h"

#include <optional>
#include <string>
#include <vector>

namespace pacewise::cli {

/// --printer, --copies, --wait.
std::vector<Option> print_order_options();
/// Nothing without --printer. Paper, sides and ink are those that were laid out. Care: throws WrongUsage.
std::optional<PrintOrder> print_order_from(const Arguments&, const PaperWish&);
/// Tells what the printer cannot do and what must be seen to first; whether it can print this.
/// Care: throws PrinterTrouble.
bool printer_can(const PrintOrder&, Talk);

struct Printed {
    PrintJob job;
    JobReport report;
};
/// Sends, waits and tells news on the way. Care: throws PrinterTrouble when it is not printed and will not be
/// without somebody who goes there.
Printed print_and_wait(const PrintOrder&, const std::string& pdf, const Arguments&, Talk);
/// "printed: job 12 on Reception"
void tell_printed(const Printed&, Talk);
/// Under the key "print".
void write_printed(YamlWriter&, const Printed&);

}
