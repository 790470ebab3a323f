#include "app/printer/state_reasons.h"

#include "app/printer/print_order.h"
#include "tests/support/catch.h"

namespace pacewise {

using Words = std::vector<std::string>;

namespace {

Words errors_in(const Words& reasons) { return troubles_in(reasons, Grade::errors_only); }

}

TEST_CASE("what keeps a printer from printing is said in words, once")
{
    CHECK(errors_in({"media-empty-error", "media-empty"}) == Words{"out of paper"});
    CHECK(errors_in({"media-jam", "cover-open-error"}) == Words{"a paper jam", "a cover is open"});
    CHECK(errors_in({"document-format-error"}) == Words{"the PDF cannot be read there"});
}

TEST_CASE("low toner, reports and words of the maker are no reason to worry")
{
    CHECK(errors_in({"none", "toner-low", "media-empty-report", "marker-supply-empty-warning",
                     "com.maker.sleeping"})
              .empty());
}

TEST_CASE("a warning is no trouble for a printer that rests, but for one that has a job")
{
    CHECK(errors_in({"media-empty-warning"}).empty());
    CHECK(troubles_in({"media-empty-warning"}, Grade::warnings_too) == Words{"out of paper"});
    CHECK(troubles_in({"media-empty-report", "toner-low-warning"}, Grade::warnings_too).empty());
}

TEST_CASE("sizes of paper are named as on the pack")
{
    CHECK(media_name("iso_a4_210x297mm") == "A4");
    CHECK(media_name("na_letter_8.5x11in_main_stationery") == "Letter");
    CHECK(media_name("na_number-10_4.125x9.5in") == "number-10");
    CHECK(media_name("odd") == "odd");
}

}
