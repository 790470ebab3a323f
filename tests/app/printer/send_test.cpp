#include "app/printer/send.h"

#include "app/printer/printer_trouble.h"
#include "tests/app/printer/test_printer.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

using namespace std::chrono_literals;

/// A document with every byte, so that nothing on the way may take one for a sign of its own.
std::string a_document()
{
    std::string bytes = "%PDF-1.7\n";
    for (int at = 0; at < 300'000; ++at) bytes.push_back(static_cast<char>((at * 7 + at / 256) % 256));
    return bytes;
}

PrintOrder order_for(const TestPrinter& printer)
{
    PrintOrder order;
    order.printer = printer.address();
    return order;
}

const auto silently = [](const JobReport&) {};

}

TEST_CASE("what is sent to a printer arrives byte for byte, and the job is told as printed")
{
    const TestPrinter printer;
    PACEWISE_NEED(printer);
    const PrintJob job = send(order_for(printer), a_document());
    const JobReport report = follow(job, 20s, silently);
    CHECK(report.state == JobState::printed);
    CHECK_FALSE(needs_somebody(report));
    CHECK(printer.received() == a_document());
    CHECK(sentence(job, report) == "job " + std::to_string(job.id) + " is printed");
}

TEST_CASE("size of paper, sides and copies reach the printer as they were ordered")
{
    const TestPrinter printer({.two_sided = true});
    PACEWISE_NEED(printer);
    PrintOrder order = order_for(printer);
    order.media = "na_letter_8.5x11in";
    order.sides = Sides::two_long_edge;
    order.copies = 3;
    follow(send(order, a_document()), 20s, silently);
    const std::string log = printer.log();
    for (const std::string asked :
         {"media (keyword) na_letter_8.5x11in", "sides (keyword) two-sided-long-edge", "copies (integer) 3",
          "job-name (nameWithoutLanguage) Exercise plan"})
        CHECK_THAT(log, ContainsSubstring(asked));
}

TEST_CASE("a printer that runs out of paper is told at once, and that the job waits")
{
    const TestPrinter printer({.on_job = "echo 'STATE: +media-empty' >&2\nsleep 20"});
    PACEWISE_NEED(printer);
    const PrintJob job = send(order_for(printer), a_document());
    std::vector<std::string> told;
    const JobReport last =
        follow(job, 1500ms, [&](const JobReport& report) { told.push_back(sentence(job, report)); });
    CHECK(needs_somebody(last));
    const std::string expected = "job " + std::to_string(job.id) + " is not printed yet: out of paper";
    CHECK(sentence(job, last) == expected);
    CHECK(std::count(told.begin(), told.end(), expected) == 1);  // once, not at every question
}

TEST_CASE("paper that is put in ends the waiting")
{
    const TestPrinter printer(
        {.on_job = "echo 'STATE: +media-empty' >&2\nsleep 1\necho 'STATE: -media-empty' >&2"});
    PACEWISE_NEED(printer);
    CHECK(follow(send(order_for(printer), a_document()), 20s, silently).state == JobState::printed);
}

TEST_CASE("a job that the printer gives up is told as failed")
{
    const TestPrinter printer({.on_job = "exit 1"});
    PACEWISE_NEED(printer);
    const PrintJob job = send(order_for(printer), a_document());
    const JobReport report = follow(job, 20s, silently);
    CHECK(report.state == JobState::failed);
    CHECK_THAT(sentence(job, report), ContainsSubstring(" failed"));
}

TEST_CASE("a printer that is switched off in the middle of a job is told, with the number of the job")
{
    TestPrinter printer({.on_job = "sleep 20"});
    PACEWISE_NEED(printer);
    const PrintJob job = send(order_for(printer), a_document());
    CHECK(ask(job).state == JobState::printing);
    printer.switch_off();
    CHECK_THROWS_WITH(
        follow(job, 20s, silently),
        ContainsSubstring("stopped answering after it had taken job " + std::to_string(job.id)) &&
            ContainsSubstring("look what came out before you print again"));
}

TEST_CASE("a printer that was never there is told before anything is sent")
{
    PrintOrder order;
    order.printer = "ipp://localhost:1/ipp/print";
    CHECK_THROWS_AS(send(order, a_document()), PrinterTrouble);
    CHECK_THROWS_WITH(send(order, a_document()), ContainsSubstring("does not answer"));
}

}
