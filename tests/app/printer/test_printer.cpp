#include "tests/app/printer/test_printer.h"

#include "tests/support/catch.h"

#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace pacewise {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

/// Where Debian keeps cupsd and ippeveprinter; not everybody looks there.
void look_in_sbin()
{
    const char* path = std::getenv("PATH");
    ::setenv("PATH", ((path ? std::string(path) + ':' : "") + "/usr/sbin").c_str(), 1);
}

[[noreturn]] void become(std::vector<std::string> words, const std::string& log,
                         const std::vector<std::string>& settings)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);  // a test that crashes leaves no printer behind
    ::setpgid(0, 0);
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(out, 1);
    ::dup2(out, 2);
    for (const std::string& setting : settings)
        ::setenv(setting.substr(0, setting.find('=')).c_str(), setting.substr(setting.find('=') + 1).c_str(),
                 1);
    look_in_sbin();
    std::vector<char*> list;
    for (std::string& word : words) list.push_back(word.data());
    list.push_back(nullptr);
    ::execvp(list[0], list.data());
    ::_exit(127);
}

void end(pid_t program)
{
    ::kill(-program, SIGKILL);
    ::kill(program, SIGKILL);
    ::waitpid(program, nullptr, 0);
}

sockaddr_in at_port(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    return address;
}

int free_port()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = at_port(0);
    socklen_t length = sizeof address;
    auto* const any = reinterpret_cast<sockaddr*>(&address);
    const bool bound = ::bind(socket, any, length) == 0 && ::getsockname(socket, any, &length) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

bool answers(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = at_port(port);
    const bool answered = ::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return answered;
}

template <class Truth> bool comes_true(const Truth& truth)
{
    for (int turn = 0; turn < 500; ++turn) {
        if (truth()) return true;
        std::this_thread::sleep_for(20ms);
    }
    return false;
}

std::vector<std::string> call_of(const Workshop& workshop, const Machine& machine, int port)
{
    std::vector<std::string> words{"ippeveprinter",
                                   "-p",
                                   std::to_string(port),
                                   "-n",
                                   "localhost",
                                   "-r",
                                   "off",
                                   "-k",
                                   "-vv",
                                   "-d",
                                   workshop.path("spool"),
                                   "-c",
                                   workshop.path("on_job")};
    if (machine.two_sided) words.emplace_back("-2");
    if (machine.says.empty())
        words.insert(words.end(), {"-f", "application/pdf"});
    else
        words.insert(words.end(), {"-a", workshop.path("says.conf")});
    words.emplace_back("Test");
    return words;
}

}

Workshop::Workshop()
{
    std::string name = (fs::temp_directory_path() / "pacewise-print-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    folder_ = name;
}

Workshop::~Workshop()
{
    while (!running_.empty()) stop_last();
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

void Workshop::write(const std::string& file, const std::string& text) const
{
    std::ofstream stream(folder_ / file, std::ios::binary);
    stream << text;
    REQUIRE(stream.good());
}

std::string Workshop::read(const std::string& file) const
{
    std::ifstream stream(folder_ / file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void Workshop::start(const std::vector<std::string>& words, const std::string& log,
                     const std::vector<std::string>& settings)
{
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) become(words, path(log), settings);
    running_.push_back(child);
}

void Workshop::stop_last()
{
    end(running_.back());
    running_.pop_back();
}

TestPrinter::TestPrinter(const Machine& machine)
{
    for (const char* program : {"ippeveprinter", "dbus-daemon"})
        if (!is_installed(program)) {
            why_not_ = std::string(program) + " is not installed";
            return;
        }
    fs::create_directory(spool());
    workshop_.write("on_job", "#!/bin/sh\n" + machine.on_job + '\n');
    fs::permissions(workshop_.path("on_job"), fs::perms::owner_all);
    workshop_.write("says.conf", machine.says);
    const std::string bus = "unix:path=" + workshop_.path("bus");
    workshop_.start({"dbus-daemon", "--session", "--nofork", "--nopidfile", "--address=" + bus}, "bus.log");
    comes_true([&] { return fs::exists(workshop_.path("bus")); });
    port_ = free_port();
    workshop_.start(call_of(workshop_, machine, port_), "printer.log", {"DBUS_SYSTEM_BUS_ADDRESS=" + bus});
    if (!comes_true([&] { return answers(port_); })) why_not_ = "ippeveprinter does not start: " + log();
}

std::string TestPrinter::address() const { return "ipp://localhost:" + std::to_string(port_) + "/ipp/print"; }

std::string TestPrinter::received() const
{
    std::vector<std::string> documents;
    for (const auto& entry : fs::directory_iterator(spool()))
        if (entry.path().extension() == ".pdf")
            documents.push_back("spool/" + entry.path().filename().string());
    REQUIRE(documents.size() == 1);
    return workshop_.read(documents.front());
}

bool is_installed(const std::string& program)
{
    const std::string command = "PATH=$PATH:/usr/sbin command -v " + program + " >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
}

void leave_out(const std::string& why) { WARN("skipped, no test printer: " << why); }

}
