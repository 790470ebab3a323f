// A plan that should not be printed as it is, made on purpose: an exercise is unknown or banned, a credit is
// due, the weeks are over.
#include "tests/engine/preflight/seeds.h"

using namespace pacewise;
using sample::Damaged;
using sample::Where;

namespace {

Where gone_from_catalog(Damaged& damaged)
{
    damaged.example.plan.phases[0].sessions[0].items.push_back(
        damaged.example.plan.phases[0].sessions[0].items[0]);
    damaged.example.plan.phases[0].sessions[0].items.back().exercise = ExerciseId("no-such-exercise");
    return {0, 0};
}

Where banned(Damaged& damaged)
{
    damaged.example.plan.bans.push_back(damaged.example.plan.phases[0].sessions[0].items[0].exercise);
    return {-1, -1};
}

Where no_credit(Damaged& damaged)
{
    std::vector<Exercise> exercises = damaged.example.request.catalog->exercises();
    for (Exercise& exercise : exercises)
        if (exercise.id == damaged.example.plan.phases[0].sessions[0].items[0].exercise)
            exercise.rights = {"A. Nother", "CC-BY-4.0", "https://example.org"};
    damaged.example.request.catalog = std::make_shared<const Catalog>(exercises);
    return {-1, -1};
}

Where too_late(Damaged& damaged)
{
    damaged.today = damaged.example.plan.start + std::chrono::days(7 * damaged.example.plan.weeks);
    return {0, 0};
}

Where needs_help(Damaged& damaged)
{
    damaged.example.request.patient.disability = Disability{8.0, {}};
    damaged.example.request.patient.aid = Aid{AidType::wheelchair, {}, {}, {}, {}};
    damaged.example.request.patient.walks.reset();
    return {0, 0};
}

}

std::vector<sample::Seed> sample::content_seeds()
{
    using enum FaultKind;
    return {{unknown_exercise, "an exercise that is not there", gone_from_catalog, {wrong_length}},
            {banned_exercise, "a banned exercise", banned},
            {credit_missing, "words of somebody else", no_credit},
            {plan_over, "a year later", too_late},
            {helper_missing, "needs a helper", needs_help}};
}
