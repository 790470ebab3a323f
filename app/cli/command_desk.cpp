#include "app/cli/command.h"
#include "engine/base/file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <ostream>
#include <unistd.h>

namespace pacewise::cli {

namespace {

namespace fs = std::filesystem;

constexpr const char* window_program = "pacewise-desk";

const std::vector<Option>& options()
{
    static const std::vector<Option> all{
        {"size", "WxH", "size of the window in pixels, as 1440x900"},
        {"scale", "PERCENT", "size of letters and everything else, 100 to 250"},
        {"language", "L", "en or es"},
        {"contrast", "high|calm", "black on white, or softer"},
        {"item-log", "FILE", "writes where each button is, for programs that look on"}};
    return all;
}

/// The same words, for the other program to judge.
std::vector<std::string> words_again(const Arguments& arguments)
{
    std::vector<std::string> words{window_program};
    for (const Option& option : options())
        if (const auto value = arguments.one(option.name)) {
            words.push_back("--" + option.name);
            words.push_back(*value);
        }
    words.insert(words.end(), arguments.words.begin(), arguments.words.end());
    return words;
}

/// Beside this program, else where the shell would find it. Care: comes back only when that cannot be done.
void become_window(std::vector<std::string> words)
{
    std::vector<char*> list;
    for (std::string& word : words) list.push_back(word.data());
    list.push_back(nullptr);
    std::error_code none;
    const fs::path beside = fs::read_symlink("/proc/self/exe", none).parent_path() / window_program;
    if (fs::exists(beside, none)) ::execv(beside.c_str(), list.data());
    if (!fs::exists(beside, none)) ::execvp(window_program, list.data());
}

ExitCode run(const Arguments& arguments, Talk talk)
{
    no_words_after(arguments, 1);
    talk.out.flush();
    become_window(words_again(arguments));
    const int error = errno;
    if (error == ENOENT)
        throw DiskTrouble("the window is not installed: there is no program pacewise-desk. Maybe install the "
                          "package pacewise-desk; everything it does can be done by the other commands, too");
    throw DiskTrouble(std::string("cannot start pacewise-desk: ") + std::strerror(error));
}

}

Command desk_command()
{
    return {"desk", "desk [PLAN|PATIENT] [--size WxH] [--scale PERCENT] [--language L]",
            "opens the window, with a plan or a patient in it", options(), run};
}

}
