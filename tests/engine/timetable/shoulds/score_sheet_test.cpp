// The score sheet of shipped patients on shipped protocols: it adds up, and every line belongs to a should.
#include "engine/base/random.h"
#include "engine/timetable/posted_case.h"
#include "engine/timetable/shoulds/shoulds.h"
#include "tests/engine/timetable/bench.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

#include <algorithm>

namespace pacewise {

namespace {

bool is_a_should(const RuleId& rule)
{
    return std::any_of(all_shoulds().begin(), all_shoulds().end(),
                       [&](const auto& should) { return should->id() == rule; });
}

/// Any timetable, legal or not: one seat in so many is taken.
Answers some_answers(const Model& model, int one_in, std::uint64_t seed)
{
    Random random(seed);
    std::vector<Var> yes;
    for (const Var var : model.decisions())
        if (random.below(one_in) == 0) yes.push_back(var);
    return answers_from(model, yes);
}

void check_sheet(const PostedCase& posted, const Answers& answers)
{
    const std::vector<ScorePart> parts = posted.score_parts(answers);
    CHECK_FALSE(parts.empty());
    long sum = 0, strange = 0, silent = 0;
    for (const ScorePart& part : parts) {
        sum += part.points;
        strange += is_a_should(part.rule) ? 0 : 1;
        silent += part.points <= 0 || part.about.empty() ? 1 : 0;
    }
    CHECK(sum == static_cast<long>(total_points(posted.model(), answers)));
    CHECK(strange == 0);
    CHECK(silent == 0);
}

}

TEST_CASE("the score sheet of every shipped patient adds up, and every line belongs to a should")
{
    for (const std::string& patient : shipped_patients())
        for (const std::string& protocol : shipped_protocols()) {
            CAPTURE(patient, protocol);
            const Bench bench(shipped_request(shipped_patient(patient), protocol));
            const PostedCase posted(bench.at_hand(), slots_of(bench.at_hand().request));
            for (const int one_in : {4, 20, 100})
                check_sheet(posted, some_answers(posted.model(), one_in, 11));
        }
}

}
