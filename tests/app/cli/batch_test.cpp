#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

Answer batch(const Desk& desk, std::vector<std::string> words)
{
    words.insert(words.begin(), "batch");
    for (const char* word : {"--protocol", "home-yoga-12-weeks", "--start", "2026-11-23", "--search-steps",
                             "300", "--out", "plans"})
        words.emplace_back(word);
    return desk.call(words);
}

}

TEST_CASE("a batch gives every patient the plan that a single run gives, whatever the number of jobs")
{
    const Desk desk;
    const Answer made = batch(desk, {patient_file("anna"), patient_file("dora")});
    CHECK(made.exit == 0);
    CHECK_THAT(made.out, ContainsSubstring("2 plans made"));
    const std::string two_jobs = desk.read("plans/dora.yaml");
    CHECK(batch(desk, {patient_file("anna"), patient_file("dora"), "--jobs", "1"}).exit == 0);
    CHECK(desk.read("plans/dora.yaml") == two_jobs);
    CHECK(desk.call({"plan", patient_file("dora"), "--protocol", "home-yoga-12-weeks", "--start",
                     "2026-11-23", "--search-steps", "300", "--out", "single.yaml"})
              .exit == 0);
    CHECK(desk.read("single.yaml") == two_jobs);
}

TEST_CASE("a patient's file with mistakes stops only its own plan")
{
    const Desk desk;
    desk.write("broken.yaml", "patient:\n  id: broken\n  bron: 1980\n");
    const Answer made = batch(desk, {"broken.yaml", patient_file("dora"), "missing.yaml"});
    CHECK(made.exit == 1);
    CHECK(desk.has("plans/dora.yaml"));
    CHECK_FALSE(desk.has("plans/broken.yaml"));
    CHECK_THAT(made.out, ContainsSubstring("broken: the input has errors") &&
                             ContainsSubstring("1 plan made, 2 with errors in the input"));
}

TEST_CASE("a patient without a plan is listed with the rules in the way, and the exit code says so")
{
    const Desk desk;
    const Answer made = desk.call({"batch", patient_file("ben"), patient_file("anna"), "--protocol",
                                   "combined-8-weeks", "--search-steps", "300", "--out", "plans"});
    CHECK(made.exit == 3);
    CHECK_THAT(made.out,
               ContainsSubstring("ben: no plan exists: fit") && ContainsSubstring("anna: plans/anna.yaml"));
}

TEST_CASE("two patients' files of one name would have one plan, which is refused")
{
    const Desk desk;
    desk.write("anna.yaml", desk.read(patient_file("anna")));
    const Answer made = batch(desk, {patient_file("anna"), "anna.yaml"});
    CHECK(made.exit == 2);
    CHECK_THAT(made.err, ContainsSubstring("two patient files are called"));
}

}
