#include "tests/app/cli/program.h"
#include "tests/support/catch.h"

#include <unistd.h>

namespace pacewise {

namespace {

std::vector<std::string> files_in(const std::filesystem::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename());
    return names;
}

}

TEST_CASE("a plan survives a disk that fills up while a new one is written, and no rest stays behind")
{
    const Desk desk;
    desk.plan();
    const std::string before = desk.read("plan.yaml");
    const Answer answer = desk.call_on_full_disk({"plan", patient_file("anna"), "--protocol",
                                                  "combined-8-weeks", "--search-steps", "300", "--seed", "5",
                                                  "--start", "2026-11-23", "--out", "plan.yaml"},
                                                 2000);
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("cannot write plan.yaml"));
    CHECK(desk.read("plan.yaml") == before);
    CHECK(files_in(desk.path(".")).size() == 3);  // the plan and what the test itself caught
}

TEST_CASE("a plan survives in a folder where nothing may be written")
{
    if (::geteuid() == 0) return;  // root may write everywhere
    const Desk desk;
    std::filesystem::create_directory(desk.path("shelf"));
    desk.plan();
    desk.write("shelf/plan.yaml", desk.read("plan.yaml"));
    std::filesystem::permissions(desk.path("shelf"),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    const Answer answer = desk.call({"plan", patient_file("anna"), "--protocol", "combined-8-weeks", "--seed",
                                     "5", "--search-steps", "300", "--out", "shelf/plan.yaml"});
    CHECK(answer.exit == 5);
    CHECK(desk.read("shelf/plan.yaml") == desk.read("plan.yaml"));
    std::filesystem::permissions(desk.path("shelf"), std::filesystem::perms::owner_all);
}

TEST_CASE(
    "paper for a folder that is not there, a protected file or a full disk is disk trouble with a way out")
{
    const Desk desk;
    desk.plan();
    const Answer nowhere = desk.call({"print", "plan.yaml", "--out", "shelf/week.pdf"});
    CHECK(nowhere.exit == 5);
    CHECK_THAT(
        nowhere.err,
        ContainsSubstring("cannot write shelf/week.pdf: there is no folder shelf. Maybe make it first"));
    desk.write("week.pdf", "%PDF-old");
    std::filesystem::permissions(desk.path("week.pdf"), std::filesystem::perms::owner_read);
    const Answer kept = desk.call({"print", "plan.yaml", "--out", "week.pdf"});
    CHECK(kept.exit == 5);
    CHECK_THAT(kept.err, ContainsSubstring("cannot write week.pdf: it is protected against writing"));
    CHECK(desk.read("week.pdf") == "%PDF-old");
    const Answer full = desk.call({"print", "plan.yaml", "--out", "/dev/full"});
    CHECK(full.exit == 5);
    CHECK_THAT(full.err, ContainsSubstring("cannot write /dev/full: the disk is full. Maybe make room"));
}

TEST_CASE("a plan is never written over the patient's file")
{
    const Desk desk;
    const std::string own = desk.read(patient_file("anna"));
    desk.write("anna.yaml", own);
    const Answer answer =
        desk.call({"plan", "anna.yaml", "--protocol", "combined-8-weeks", "--out", "anna.yaml"});
    CHECK(answer.exit == 2);
    CHECK_THAT(answer.err, ContainsSubstring("is there already and is no plan"));
    CHECK(desk.read("anna.yaml") == own);
}

TEST_CASE("paper is never written over a plan")
{
    const Desk desk;
    desk.plan();
    const std::string before = desk.read("plan.yaml");
    CHECK(desk.call({"print", "plan.yaml", "--out", "plan.yaml"}).exit == 2);
    CHECK(desk.plan({"--pdf", "plan.yaml"}).exit == 2);
    CHECK(desk.read("plan.yaml") == before);
}

TEST_CASE("a plan may be made anew under its name, and paper printed anew")
{
    const Desk desk;
    CHECK(desk.plan({"--pdf", "week.pdf"}).exit == 0);
    CHECK(desk.plan({"--pdf", "week.pdf", "--seed", "2"}).exit == 0);
}

TEST_CASE("a wrong PACEWISE_HOME is named, with what is missing there")
{
    const Desk desk;
    const Answer answer = desk.call({"exercises", "list"}, {"PACEWISE_HOME=/nowhere"});
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err,
               ContainsSubstring("PACEWISE_HOME is /nowhere") && ContainsSubstring("programs/exercises"));
    CHECK(desk.call({"exercises", "list"}, {"PACEWISE_HOME=" PACEWISE_ROOT}).exit == 0);
}

TEST_CASE("a file name too long for the disk is no mistake of the program")
{
    const Desk desk;
    const Answer answer = desk.call({"check", std::string(300, 'x')});
    CHECK(answer.exit == 5);
    CHECK_THAT(answer.err, ContainsSubstring("cannot read xxx") && !ContainsSubstring("our own mistake"));
}

TEST_CASE("an answer that could not be written out is not called done")
{
    const Desk desk;
    CHECK(desk.call_on_full_disk({"exercises", "list"}, 100).exit == 5);
}

}
