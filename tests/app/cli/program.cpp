#include "tests/app/cli/program.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

struct Surroundings {
    std::vector<std::string> settings;
    long bytes_of_a_file = -1;  ///< -1: as many as the disk holds
};

[[noreturn]] void become(const std::vector<std::string>& words, const fs::path& folder,
                         const Surroundings& around)
{
    const int out = ::open((folder / ".out").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const int err = ::open((folder / ".err").c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    const bool ready = ::dup2(out, 1) == 1 && ::dup2(err, 2) == 2 && ::chdir(folder.c_str()) == 0;
    ::unsetenv("PACEWISE_HOME");
    ::setenv("XDG_DATA_HOME", (folder / ".own").c_str(), 1);  // not what the tester keeps at home
    for (const std::string& setting : around.settings)
        ::setenv(setting.substr(0, setting.find('=')).c_str(), setting.substr(setting.find('=') + 1).c_str(),
                 1);
    if (around.bytes_of_a_file >= 0) {
        const auto bytes = static_cast<rlim_t>(around.bytes_of_a_file);
        const rlimit limit{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    std::string program = PACEWISE_PROGRAM;
    std::vector<std::string> copies = words;
    std::vector<char*> list{program.data()};
    for (std::string& word : copies) list.push_back(word.data());
    list.push_back(nullptr);
    if (ready) ::execv(program.c_str(), list.data());
    ::_exit(127);
}

std::string text_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    REQUIRE(stream.good());
    return {std::istreambuf_iterator<char>(stream), {}};
}

Answer call_in(const fs::path& folder, const std::vector<std::string>& words, const Surroundings& around)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) become(words, folder, around);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return {text_of(folder / ".out"), text_of(folder / ".err"), WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

}

Desk::Desk()
{
    std::string name = (fs::temp_directory_path() / "pacewise-desk-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    folder_ = name;
}

Desk::~Desk()
{
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

std::string Desk::read(const std::string& file) const { return text_of(folder_ / file); }

void Desk::write(const std::string& file, const std::string& text) const
{
    std::ofstream stream(folder_ / file, std::ios::binary);
    stream << text;
    REQUIRE(stream.good());
}

Answer Desk::call(const std::vector<std::string>& words, const std::vector<std::string>& settings) const
{
    return call_in(folder_, words, {settings, -1});
}

Answer Desk::call_on_full_disk(const std::vector<std::string>& words, long bytes) const
{
    return call_in(folder_, words, {{}, bytes});
}

Answer Desk::plan(const std::vector<std::string>& more) const
{
    std::vector<std::string> words{
        "plan",  patient_file("anna"), "--protocol", "combined-8-weeks", "--search-steps", "300",
        "--out", "plan.yaml"};
    if (std::find(more.begin(), more.end(), "--start") == more.end()) {
        words.emplace_back("--start");
        words.emplace_back("2026-11-23");
    }
    words.insert(words.end(), more.begin(), more.end());
    return call(words);
}

std::string patient_file(const std::string& name)
{
    return (std::filesystem::path(PACEWISE_ROOT) / "programs" / "patients" / (name + ".yaml")).string();
}

std::string first_exercise(const std::string& plan)
{
    const std::string key = "- exercise: ";
    const std::size_t at = plan.find(key);
    REQUIRE(at != std::string::npos);
    const std::size_t from = at + key.size();
    return plan.substr(from, plan.find('\n', from) - from);
}

std::string changed(std::string text, const std::string& from, const std::string& to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}
