// What was chosen on a day is felt in the days after it, over the end of a week and of a phase.
#include "engine/plan/audit.h"
#include "engine/plan/sequences.h"
#include "tests/engine/plan/weighed.h"
#include "tests/support/catch.h"
#include "tests/support/requests.h"

#include <algorithm>

namespace pacewise {

using enum Weekday;

TEST_CASE("a heavy Sunday is felt on the Monday of the next week and of the next phase")
{
    SmallPlan small;
    small.session(1, thu).day = sun;
    small.drop(1, sun, "squat");
    small.drop(2, mon, "row");
    give_time(small.request.patient, sun, "09:00-10:00");
    small.request.settings.energy.rested.carry = 0.9;
    small.request.settings.energy.rested.headroom = 1;
    small.request.settings.energy.allowance = 20;
    weigh_full(small, 1, sun, 0);
    const int room = small.prescription.largest_session[1] + 20 - load_of_session(small, 2, mon);
    REQUIRE(room > 0);
    weigh(lighter_dose(small, 1, sun, 0), room * 10 / 9 + 2);
    for (std::size_t item = 1; item < small.session(1, sun).lighter.size(); ++item)
        weigh(lighter_dose(small, 1, sun, item), 0);
    const Audit result = audit(small.plan, small.request);
    const auto felt =
        std::find_if(result.sequences.begin(), result.sequences.end(), [](const FailingSequence& failing) {
            return date_text(failing.breach.date) == "2026-11-30";
        });
    REQUIRE(felt != result.sequences.end());
    CHECK(felt->breach.rule.text == "energy");
    CHECK(choices_text(felt->choices) == "week 1: sun lighter; week 2: mon full");
}

TEST_CASE("the same muscles on Sunday and on the next Monday are found over the border of a phase")
{
    SmallPlan small;
    small.session(1, thu).day = sun;
    const Audit result = audit(small.plan, small.request);
    CHECK(std::any_of(result.breaches.begin(), result.breaches.end(), [](const Breach& breach) {
        return breach.rule.text == "recovery" && date_text(breach.date) == "2026-11-30";
    }));
}

TEST_CASE("a week done lighter never makes the next full week grow too fast")
{
    const SmallPlan small;
    Plan eager = small.plan;
    for (PlannedSession& session : eager.phases[0].sessions)
        for (auto* version : {&session.lighter, &session.least})
            for (ShorterItem& item : *version)
                for (auto& [week, dose] : item.doses) dose.load = 0;
    for (const Breach& breach : audit(eager, small.request).breaches) CHECK(breach.rule.text != "growth");
}

}
