#include "app/files/older_plan.h"
#include "app/files/save_plan.h"
#include "engine/adapt/revise.h"
#include "engine/plan/audit.h"
#include "engine/plan/write_plan.h"
#include "tests/app/desk/document/desk_document.h"
#include "tests/app/files/made_plan.h"
#include "tests/support/catch.h"

namespace pacewise {

namespace {

/// As the desk saves it.
void save(const PlanDocument& document, const std::filesystem::path& file)
{
    PlanToSave saving{.file = file, .plan = *document.plan};
    saving.patient = *document.patient_file;
    saving.protocol = *document.protocol_file;
    if (document.approved) saving.older_plan = document.approved->text;
    if (document.calendar) saving.calendar = *document.calendar;
    save_plan(saving);
}

std::string revised_again(const StoredPlan& stored, const Plan& older)
{
    const MadeFrom& made = stored.plan->made;
    const auto outcome = revise({older, made.older, made.from_week}, *stored.request,
                                Budget{made.search_steps, {}}, stored.provenance);
    REQUIRE(std::holds_alternative<Solved<Revision>>(outcome));
    return plan_text(std::get<Solved<Revision>>(outcome).value.plan);
}

/// The bytes of the plan made again from nothing but its files.
std::string made_from_files(const std::filesystem::path& file)
{
    const StoredPlan stored = open_plan(shipped_home(), {file});
    std::string problems;
    for (const Diagnostic& problem : stored.problems) problems += diagnostic_text(problem);
    INFO(problems);
    REQUIRE(stored.request);
    const std::string& before = stored.plan->made.older;
    if (before.empty()) return plan_text(made_again(stored));
    const auto older = older_plan_beside(file, before);
    REQUIRE(older);
    return revised_again(stored, *older);
}

Patient hotter(Patient patient)
{
    patient.heat_sensitive = !patient.heat_sensitive.value_or(false);
    return patient;
}

ChangePatient heat(const PlanDocument& document)
{
    return {hotter(document.request->patient), in_words("Heat", "Calor")};
}

}

TEST_CASE("a new plan is saved, opened and made again byte for byte")
{
    const TestFolder folder;
    save(planned(), folder / "plan.yaml");
    CHECK(made_from_files(folder / "plan.yaml") == plan_text(*planned().plan));
}

TEST_CASE("an edited draft that kept its places is saved, opened and made again byte for byte")
{
    const TestFolder folder;
    const auto [here, there] = can_move(planned());
    PlanDocument document = with_plan(edited(planned(), MoveItem{here, there.day, there.at}));
    document = with_plan(edited(document, heat(document)));
    REQUIRE_FALSE(document.plan->made.kept.empty());
    save(document, folder / "plan.yaml");
    CHECK(made_from_files(folder / "plan.yaml") == plan_text(*document.plan));
}

TEST_CASE("a draft with a calendar is edited, saved, opened and made again byte for byte")
{
    const TestFolder folder;
    PlanDocument document = planned("liam", "chair-yoga-8-weeks");
    document = with_plan(edited(document, heat(document)));
    save(document, folder / "plan.yaml");
    CHECK(made_from_files(folder / "plan.yaml") == plan_text(*document.plan));
}

TEST_CASE("a revision of an approved plan is saved, opened and made again byte for byte")
{
    const TestFolder folder;
    const PlanDocument signed_plan = approved(planned());
    save(signed_plan, folder / "plan.yaml");
    PlanDocument document = with_plan(edited(signed_plan, BeginRevision{3}));
    document = with_plan(edited(document, Ban{first_item(*planned().plan, 1).exercise}));
    save(document, folder / "plan.yaml");
    CHECK(folder.read("plan.v1.yaml") == plan_text(*signed_plan.plan));
    CHECK(made_from_files(folder / "plan.yaml") == plan_text(*document.plan));
}

TEST_CASE("a plan with an edited protocol is saved with it, opened and made again byte for byte")
{
    const TestFolder folder;
    Protocol protocol = planned().request->protocol;
    protocol.id = ProtocolId("combined-8-weeks-own");
    protocol.phases[1].weeks += 1;
    PlanDocument document =
        with_plan(edited(planned(), ChangeProtocol{protocol, in_words("Longer", "Más largo")}));
    save(document, folder / "plan.yaml");
    CHECK(document.plan->weeks == planned().plan->weeks + 1);
    CHECK(made_from_files(folder / "plan.yaml") == plan_text(*document.plan));
}

TEST_CASE("after an edit, the plan that follows passes the second look at every rule")
{
    const auto [here, there] = can_move(planned());
    const ExerciseId other = other_exercise(planned(), here);
    const std::vector<EditMessage> edits{MoveItem{here, there.day, there.at}, Ban{here.exercise},
                                         SwapItem{here, other}, heat(planned()), ChangePace{Pace::slow}};
    for (const EditMessage& message : edits) {
        const PlanDocument after = with_plan(edited(planned(), message));
        CHECK(audit(*after.plan, *after.request).breaches.empty());
    }
}

}
