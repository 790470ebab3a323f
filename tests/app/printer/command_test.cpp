#include "tests/app/cli/program.h"
#include "tests/app/printer/test_printer.h"
#include "tests/app/printer/test_queue.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

const std::string no_service = "CUPS_SERVER=/nowhere/cups.sock";

Answer print_there(const Desk& desk, const std::string& printer, const std::vector<std::string>& more = {},
                   const std::string& setting = no_service)
{
    std::vector<std::string> words{"print", "plan.yaml", "--printer", printer};
    words.insert(words.end(), more.begin(), more.end());
    return desk.call(words, {setting});
}

/// Bare numbers and short words may stand in a log by chance, the name of the patient not.
bool tells_who(const std::string& log)
{
    return log.find("Anna") != std::string::npos || log.find("anna") != std::string::npos ||
           log.find("plan.yaml") != std::string::npos;
}

}

TEST_CASE("paper goes to a printer as the same bytes that go into a file, and no queue knows whose it is")
{
    const TestPrinter printer;
    PACEWISE_NEED(printer);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, printer.address(), {"--out", "paper.pdf"});
    CAPTURE(answer.err);
    REQUIRE(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("paper: paper.pdf\n") && ContainsSubstring("job 1 is printed"));
    CHECK(printer.received() == desk.read("paper.pdf"));
    CHECK_THAT(printer.log(), ContainsSubstring("job-name (nameWithoutLanguage) Exercise plan"));
    CHECK_FALSE(tells_who(printer.log()));
}

TEST_CASE("paper needs no file on the way to the printer, and the answer may be JSON")
{
    const TestPrinter printer({.two_sided = true});
    PACEWISE_NEED(printer);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, printer.address(), {"--sides", "two", "--copies", "2", "--json"});
    CAPTURE(answer.err);
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("\"state\": \"printed\""));
    CHECK_THAT(printer.log(), ContainsSubstring("sides (keyword) two-sided-long-edge") &&
                                  ContainsSubstring("copies (integer) 2"));
}

TEST_CASE("nothing is sent to a printer that cannot print on both sides, when both are asked for")
{
    const TestPrinter printer;
    PACEWISE_NEED(printer);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, printer.address(), {"--sides", "two"});
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err, ContainsSubstring("it cannot print on both sides") &&
                               ContainsSubstring("Maybe print one-sided"));
    CHECK(std::filesystem::is_empty(printer.spool()));
}

TEST_CASE("a printer that is out of paper at the end of the waiting is printer trouble, in words")
{
    const TestPrinter printer({.on_job = "echo 'STATE: +media-empty' >&2\nsleep 20"});
    PACEWISE_NEED(printer);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, printer.address(), {"--wait", "1"});
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("pacewise: not printed on " + printer.address() +
                                             ": job 1 is not printed yet: out of paper"));
}

TEST_CASE("a printer that is switched off in the middle of a job is printer trouble, in words")
{
    const TestPrinter printer({.on_job = "sleep 0.5\nkill -9 $PPID"});
    PACEWISE_NEED(printer);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, printer.address());
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("stopped answering after it had taken job 1. Maybe"));
}

TEST_CASE("a printer that only needs longer than the waiting has taken the paper")
{
    const TestPrinter printer({.on_job = "sleep 20"});
    PACEWISE_NEED(printer);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, printer.address(), {"--wait", "0"});
    CHECK(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("job 1 is being printed"));
}

TEST_CASE("a printer that is not there is printer trouble, not a mistake of the program")
{
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, "ipp://localhost:1/ipp/print");
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("\"ipp://localhost:1/ipp/print\" does not answer"));
}

TEST_CASE("without a print service the way out is named")
{
    const Desk desk;
    const Answer answer = desk.call({"printers"}, {no_service});
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("no print service (CUPS) answers") &&
                               ContainsSubstring("ipp://HOST/ipp/print"));
}

TEST_CASE("wrong orders are wrong usage before anything is printed")
{
    const Desk desk;
    desk.plan();
    CHECK(print_there(desk, "ipp://localhost:1/ipp/print", {"--copies", "0"}).exit == 2);
    CHECK(print_there(desk, "ipp://localhost:1/ipp/print", {"--wait", "soon"}).exit == 2);
    CHECK(print_there(desk, "ipp://localhost:1/ipp/print", {"--sides", "three"}).exit == 2);
    const Answer answer = desk.call({"print", "plan.yaml", "--out", "paper.pdf", "--copies", "2"});
    CHECK(answer.exit == 2);
    CHECK_THAT(answer.err, ContainsSubstring("--copies is for --printer"));
    CHECK_FALSE(desk.has("paper.pdf"));
}

TEST_CASE("the printers of this computer are listed with what they can do")
{
    const TestQueue queue;
    PACEWISE_NEED(queue);
    const Desk desk;
    const Answer answer = desk.call({"printers"}, {queue.setting()});
    CAPTURE(answer.err);
    CHECK(answer.exit == 0);
    CHECK(answer.out == "Reception (usual): Front desk\n    A4, Letter; both sides; black and white\n");
    CHECK_THAT(desk.call({"printers", "--json"}, {queue.setting()}).out,
               ContainsSubstring("\"iso_a4_210x297mm\"") && ContainsSubstring("\"two_sided\": true"));
}

TEST_CASE("paper goes to a printer of this computer by its name, without a word about the patient")
{
    const TestQueue queue;
    PACEWISE_NEED(queue);
    const Desk desk;
    desk.plan();
    const Answer answer =
        print_there(desk, "Reception", {"--sides", "two", "--out", "paper.pdf"}, queue.setting());
    CAPTURE(answer.err, queue.log());
    REQUIRE(answer.exit == 0);
    CHECK_THAT(answer.out, ContainsSubstring("printer Reception: job 1 is printed"));
    CHECK(queue.received() == desk.read("paper.pdf"));
    CHECK_FALSE(queue.log().empty());
    CHECK_FALSE(tells_who(queue.log()));
}

TEST_CASE("a printer that nobody knows is told with the nearest name and all that there are")
{
    const TestQueue queue;
    PACEWISE_NEED(queue);
    const Desk desk;
    desk.plan();
    const Answer answer = print_there(desk, "Recepton", {}, queue.setting());
    CHECK(answer.exit == 1);
    CHECK_THAT(answer.err,
               ContainsSubstring("Recepton: error: there is no printer of this name; there are Reception\n"
                                 "  Maybe Reception\n"));
    CHECK(queue.received().empty());
}

}
