#include "app/desk/work/replan.h"
#include "engine/alternatives.h"
#include "engine/plan/write_plan.h"
#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

namespace pacewise {

namespace {

const Translations what = in_words("what", "qué");

UsePlan another_plan()
{
    Request request = *planned().request;
    request.emphasis = Emphasis::goals;
    const auto made = make_plan(request, Budget{300, {}}, planned().provenance);
    REQUIRE(std::holds_alternative<Solved<Plan>>(made));
    return {std::make_shared<const Request>(request),
            std::make_shared<const Plan>(std::get<Solved<Plan>>(made).value), what};
}

}

TEST_CASE("an edit of a draft asks to keep the places of the plan at hand, whose plan stays in sight")
{
    const PlanDocument after = edited(planned(), ChangePace{Pace::slow});
    CHECK_FALSE(after.request->keep.empty());
    CHECK(after.plan == planned().plan);
    CHECK(after.answered == planned().request);
    CHECK(after.waits_for_plan());
    CHECK_FALSE(after.is_answered());
}

TEST_CASE("planning afresh keeps no place, planning again keeps them all, and both ask for nothing else")
{
    const PlanDocument afresh = edited(planned(), PlanAfresh{}), again = edited(planned(), PlanAgain{});
    CHECK(afresh.request->keep.empty());
    CHECK_FALSE(again.request->keep.empty());
    CHECK(afresh.waits_for_plan());
    CHECK(again.waits_for_plan());
    CHECK(again.request->pins == planned().request->pins);
    CHECK(words_of_edit(planned(), PlanAfresh{}) == in_words("Plan afresh", "Planificar de nuevo"));
    CHECK(words_of_edit(planned(), PlanAgain{}) == in_words("Plan again", "Planificar otra vez"));
}

TEST_CASE("approving signs the plan with name and day, and nothing has to be planned again")
{
    const PlanDocument after = approved(planned());
    CHECK(after.plan->approved_by == "N. Example");
    CHECK(after.plan->approved_on == read_date("2026-11-21"));
    CHECK(after.is_answered());
    CHECK(planned().plan->is_draft());
    CHECK(words_of_edit(planned(), Approve{"N", *read_date("2026-11-21")}) ==
          in_words("Approve the plan", "Aprobar el plan"));
}

TEST_CASE("a plan that does not answer what is asked cannot be approved, nor an approved one again")
{
    const PlanDocument waiting = edited(planned(), ChangePace{Pace::slow});
    CHECK_FALSE(edit_of(Approve{"N", *read_date("2026-11-21")}, waiting));
    CHECK_FALSE(edit_of(Approve{"N", *read_date("2026-11-21")}, begun()));
    CHECK_FALSE(edit_of(Approve{"N", *read_date("2026-11-21")}, approved(planned())));
}

TEST_CASE("a revision begins from the approved plan alone, and its first plan is the next version")
{
    CHECK_FALSE(edit_of(BeginRevision{1}, planned()));
    const PlanDocument signed_plan = approved(planned());
    const PlanDocument begins = edited(signed_plan, BeginRevision{3});
    REQUIRE(begins.approved);
    CHECK(begins.approved->plan == *signed_plan.plan);
    CHECK(begins.approved->text == plan_text(*signed_plan.plan));
    CHECK(begins.approved->from_week == 3);
    const PlanDocument after = with_plan(begins);
    CHECK(after.plan->version == signed_plan.plan->version + 1);
    CHECK(after.plan->is_draft());
    CHECK(after.plan->made.from_week == 3);
    CHECK(begins.approved->plan == *signed_plan.plan);
    CHECK(words_of_edit(signed_plan, BeginRevision{3}) ==
          in_words("Begin the next version", "Empezar la versión siguiente"));
}

TEST_CASE("an edit of a revision is still the next version of the plan that was approved")
{
    const PlanDocument begins = edited(approved(planned()), BeginRevision{1});
    const ItemPlace place = first_item(*planned().plan, 0);
    const PlanDocument after = with_plan(edited(with_plan(begins), Ban{place.exercise}));
    CHECK(after.plan->version == planned().plan->version + 1);
    CHECK_FALSE(stands(*after.plan, place));
    CHECK(after.approved == begins.approved);
}

TEST_CASE("one of several plans is used as it is, with what it was made for")
{
    const UsePlan other = another_plan();
    const PlanDocument after = edited(planned(), other);
    CHECK(after.is_answered());
    CHECK(after.plan == other.plan);
    CHECK(after.request->emphasis == Emphasis::goals);
    CHECK(words_of_edit(planned(), other) == what);
}

TEST_CASE("a plan made afresh never takes the place of the next version of an approved one")
{
    const PlanDocument revision = with_plan(edited(approved(planned()), BeginRevision{1}));
    CHECK_FALSE(edit_of(another_plan(), revision));
}

TEST_CASE("a repair changes wishes and person together, with the person's file")
{
    const ExerciseId exercise = first_item(*planned().plan, 0).exercise;
    PlanDocument before = edited(planned(), Ban{exercise});
    before = edited(before, AddPin{{.exercise = ExerciseId("x")}});
    const Window window{ClockTime{600}, ClockTime{660}};
    const ApplyRepair repair{{LiftBan{exercise}, FreeDay{Weekday::sun, window}}, what};
    const PlanDocument after = edited(before, repair);
    CHECK(after.request->bans.empty());
    CHECK(after.request->pins == before.request->pins);
    CHECK(after.request->patient.time.at(Weekday::sun) == std::vector{window});
    CHECK(after.patient_file->text.find("sun") != std::string::npos);
    CHECK(after.provenance.patient != before.provenance.patient);
    CHECK(after.provenance.protocol == before.provenance.protocol);
    CHECK(after.protocol_file == before.protocol_file);
    CHECK(words_of_edit(before, repair) == what);
}

TEST_CASE("a repair by another protocol drops the wishes for phases that it does not have")
{
    auto protocol = std::make_shared<Protocol>(planned().request->protocol);
    protocol->phases.resize(1);
    PlanDocument before = edited(planned(), AddPin{{.exercise = ExerciseId("x"), .phase = 3}});
    const PlanDocument after = edited(before, ApplyRepair{{OtherProtocol{protocol}}, what});
    CHECK(after.request->protocol.phases.size() == 1);
    CHECK(after.request->pins.empty());
    CHECK(after.provenance.protocol != before.provenance.protocol);
}

TEST_CASE("an edit of a document without a plan clears why there was none")
{
    PlanDocument none = begun();
    none.none = std::make_shared<const NoPlanFound>();
    CHECK_FALSE(none.waits_for_plan());
    CHECK(edited(none, ChangePace{Pace::slow}).waits_for_plan());
}

}
