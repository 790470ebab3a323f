// A command: its name, how it is called, what it accepts, and the function that does it.
// One file a command; commands.cpp lists them all.
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exit_code.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace pacewise::cli {

/// Where a command writes: answers to `out`, trouble to `err`.
struct Talk {
    std::ostream& out;
    std::ostream& err;
    bool json = false;  ///< machine-readable answers
};

struct Command {
    std::string name;
    std::string usage;  ///< without "pacewise"
    std::string says;
    std::vector<Option> options;
    ExitCode (*run)(const Arguments&, Talk);
};

/// In the order of the help.
const std::vector<Command>& commands();

Command plan_command();
Command revise_command();
Command batch_command();
Command alternatives_command();
Command audit_command();
Command verify_command();
Command explain_command();
Command compare_command();
Command print_command();
Command printers_command();
Command paper_command();
Command check_command();
Command exercises_command();
Command export_command();
Command desk_command();

}
