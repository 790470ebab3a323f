// `pacewise-desk`: the window. Trouble is told in words, with an exit code as `pacewise` has them.
#include "app/cli/exit_code.h"
#include "app/desk/shell/run.h"
#include "app/desk/shell/window.h"
#include "engine/base/file.h"

#include <iostream>

int main(int count, char** words)
{
    using namespace pacewise;
    try {
        const DeskOptions options = read_options({words + 1, words + count});
        if (options.help)
            std::cout << options_help();
        else
            run_desk(options);
        return static_cast<int>(cli::ExitCode::done);
    } catch (const WrongWords& wrong) {
        std::cerr << "pacewise desk: " << wrong.what() << '\n' << options_help();
        return static_cast<int>(cli::ExitCode::wrong_usage);
    } catch (const NoWindow& none) {
        std::cerr << "pacewise desk: " << none.what() << '\n';
        return static_cast<int>(cli::ExitCode::disk_or_printer);
    } catch (const DiskTrouble& trouble) {
        std::cerr << "pacewise desk: " << trouble.what() << '\n';
        return static_cast<int>(cli::ExitCode::disk_or_printer);
    } catch (const std::exception& trouble) {
        std::cerr << "pacewise desk: this is our own mistake, please report it: " << trouble.what() << '\n';
        return 70;  // EX_SOFTWARE
    }
}
