#include "engine/adapt/revise.h"

#include "engine/adapt/places.h"
#include "engine/adapt/split_request.h"
#include "engine/adapt/why_changed.h"
#include "engine/plan/audit.h"
#include "engine/screen/screen.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The older plan's paces are the briskest now, and its places are to be kept.
Request revising(const RevisionBase& base, Request now)
{
    if (base.from_week > 1) split_request(now, base.from_week);
    now.keep = places_of(base.plan, now.protocol);
    const PlannedPhase& open = base.plan.phases[static_cast<std::size_t>(base.plan.phase_of(base.from_week))];
    for (const auto& [modality, pace] : open.pace)
        now.briskest_of[modality] = std::min(pace, now.briskest_for(modality));
    return now;
}

void keep_weeks(std::map<int, Dose>& doses, Range<int> weeks)
{
    std::erase_if(doses, [&](const auto& dose) { return !weeks.holds(dose.first); });
}

/// The part of the older plan's phase that lies in these weeks.
PlannedPhase cut_from(const Plan& older, Range<int> weeks)
{
    PlannedPhase phase = older.phases[static_cast<std::size_t>(older.phase_of(weeks.least))];
    phase.weeks = weeks;
    for (PlannedSession& session : phase.sessions) {
        for (PlannedItem& item : session.items) keep_weeks(item.doses, weeks);
        for (auto* version : {&session.lighter, &session.least})
            for (ShorterItem& item : *version) keep_weeks(item.doses, weeks);
    }
    return phase;
}

/// What is over is as it was, whatever would be planned for it today.
void restore_past(Plan& plan, const RevisionBase& base)
{
    for (PlannedPhase& phase : plan.phases)
        if (phase.weeks.most < base.from_week) phase = cut_from(base.plan, phase.weeks);
    std::erase_if(plan.dates, [&](const DayAdvice& each) { return each.date < plan.open_from(); });
    std::vector<DayAdvice> past = base.plan.dates;
    std::erase_if(past, [&](const DayAdvice& each) { return each.date >= plan.open_from(); });
    plan.dates.insert(plan.dates.begin(), past.begin(), past.end());
}

void sign(Plan& plan, const RevisionBase& base)
{
    plan.id = base.plan.id;
    plan.version = base.plan.version + 1;
    plan.revises = base.plan.version;
    plan.made.older = base.fingerprint;
    plan.made.from_week = base.from_week;
    plan.made.kept.clear();  // the older plan tells them
    plan.made.splits = base.plan.made.splits;
    const bool splits =
        std::none_of(base.plan.phases.begin(), base.plan.phases.end(),
                     [&](const PlannedPhase& phase) { return phase.weeks.least == base.from_week; });
    if (splits) plan.made.splits.push_back(base.from_week);
    std::sort(plan.made.splits.begin(), plan.made.splits.end());
}

/// Where old weeks meet new ones, a rule may be broken that no plan from nothing would break.
NoPlan border_trouble(const Audit& audited)
{
    NoPlan none;
    for (const Breach& breach : audited.breaches)
        none.clash.push_back({breach.rule, breach.about + " on " + date_text(breach.date), {}, 1});
    return none;
}

/// Several seeds: the border to the weeks that are over is checked only afterwards.
Outcome<Plan, NoPlan> next_plan(const RevisionBase& base, Request now, const Budget& budget,
                                const Provenance& provenance)
{
    constexpr int tries = 4;
    NoPlan trouble;
    const std::uint64_t seed = now.seed;
    for (int attempt = 0; attempt < tries; ++attempt) {
        now.seed = seed + static_cast<std::uint64_t>(attempt);
        auto made = make_plan(now, budget, provenance);
        auto* solved = std::get_if<Solved<Plan>>(&made);
        if (!solved) return made;
        Plan& plan = solved->value;
        plan.made.seed = seed;
        plan.made.briskest_of = base.plan.made.briskest_of;
        sign(plan, base);
        if (base.from_week == 1) return made;
        restore_past(plan, base);
        Audit audited = audit(plan, now);
        plan.certificate = audited.certificate;
        if (audited.breaches.empty()) return made;
        trouble = border_trouble(audited);
    }
    return OutOfTime<NoPlan>{std::move(trouble)};
}

}

Outcome<Revision, NoPlan> revise(const RevisionBase& base, Request now, const Budget& budget,
                                 const Provenance& provenance)
{
    const Request asked = revising(base, std::move(now));
    auto made = next_plan(base, asked, budget, provenance);
    if (auto* impossible = std::get_if<Impossible<NoPlan>>(&made)) return std::move(*impossible);
    if (auto* late = std::get_if<OutOfTime<NoPlan>>(&made)) return std::move(*late);
    auto* solved = std::get_if<Solved<Plan>>(&made);
    if (!solved) return Cancelled{};
    Revision revision{std::move(solved->value), {}};
    revision.changes = changes_between(base.plan, revision.plan, base.from_week);
    add_reasons(revision.changes, asked, screen(asked));
    revision.plan.changes = words_of_changes(revision.changes, asked);
    return Solved<Revision>{std::move(revision)};
}

}
