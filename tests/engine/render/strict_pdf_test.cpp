// The strict reader must itself find faults, or its silence means nothing.
#include "tests/engine/render/strict_pdf.h"

#include "tests/engine/render/hand_made.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

/// The file with each `from` replaced, unpacked first so that words are found.
std::string spoiled(const std::string& from, const std::string& to)
{
    std::string bytes = strict::unpacked(write_pdf(std::vector{hand_made::everything()}, hand_made::info()));
    const std::size_t at = bytes.find(from);
    REQUIRE(at != std::string::npos);
    REQUIRE(from.size() == to.size());
    return bytes.replace(at, from.size(), to);
}

}

TEST_CASE("the strict reader finds what it is shown")
{
    CHECK_THAT(strict::faults(spoiled("/S /TR", "/S /TD")), ContainsSubstring("TD stands in Table"));
    CHECK_THAT(strict::faults(spoiled("/S /H1", "/S /H3")), ContainsSubstring("H3"));
    CHECK_THAT(strict::faults(spoiled("/S /LBody", "/S /Lbody")), ContainsSubstring("not one of ours"));
    CHECK_THAT(strict::faults(spoiled("/Artifact BMC", "/Artifict BMC")), ContainsSubstring("no number"));
    CHECK_THAT(strict::faults(spoiled("/MCID 1 ", "/MCID 2 ")),
               ContainsSubstring("in no tag") || ContainsSubstring("one number"));
    CHECK_THAT(strict::faults(spoiled("/Alt (", "/Alx (")), ContainsSubstring("no words"));
    CHECK_THAT(strict::faults(spoiled("/Scope", "/Scape")), ContainsSubstring("does not say which"));
    CHECK_THAT(strict::faults(spoiled("/BBox", "/BBux")), ContainsSubstring("no box"));
    CHECK_THAT(strict::faults(spoiled("/Lang (en)", "/Lung (en)")), ContainsSubstring("no language"));
    CHECK_THAT(strict::faults(spoiled("/Marked true", "/Morked true")), ContainsSubstring("not marked"));
    CHECK_THAT(strict::faults(spoiled("/DisplayDocTitle", "/DisplayDocTytle")),
               ContainsSubstring("not shown"));
    CHECK_THAT(strict::faults(spoiled("/Tabs /S", "/Tabs /R")), ContainsSubstring("order of tabs"));
    CHECK_THAT(strict::faults(spoiled("/ToUnicode", "/ToUnycode")), ContainsSubstring("letters"));
}
