// A real printer program (ippeveprinter of CUPS) on a port of its own, with a spool folder that is cleared
// away. It wants a message bus; that one is private too, so nothing of the computer is touched and nobody
// need be root.
#pragma once

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace pacewise {

/// A folder that is cleared away, and programs that end with it.
class Workshop {
public:
    Workshop();
    ~Workshop();
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    std::string path(const std::string& file) const { return (folder_ / file).string(); }
    void write(const std::string& file, const std::string& text) const;
    std::string read(const std::string& file) const;
    /// Its answers go into `log`. `settings` are variables of the environment, as "NAME=value".
    void start(const std::vector<std::string>& words, const std::string& log,
               const std::vector<std::string>& settings = {});
    /// Ends the program that was started last, at once.
    void stop_last();

private:
    std::filesystem::path folder_;
    std::vector<pid_t> running_;
};

struct Machine {
    bool two_sided = false;
    std::string on_job = "exit 0";  ///< what the printer does with a page, as a line for the shell
    std::string says = {};  ///< what it says of itself instead of the usual, in the words of ippeveprinter
};

class TestPrinter {
public:
    explicit TestPrinter(const Machine& = {});

    /// Empty when it runs, else the reason; that is told loudly and counted as a test that was left out.
    const std::string& why_not() const { return why_not_; }
    std::string address() const;
    /// The one document that arrived; fails the test when there is none, or more.
    std::string received() const;
    /// All that was asked of it.
    std::string log() const { return workshop_.read("printer.log"); }
    std::string spool() const { return workshop_.path("spool"); }
    void switch_off() { workshop_.stop_last(); }

private:
    Workshop workshop_;
    int port_ = 0;
    std::string why_not_;
};

/// Whether a program of this name can be called.
bool is_installed(const std::string& program);
/// Says that a test is left out, in words that CTest counts.
void leave_out(const std::string& why);

}

/// In a test: the rest needs the printer.
#define PACEWISE_NEED(printer)                                                                               \
    if (!(printer).why_not().empty()) {                                                                      \
        leave_out((printer).why_not());                                                                      \
        return;                                                                                              \
    }
