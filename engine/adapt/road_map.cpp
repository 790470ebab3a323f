#include "engine/adapt/road_map.h"

#include <algorithm>
#include <array>

namespace pacewise {

namespace {

constexpr int worst = 10;  // of effort and pain
constexpr int all_mornings = 7;

const PlannedPhase& phase_of(const Plan& plan, int week)
{
    return plan.phases[static_cast<std::size_t>(plan.phase_of(week))];
}

int week_of_review(const Plan& plan, const Protocol& protocol, int printed)
{
    const int last = phase_of(plan, printed).weeks.most;
    int week = last;
    for (const int review : protocol.review_weeks)
        if (review > printed && review < week) week = review;
    return week < plan.weeks ? week : 0;
}

int highest_effort(const Plan& plan, int week)
{
    int effort = 0;
    for (const PlannedSession& session : phase_of(plan, week).sessions)
        for (const PlannedItem& item : session.items)
            if (const auto dose = item.doses.find(week); dose != item.doses.end())
                effort = std::max(effort, dose->second.effort);
    return effort;
}

int percent_of(int boxes, int percent) { return (boxes * percent + 99) / 100; }

/// The values of one answer for each branch, best first.
using Thirds = std::array<Range<int>, 3>;

Thirds more_is_worse(ProgressLimit limit, int most)
{
    return {Range<int>{0, std::min(limit.go_on, most)},
            Range<int>{limit.go_on + 1, std::min(limit.stay, most)}, Range<int>{limit.stay + 1, most}};
}

Thirds more_is_better(ProgressLimit percent, int all)
{
    const int go_on = percent_of(all, percent.go_on), stay = percent_of(all, percent.stay);
    return {Range<int>{go_on, all}, Range<int>{stay, go_on - 1}, Range<int>{0, stay - 1}};
}

std::vector<RoadBranch> answers(const RoadMap& map, const ProgressSettings& progress, int effort)
{
    const Thirds boxes = more_is_better(progress.boxes, map.boxes);
    const Thirds efforts =
        more_is_worse({effort + progress.effort.go_on, effort + progress.effort.stay}, worst);
    const Thirds pains = more_is_worse(progress.pain, worst);
    const Thirds mornings = more_is_worse(progress.tired_mornings, all_mornings);
    std::vector<RoadBranch> branches;
    for (const Word<BranchKind>& kind : vocabulary<BranchKind>()) {
        const std::size_t at = branches.size();
        branches.push_back(
            {kind.meaning, NextWeek::as_planned, boxes[at], efforts[at], pains[at], mornings[at], {}});
    }
    return branches;
}

void audit_branch(RoadBranch& told, const Plan& plan, const Request& request, int week)
{
    const Branch branch = branch_of(plan, request, week, told.kind);
    told.next = branch.next;
    told.breaches = breaches_of(branch);
}

bool same_exercise(const PlannedItem& a, const PlannedItem& b)
{
    return a.exercise == b.exercise && a.sides == b.sides && a.side == b.side;
}

bool asks_the_same(const Dose& a, const Dose& b)
{
    return a.unit == b.unit && a.sets == b.sets && a.count == b.count && a.hold == b.hold &&
           a.bout == b.bout && a.effort == b.effort;
}

std::vector<RoadStep> steps_after(const Plan& plan, int week)
{
    std::vector<RoadStep> steps;
    for (const PlannedSession& session : phase_of(plan, week).sessions)
        for (const PlannedItem& item : session.items) {
            const auto before = item.doses.find(week), now = item.doses.find(week + 1);
            if (before == item.doses.end() || now == item.doses.end()) continue;
            const bool known = std::any_of(steps.begin(), steps.end(), [&](const RoadStep& step) {
                return same_exercise(step.item, item);
            });
            if (!known && !asks_the_same(before->second, now->second))
                steps.push_back({item, before->second, now->second});
        }
    return steps;
}

}

std::vector<std::string> RoadMap::breaches() const
{
    std::vector<std::string> all;
    for (const RoadBranch& branch : branches)
        for (const Breach& breach : branch.breaches)
            all.push_back("after week " + std::to_string(week) + ", " + std::string(word_of(branch.kind)) +
                          ": " + breach.rule.text + " on " + date_text(breach.date) + ": " + breach.about);
    return all;
}

int boxes_in(const Plan& plan, int week)
{
    int boxes = 0;
    for (const PlannedSession& session : phase_of(plan, week).sessions)
        for (const PlannedItem& item : session.items)
            if (item.doses.contains(week))
                boxes += item.sides == SideUse::each && item.side == Side::both ? 2 : 1;
    return boxes;
}

RoadMap road_map(const Plan& plan, const Request& request, const ProgressSettings& progress, int printed_week)
{
    RoadMap map;
    map.week = week_of_review(plan, request.protocol, printed_week);
    if (map.empty()) return map;
    map.boxes = boxes_in(plan, map.week);
    map.tired_points = progress.tired_points;
    map.new_sign_hours = static_cast<int>(progress.new_signs.count());
    map.new_phase = plan.phase_of(map.week) != plan.phase_of(map.week + 1);
    map.branches = answers(map, progress, highest_effort(plan, map.week));
    for (RoadBranch& branch : map.branches) audit_branch(branch, plan, request, map.week);
    if (!map.new_phase) map.steps = steps_after(plan, map.week);
    return map;
}

}
