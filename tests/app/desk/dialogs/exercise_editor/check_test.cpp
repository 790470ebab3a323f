#include "app/desk/dialogs/exercise_editor/draft_check.h"

#include "app/desk/dialogs/exercise_editor/editor_state.h"
#include "tests/app/desk/support/desk_scene.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace pacewise {

namespace {

const Exercise& shipped() { return example_library().catalog->exercises().front(); }

bool stops_at(const Findings& findings, const std::string& key)
{
    return std::any_of(findings.begin(), findings.end(),
                       [&](const DraftFinding& each) { return each.stops && each.key == key; });
}

}

TEST_CASE("a shipped exercise has nothing that stops it, where it replaces itself")
{
    CHECK(can_be_saved(check_draft(shipped(), example_library().catalog.get(), true)));
    CHECK_FALSE(can_be_saved(check_draft(shipped(), example_library().catalog.get(), false)));
}

TEST_CASE(
    "a draft without a Spanish name, with lying support while standing, or with a named side is stopped")
{
    const Catalog* catalog = example_library().catalog.get();
    Exercise nameless = shipped();
    nameless.name.by_language.erase("es");
    CHECK(stops_at(check_draft(nameless, catalog, true), "name"));
    Exercise contradicts = shipped();
    contradicts.position = Position::standing;
    contradicts.support = Support::lying;
    CHECK(stops_at(check_draft(contradicts, catalog, true), "support"));
    Exercise sided = shipped();
    sided.side = SideUse::each;
    sided.how.by_language["en"] = {"Lift the right leg."};
    CHECK_FALSE(can_be_saved(check_draft(sided, catalog, true)));
}

TEST_CASE("hard texts are told with their grade, and may be saved")
{
    Exercise hard = shipped();
    hard.why.by_language["en"] =
        "Proprioceptive neuromuscular facilitation systematically ameliorates lumbopelvic stabilisation "
        "capabilities notwithstanding considerable individual physiological heterogeneity.";
    const Findings findings = check_draft(hard, nullptr, true);
    CHECK(can_be_saved(findings));
    CHECK(std::any_of(findings.begin(), findings.end(), [](const DraftFinding& each) {
        return each.text.english().find("reads at grade") != std::string::npos;
    }));
}

TEST_CASE("an id is made of the plain words of a name")
{
    CHECK(id_from_name("Sit to stand, slowly") == "sit-to-stand-slowly");
    CHECK(id_from_name("Árbol (de pie)") == "arbol-de-pie");
    CHECK(id_from_name("").empty());
}

}
