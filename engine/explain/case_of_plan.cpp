#include "engine/explain/case_of_plan.h"

#include "engine/timetable/shortlist.h"

#include <algorithm>

namespace pacewise {

namespace {

Paces paces_in(const Plan& plan) { return plan.phases.empty() ? Paces{} : plan.phases.back().pace; }

bool same_place(const Slot& slot, const PlannedSession& session)
{
    return slot.day == session.day && slot.at == session.at;
}

}

bool is_better(const Change& a, const Change& b)
{
    return a.broken.size() != b.broken.size() ? a.broken.size() < b.broken.size() : a.points < b.points;
}

CaseOfPlan::CaseOfPlan(const Plan& plan, const Request& request, const StopSign& stop)
    : request_(with_every_exercise(request)), screening_(screen(request_)),
      prescription_(prescribe(request_, screening_, paces_in(plan))), case_{request_, screening_,
                                                                            prescription_},
      posted_(std::make_unique<PostedCase>(case_, slots_of(request_), stop))
{
    answers_ = answers_from(posted_->model(), yes_of(plan));
    ripple_ = std::make_unique<Ripple>(posted_->model(), answers_);
}

std::vector<Var> CaseOfPlan::yes_of(const Plan& plan) const
{
    const Grid& grid = posted_->grid();
    std::vector<Var> yes;
    for (std::size_t phase = 0; phase < plan.phases.size(); ++phase)
        for (const PlannedSession& session : plan.phases[phase].sessions)
            for (int slot = 0; slot < grid.slot_count(); ++slot) {
                if (!same_place(grid.slots()[static_cast<std::size_t>(slot)], session)) continue;
                for (const Seat& seat : grid.seats(static_cast<int>(phase), slot))
                    for (const PlannedItem& item : session.items)
                        if (case_.exercise(seat.candidate).id == item.exercise &&
                            case_.candidate(seat.candidate).role == item.role)
                            yes.push_back(seat.var);
            }
    return yes;
}

Change CaseOfPlan::with(const std::vector<Var>& added, const std::vector<Var>& removed) const
{
    const auto is_added = [&](Var var) { return std::find(added.begin(), added.end(), var) != added.end(); };
    std::vector<Var> flipped;
    for (const Var var : added)
        if (!stands(var)) flipped.push_back(var);
    for (const Var var : removed)
        if (stands(var) && !is_added(var)) flipped.push_back(var);
    const Ripple::Effect effect = ripple_->of(flipped);
    Change change;
    change.points = static_cast<long>(effect.points);
    std::set<RuleId> named;
    for (const int at : effect.broken) {
        const Origin origin = posted_->model().limits()[static_cast<std::size_t>(at)].origin;
        if (named.insert(posted_->rule_id(origin)).second)
            change.broken.push_back(
                {posted_->rule_id(origin), posted_->about_text(origin), posted_->sentence(origin), 1});
    }
    return change;
}

std::vector<CaseOfPlan::SeatAt> CaseOfPlan::seats_of(int exercise, std::optional<Weekday> day) const
{
    std::vector<SeatAt> found;
    const Grid& grid = posted_->grid();
    for (int phase = 0; phase < grid.phase_count(); ++phase)
        for (int slot = 0; slot < grid.slot_count(); ++slot) {
            if (day && grid.slots()[static_cast<std::size_t>(slot)].day != *day) continue;
            for (const Seat& seat : grid.seats(phase, slot))
                if (case_.exercise_index(seat.candidate) == exercise && case_.is_main(seat.candidate))
                    found.push_back({phase, slot, seat});
        }
    return found;
}

}
