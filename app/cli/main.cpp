// The `pacewise` command: finds the sub-command and turns trouble into words and an exit code.

#include "app/cli/command.h"
#include "app/printer/printer_trouble.h"
#include "engine/base/contract.h"
#include "engine/base/file.h"
#include "engine/base/text.h"

#include <algorithm>
#include <iostream>

namespace pacewise::cli {

namespace {

void tell_usage(std::ostream& out)
{
    out << "pacewise plans home exercise programs that keep to the rules.\n\n";
    for (const Command& command : commands())
        out << "  pacewise " << command.usage << "\n      " << command.says << '\n';
    out << "\nMore: pacewise COMMAND --help. Your own exercises and protocols: exercises/ and protocols/ in\n"
           "~/.local/share/pacewise. Exit codes: 0 done, 1 errors in the input, 2 wrong usage, 3 no plan "
           "exists,\n"
           "4 stopped before a legal plan was found, 5 disk or printer. Decision support only: a therapist "
           "approves every plan.\n";
}

const Command* find_command(const std::string& name)
{
    const auto found = std::find_if(commands().begin(), commands().end(),
                                    [&](const Command& command) { return command.name == name; });
    return found == commands().end() ? nullptr : &*found;
}

ExitCode tell_unknown(const std::string& name)
{
    std::vector<std::string> names;
    for (const Command& command : commands()) names.push_back(command.name);
    const std::string near = nearest_word(name, names);
    std::cerr << "pacewise: there is no command " << in_quotes(name) << '\n';
    if (!near.empty()) std::cerr << "  Maybe pacewise " << near << '\n';
    return ExitCode::wrong_usage;
}

ExitCode run(const Command& command, const std::vector<std::string>& words)
{
    std::vector<Option> options = command.options;
    options.push_back({"json", "", "the answer as JSON"});
    options.push_back({"help", "", "this text"});
    try {
        const Arguments arguments = read_arguments(words, options);
        if (arguments.has("help")) {
            std::cout << "pacewise " << command.usage << '\n' << command.says << "\n\n" << help_of(options);
            return ExitCode::done;
        }
        return command.run(arguments, {std::cout, std::cerr, arguments.has("json")});
    } catch (const WrongUsage& wrong) {
        std::cerr << "pacewise " << command.name << ": " << wrong.message << "\nusage: pacewise "
                  << command.usage << '\n';
        return ExitCode::wrong_usage;
    }
}

ExitCode run_words(const std::vector<std::string>& words)
{
    if (words.empty() || words[0] == "--help" || words[0] == "help") {
        tell_usage(std::cout);
        return words.empty() ? ExitCode::wrong_usage : ExitCode::done;
    }
    if (words[0] == "--version") {
        std::cout << "pacewise " PACEWISE_VERSION "\n";
        return ExitCode::done;
    }
    const Command* command = find_command(words[0]);
    return command ? run(*command, {words.begin() + 1, words.end()}) : tell_unknown(words[0]);
}

}

}

int main(int count, char** words)
{
    using namespace pacewise;
    try {
        const cli::ExitCode told = cli::run_words({words + 1, words + count});
        std::cout.flush();
        if (!std::cout) throw DiskTrouble("cannot write the answer");
        return static_cast<int>(told);
    } catch (const DiskTrouble& trouble) {
        std::cerr << "pacewise: " << trouble.what() << '\n';
        return static_cast<int>(cli::ExitCode::disk_or_printer);
    } catch (const PrinterTrouble& trouble) {
        std::cerr << "pacewise: " << trouble.what() << '\n';
        return static_cast<int>(cli::ExitCode::disk_or_printer);
    } catch (const std::filesystem::filesystem_error& trouble) {
        std::cerr << "pacewise: cannot read " << trouble.path1().string() << ": " << trouble.code().message()
                  << '\n';
        return static_cast<int>(cli::ExitCode::disk_or_printer);
    } catch (const std::exception& trouble) {
        std::cerr << "pacewise: this is our own mistake, please report it: " << trouble.what() << '\n';
        return 70;  // EX_SOFTWARE
    }
}
