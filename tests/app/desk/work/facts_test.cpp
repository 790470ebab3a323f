#include "app/desk/work/facts.h"

#include "engine/print/therapist_notes.h"
#include "engine/screen/screen.h"
#include "tests/app/desk/document/desk_document.h"
#include "tests/support/catch.h"

namespace pacewise {

TEST_CASE("what the window shows beside a plan is what the therapist's copy tells")
{
    for (const char* protocol : {"combined-8-weeks", "home-yoga-12-weeks"}) {
        const PlanDocument& document = planned("anna", protocol);
        const PlanFacts facts = facts_of(document.plan, document.request);
        const TherapistNotes notes = therapist_notes(*document.plan, *document.request);
        CHECK(facts.plan == document.plan);
        CHECK(facts.request == document.request);
        CHECK(facts.notes.loads == notes.loads);
        CHECK(facts.notes.minutes == notes.minutes);
        CHECK(facts.notes.rules == notes.rules);
        CHECK(facts.notes.margins.size() == notes.margins.size());
        CHECK(facts.notes.reasons.size() == notes.reasons.size());
        CHECK(facts.aims == aims_of(*document.plan, *document.request));
        REQUIRE(facts.at_hand);
    }
}

TEST_CASE("verdicts are there for every exercise, in the order of the catalog")
{
    const auto request = planned().request;
    const RequestFacts facts = facts_of(request);
    const Screening screening = screen(*request);
    CHECK(facts.request == request);
    REQUIRE(facts.screening.verdicts.size() == request->catalog->exercises().size());
    for (std::size_t at = 0; at < screening.verdicts.size(); ++at)
        CHECK(facts.screening.verdicts[at].allowed() == screening.verdicts[at].allowed());
}

}
