// What a command tells the shell (design of the commands: these numbers are a contract).
#pragma once

namespace pacewise::cli {

enum class ExitCode {
    done = 0,
    input_has_errors = 1,
    wrong_usage = 2,
    no_plan = 3,
    stopped_early = 4,
    disk_or_printer = 5
};

}
