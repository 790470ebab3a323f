// The therapist's copy of every example patient: charts and audit agree, and nothing is cut off.
#include "engine/paper/handout.h"
#include "engine/print/paper_input.h"
#include "engine/print/therapist_notes.h"
#include "tests/engine/paper/page_faults.h"
#include "tests/engine/paper/words_on.h"
#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"
#include "tests/support/planned.h"
#include "tests/support/shipped.h"

#include <algorithm>
#include <set>

namespace pacewise {

namespace {

struct Noted {
    Request request;
    Plan plan;
    TherapistNotes notes;
};

/// Every example patient with the longest and the shortest of the first protocols that have a plan for them.
std::vector<Noted> all_noted()
{
    std::vector<Noted> all;
    for (const std::string& patient : shipped_patients()) {
        std::size_t of_patient = 0;
        for (const std::string& protocol : shipped_protocols()) {
            if (of_patient == 2) continue;
            const auto made = planned(patient, protocol, 400);
            if (!made) continue;
            all.push_back({made->request, made->plan, therapist_notes(made->plan, made->request)});
            ++of_patient;
        }
    }
    return all;
}

const std::vector<Noted>& noted()
{
    static const std::vector<Noted> all = all_noted();
    return all;
}

Margin margin_of(const DayLoad& day)
{
    return {RuleId("energy"), day.date, "carried load", day.carried, day.capacity, "load units"};
}

}

TEST_CASE("the nearest approach of the chart is the tightest margin of the energy rule, for every patient")
{
    CHECK(noted().size() > shipped_patients().size());
    for (const Noted& made : noted()) {
        CAPTURE(made.plan.id, made.plan.protocol.text);
        Tightest of_chart;
        for (const DayLoad& day : made.notes.loads) of_chart.look_at(margin_of(day));
        const auto of_rule = std::find_if(made.notes.margins.begin(), made.notes.margins.end(),
                                          [](const Margin& margin) { return margin.rule.text == "energy"; });
        REQUIRE(of_rule != made.notes.margins.end());
        CHECK(of_chart.found().front() == *of_rule);
    }
}

TEST_CASE("the therapist's copy of every example patient is whole, in each patient's language")
{
    for (const Noted& made : noted())
        for (const PaperSize paper : {PaperSize::a4, PaperSize::letter}) {
            CAPTURE(made.plan.id, made.plan.protocol.text, word_of(paper));
            const Wording wording = sample::wording(made.request.patient.language);
            PaperWish wish;
            wish.week = wish.cards = false, wish.therapist = true, wish.paper = paper;
            const auto pages = lay_out(paper_input(made.plan, made.request, {}, wording, {}, wish), wish);
            CHECK(sample::fault(pages) == "");
            CHECK(sample::says(pages, wording("load_title")));
            CHECK(sample::says(pages, wording("minutes_title")));
            CHECK(sample::says(pages, wording("doses_title")));
        }
}

TEST_CASE("every exercise of every example plan is told once in the reasons")
{
    for (const Noted& made : noted()) {
        CAPTURE(made.plan.id, made.plan.protocol.text);
        std::set<ExerciseId> planned, told;
        for (const PlannedPhase& phase : made.plan.phases)
            for (const PlannedSession& session : phase.sessions)
                for (const PlannedItem& item : session.items) planned.insert(item.exercise);
        for (const ItemReason& reason : made.notes.reasons) told.insert(reason.exercise);
        CHECK(told == planned);
        CHECK(made.notes.reasons.size() == planned.size());
    }
}

}
