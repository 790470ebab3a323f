#include "app/files/save_plan.h"

#include "app/files/older_plan.h"
#include "app/files/open_plan.h"
#include "engine/base/file.h"
#include "engine/plan/write_plan.h"
#include "engine/seal/fingerprint.h"
#include "tests/app/files/made_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

const std::string& anna()
{
    static const std::string text = shipped_text("patients/anna.yaml");
    return text;
}

const Plan& plan_of_anna()
{
    static const Plan plan = [] {
        const TestFolder folder;
        folder.write("anna.yaml", anna());
        return plan_for(folder, "anna.yaml", "combined-8-weeks");
    }();
    return plan;
}

NamedText file_of_anna() { return {"anna.yaml", anna()}; }

Plan next_version(const Plan& before)
{
    Plan next = before;
    next.version = before.version + 1;
    next.revises = before.version;
    next.made.older = fingerprint(plan_text(before));
    return next;
}

}

TEST_CASE("a plan that was saved with its patient is opened again and made again byte for byte")
{
    const TestFolder folder;
    save_plan({folder / "plan.yaml", plan_of_anna(), file_of_anna()});
    CHECK(folder.read("anna.yaml") == anna());
    const StoredPlan stored = open_plan(shipped_home(), {folder / "plan.yaml"});
    CHECK(stored.patient_file == folder / "anna.yaml");
    CHECK(stored.plan == plan_of_anna());
    CHECK(plan_text(made_again(stored)) == folder.read("plan.yaml"));
}

TEST_CASE("a protocol that a clinic changed lies beside the plan and is found there")
{
    const TestFolder source, folder;
    const std::string own = shipped_text("protocols/combined-8-weeks.yaml") + "# our own\n";
    source.write("anna.yaml", anna());
    const auto file = source.write("our-weeks.yaml", own);
    const Plan plan = plan_for(source, "anna.yaml", file.string());
    save_plan({folder / "plan.yaml", plan, file_of_anna(), NamedText{"our-weeks.yaml", own}});
    const StoredPlan stored = open_plan(shipped_home(), {folder / "plan.yaml"});
    CHECK(stored.protocol_file == folder / "our-weeks.yaml");
    CHECK(plan_text(made_again(stored)) == plan_text(plan));
}

TEST_CASE("a plan with a calendar moves to another folder with its calendar")
{
    const TestFolder source, folder;
    const std::string liam = shipped_text("patients/liam.yaml"), calendar = shipped_text("patients/liam.ics");
    source.write("liam.yaml", liam);
    source.write("liam.ics", calendar);
    source.write("plan.yaml", plan_text(plan_for(source, "liam.yaml", "chair-yoga-8-weeks")));
    const StoredPlan before = open_plan(shipped_home(), {source / "plan.yaml"});
    REQUIRE(before.calendar);
    const PlanToSave asked{folder / "plan.yaml", *before.plan, NamedText{"liam.yaml", liam}, {}, {},
                           before.calendar};
    save_plan(asked);
    const StoredPlan stored = open_plan(shipped_home(), {folder / "plan.yaml"});
    CHECK(plan_text(made_again(stored)) == before.bytes);
    folder.write("liam.ics", calendar + "\r\n");
    CHECK_THROWS_AS(save_plan(asked), DiskTrouble);
    CHECK(folder.read("liam.ics") == calendar + "\r\n");
}

TEST_CASE("saved again, nothing that is the same is touched")
{
    const TestFolder folder;
    save_plan({folder / "plan.yaml", plan_of_anna(), file_of_anna()});
    const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(24);
    for (const char* name : {"plan.yaml", "anna.yaml"}) fs::last_write_time(folder / name, long_ago);
    save_plan({folder / "plan.yaml", plan_of_anna(), file_of_anna()});
    CHECK(folder.files() == 2);
    for (const char* name : {"plan.yaml", "anna.yaml"}) CHECK(fs::last_write_time(folder / name) == long_ago);
}

TEST_CASE("the version before goes into a file of its own when the new one takes its place")
{
    const TestFolder folder;
    const Plan& first = plan_of_anna();
    const Plan second = next_version(first);
    save_plan({folder / "plan.yaml", first, file_of_anna()});
    save_plan({folder / "plan.yaml", second, file_of_anna(), {}, plan_text(first)});
    CHECK(folder.read("plan.yaml") == plan_text(second));
    CHECK(folder.read("plan.v1.yaml") == plan_text(first));
    CHECK(older_plan_beside(folder / "plan.yaml", second.made.older) == first);
    save_plan({folder / "plan.yaml", second, file_of_anna(), {}, plan_text(first)});
    CHECK(folder.files() == 3);
}

TEST_CASE("a version before that lies beside under any name is not written twice")
{
    const TestFolder folder;
    const Plan second = next_version(plan_of_anna());
    folder.write("in november.yaml", plan_text(plan_of_anna()));
    save_plan({folder / "plan.yaml", second, file_of_anna(), {}, plan_text(plan_of_anna())});
    CHECK_FALSE(fs::exists(folder / "plan.v1.yaml"));
}

TEST_CASE("another first version of the same plan gets a name of its own, and both stay")
{
    const TestFolder folder;
    Plan other = plan_of_anna();
    other.made.seed += 1;
    folder.write("plan.v1.yaml", plan_text(other));
    save_plan({folder / "plan.yaml", next_version(plan_of_anna()), {}, {}, plan_text(plan_of_anna())});
    CHECK(folder.read("plan.v1.yaml") == plan_text(other));
    CHECK(folder.read("plan.v1-2.yaml") == plan_text(plan_of_anna()));
}

TEST_CASE("the same patient's file may be newer, another patient's is never written over")
{
    const TestFolder folder;
    const NamedText newer{"anna.yaml", anna() + "# seen again\n"};
    folder.write("anna.yaml", anna());
    save_plan({folder / "plan.yaml", plan_of_anna(), newer});
    CHECK(folder.read("anna.yaml") == newer.text);
    const std::string ben = shipped_text("patients/ben.yaml");
    folder.write("anna.yaml", ben);
    CHECK_THROWS_WITH(save_plan({folder / "next.yaml", plan_of_anna(), newer}),
                      ContainsSubstring("anna.yaml") && ContainsSubstring("another patient") &&
                          ContainsSubstring("Maybe choose another name"));
    CHECK(folder.read("anna.yaml") == ben);
    CHECK_FALSE(fs::exists(folder / "next.yaml"));
}

TEST_CASE("a file of another kind is never written over, and then nothing else is written")
{
    const TestFolder folder;
    for (const std::string text : {"a letter\n", "plan: broken\n", "patient:\n  id: ben\n"}) {
        folder.write("plan.yaml", text);
        CHECK_THROWS_WITH(save_plan({folder / "plan.yaml", plan_of_anna(), file_of_anna()}),
                          ContainsSubstring("plan.yaml") && ContainsSubstring("is there already"));
        CHECK(folder.read("plan.yaml") == text);
        CHECK(folder.files() == 1);
    }
    for (const std::string text : {"a letter\n", "plan: broken\n"}) {
        folder.write("anna.yaml", text);
        CHECK_THROWS_AS(save_plan({folder / "new.yaml", plan_of_anna(), file_of_anna()}), DiskTrouble);
        CHECK(folder.read("anna.yaml") == text);
        CHECK_FALSE(fs::exists(folder / "new.yaml"));
    }
}

TEST_CASE("another patient's plan is never written over")
{
    const TestFolder folder;
    Plan other = plan_of_anna();
    other.patient = "ben";
    folder.write("plan.yaml", plan_text(other));
    CHECK_THROWS_WITH(save_plan({folder / "plan.yaml", plan_of_anna()}),
                      ContainsSubstring("another patient"));
    CHECK(folder.read("plan.yaml") == plan_text(other));
}

TEST_CASE("a plan cannot have the name of its patient's file")
{
    const TestFolder folder;
    CHECK_THROWS_AS(save_plan({folder / "anna.yaml", plan_of_anna(), file_of_anna()}), DiskTrouble);
    CHECK(folder.files() == 0);
}

TEST_CASE("a folder that is not there is told before anything is written")
{
    const TestFolder folder;
    CHECK_THROWS_AS(save_plan({folder / "nowhere/plan.yaml", plan_of_anna(), file_of_anna()}), DiskTrouble);
    CHECK(folder.files() == 0);
}

}
