#include "engine/plan/read_score.h"

namespace pacewise {

namespace {

constexpr int any_number = 1'000'000'000;

std::optional<ScorePart> read_part(const Node& node, Reading& reading)
{
    Record row(node, reading, "part");
    return ScorePart{RuleId(row.required("rule", read_text)), row.required("about", read_text),
                     row.required("points", whole({-any_number, any_number}))};
}

std::optional<Certificate> read_certificate(const Node& node, Reading& reading)
{
    Record row(node, reading, "certificate");
    Certificate certificate;
    certificate.rules = row.required("rules", whole({0, 1000}));
    certificate.checks = row.required("checks", whole({0, any_number}));
    certificate.breaches = row.required("breaches", whole({0, any_number}));
    certificate.sequences = row.optional("sequences", whole({0, any_number})).value_or(0);
    return certificate;
}

/// A plan below the proven bound cannot be: one of the two numbers is wrong.
void check_bound(const Plan& plan, const Node& score, Reading& reading)
{
    if (plan.bound && *plan.bound > plan.points)
        reading.error(score.part("bound"),
                      said("the bound {1} is more than the plan's {2} points", std::to_string(*plan.bound),
                           std::to_string(plan.points)),
                      "a bound is never above the points");
}

}

void read_score(Record& row, Plan& plan)
{
    if (const Node* node = row.need("score")) {
        Record score(*node, row.reading(), "score");
        plan.points = score.required("points", whole({-any_number, any_number}));
        plan.bound = score.optional("bound", whole({-any_number, any_number}));
        plan.proven = score.optional("proven", read_truth).value_or(false);
        plan.parts = score.list("parts", read_part);
        check_bound(plan, *node, row.reading());
    }
    plan.certificate = row.required("certificate", read_certificate);
}

}
