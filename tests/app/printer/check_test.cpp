#include "app/printer/printer.h"

#include "app/printer/printer_trouble.h"
#include "tests/app/printer/test_printer.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// Has Letter and nothing else.
const std::string letter_only = R"(ATTR keyword media-supported na_letter_8.5x11in
ATTR keyword media-ready na_letter_8.5x11in
ATTR keyword media-default na_letter_8.5x11in
ATTR collection media-col-database {
  MEMBER collection media-size {
    MEMBER integer x-dimension 21590
    MEMBER integer y-dimension 27940
  }
  MEMBER keyword media-size-name na_letter_8.5x11in
  MEMBER integer media-bottom-margin 635
  MEMBER integer media-left-margin 635
  MEMBER integer media-right-margin 635
  MEMBER integer media-top-margin 635
}
ATTR keyword sides-supported one-sided
ATTR rangeOfInteger copies-supported 1-9
)";
const std::string reads_pdf = "ATTR mimeMediaType document-format-supported application/pdf\n";

PrintOrder letter_for(const TestPrinter& printer)
{
    PrintOrder order;
    order.printer = printer.address();
    order.media = "na_letter_8.5x11in";
    return order;
}

std::string told(const PrintOrder& order)
{
    std::string all;
    for (const Diagnostic& each : check(order)) all += diagnostic_text(each);
    return all;
}

}

TEST_CASE("a printer that can do all that is ordered is not talked about")
{
    const TestPrinter printer({.two_sided = true});
    PACEWISE_NEED(printer);
    PrintOrder order = letter_for(printer);
    order.sides = Sides::two_long_edge;
    order.copies = 2;
    CHECK(told(order).empty());
}

TEST_CASE("a printer without duplex refuses two-sided paper and says what to do instead")
{
    const TestPrinter printer;
    PACEWISE_NEED(printer);
    PrintOrder order = letter_for(printer);
    CHECK(told(order).empty());
    order.sides = Sides::two_long_edge;
    CHECK(told(order) ==
          printer.address() +
              ": error: it cannot print on both sides\n"
              "  Maybe print one-sided, or print the even pages by hand on the backs of the odd ones\n");
    CHECK(has_errors(check(order)));
}

TEST_CASE("a printer that has Letter only refuses A4 and names Letter")
{
    const TestPrinter printer({.says = letter_only + reads_pdf});
    PACEWISE_NEED(printer);
    PrintOrder order = letter_for(printer);
    CHECK(told(order).empty());
    order.media = "iso_a4_210x297mm";
    CHECK_THAT(told(order), ContainsSubstring("error: it has no paper of the size A4, only Letter\n") &&
                                ContainsSubstring("Maybe print it on Letter, or choose another printer\n"));
}

TEST_CASE("paper that a printer knows but has not in its trays is a warning, for somebody can put it in")
{
    const TestPrinter printer;
    PACEWISE_NEED(printer);
    PrintOrder order = letter_for(printer);
    order.media = "iso_a4_210x297mm";
    CHECK_THAT(told(order), ContainsSubstring("warning: A4 is not in its trays now, only Letter"));
    CHECK_FALSE(has_errors(check(order)));
}

TEST_CASE("more copies than a printer makes of one job are refused")
{
    const TestPrinter printer({.says = letter_only + reads_pdf});
    PACEWISE_NEED(printer);
    PrintOrder order = letter_for(printer);
    order.copies = 9;
    CHECK(told(order).empty());
    order.copies = 10;
    CHECK_THAT(told(order), ContainsSubstring("error: it does not print 10 copies of a job"));
    order.copies = 0;
    CHECK_THAT(told(order), ContainsSubstring("copies are counted from 1, not 0"));
}

TEST_CASE("a printer that reads no PDF is told so before the job, not after")
{
    const TestPrinter printer({.says = letter_only});
    PACEWISE_NEED(printer);
    CHECK_THAT(told(letter_for(printer)),
               ContainsSubstring("error: it takes no PDF\n") && ContainsSubstring("save the PDF"));
}

TEST_CASE("all that a printer cannot do is told at once")
{
    const TestPrinter printer({.says = letter_only + reads_pdf});
    PACEWISE_NEED(printer);
    PrintOrder order = letter_for(printer);
    order.media = "iso_a4_210x297mm";
    order.sides = Sides::two_long_edge;
    order.copies = 20;
    CHECK(check(order).size() == 3);
}

TEST_CASE("an address where no printer is, is told with the address")
{
    PrintOrder order;
    order.printer = "ipp://localhost:1/ipp/print";
    CHECK_THROWS_AS(check(order), PrinterTrouble);
    CHECK_THROWS_WITH(check(order), ContainsSubstring(order.printer) && ContainsSubstring("does not answer"));
}

}
