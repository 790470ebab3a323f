#include "app/cli/command.h"

namespace pacewise::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all{
        plan_command(),   revise_command(),  batch_command(),     alternatives_command(), audit_command(),
        verify_command(), explain_command(), compare_command(),   print_command(),        printers_command(),
        paper_command(),  check_command(),   exercises_command(), export_command(),       desk_command()};
    return all;
}

}
