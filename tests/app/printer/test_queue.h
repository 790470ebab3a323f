// A real print service (cupsd) of its own, with one queue, "Reception", that writes into a file what it
// prints.
#pragma once

#include "tests/app/printer/test_printer.h"

namespace pacewise {

class TestQueue {
public:
    TestQueue();

    const std::string& why_not() const { return why_not_; }
    /// For the environment of who wants to print there.
    std::string setting() const { return "CUPS_SERVER=" + workshop_.path("cups.sock"); }
    std::string received() const { return workshop_.read("paper/printed.pdf"); }
    /// What the service keeps of jobs where others may read it.
    std::string log() const { return workshop_.read("error.log") + workshop_.read("page.log"); }

private:
    Workshop workshop_;
    std::string why_not_;
};

}
