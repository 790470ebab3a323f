#include "app/files/open_plan.h"

#include "app/files/older_plan.h"
#include "engine/base/file.h"
#include "engine/plan/write_plan.h"
#include "engine/seal/fingerprint.h"
#include "tests/app/files/made_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

/// Anna's plan as plan.yaml, her file beside it.
void put_plan_of_anna(const TestFolder& folder)
{
    folder.write("own-name.yaml", shipped_text("patients/anna.yaml"));
    folder.write("plan.yaml", plan_text(plan_for(folder, "own-name.yaml", "combined-8-weeks")));
}

}

TEST_CASE(
    "a plan is opened with the files it was made from: the patient beside it, the protocol of the program")
{
    const TestFolder folder;
    put_plan_of_anna(folder);
    const StoredPlan stored = open_plan(shipped_home(), {folder / "plan.yaml"});
    CHECK(stored.patient_file == folder / "own-name.yaml");
    CHECK(stored.patient_bytes == shipped_text("patients/anna.yaml"));
    CHECK(stored.protocol_file.filename() == "combined-8-weeks.yaml");
    CHECK(stored.protocol_bytes == shipped_text("protocols/combined-8-weeks.yaml"));
    CHECK_FALSE(stored.calendar);
    CHECK(plan_text(made_again(stored)) == stored.bytes);
}

TEST_CASE("a patient's file that has changed since is asked for, and may be named")
{
    const TestFolder folder;
    put_plan_of_anna(folder);
    folder.write("own-name.yaml", shipped_text("patients/anna.yaml") + "# seen again\n");
    const StoredPlan lost = open_plan(shipped_home(), {folder / "plan.yaml"});
    CHECK(lost.plan);
    CHECK_FALSE(lost.request);
    CHECK(lost.patient_file.empty());
    REQUIRE(lost.problems.size() == 1);
    CHECK(lost.problems[0].place.file == "patient");
    const StoredPlan named = open_plan(shipped_home(), {folder / "plan.yaml", folder / "own-name.yaml"});
    CHECK(named.request);
    CHECK(named.provenance.patient != named.plan->made.patient);
}

TEST_CASE("what is no plan is told, and nothing else is looked for")
{
    const TestFolder folder;
    folder.write("plan.yaml", "plan: [\n");
    const StoredPlan stored = open_plan(shipped_home(), {folder / "plan.yaml"});
    CHECK(has_errors(stored.problems));
    CHECK_FALSE(stored.plan);
    CHECK_THROWS_AS(open_plan(shipped_home(), {folder / "nowhere.yaml"}), DiskTrouble);
}

TEST_CASE("the plan before is found beside a plan by its fingerprint alone")
{
    const TestFolder folder;
    put_plan_of_anna(folder);
    fs::rename(folder / "plan.yaml", folder / "some name.yaml");
    const std::string bytes = folder.read("some name.yaml");
    CHECK(older_file_beside(folder / "next.yaml", fingerprint(bytes)) == folder / "some name.yaml");
    CHECK(older_plan_beside(folder / "next.yaml", fingerprint(bytes)));
    CHECK_FALSE(older_plan_beside(folder / "next.yaml", fingerprint(bytes + "\n")));
    CHECK_FALSE(older_plan_beside(folder / "next.yaml", ""));
}

}
