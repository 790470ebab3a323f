#include "engine/explain/make_room.h"

#include "engine/search/search.h"

#include <algorithm>

namespace pacewise {

namespace {

/// The plan's own model, in which the seat must be taken.
Model with_seat(const Model& model, Var seat)
{
    Model wished = model;
    wished.at_least({}, {{1, seat}}, 1);
    return wished;
}

int gone(const Model& model, const Answers& before, const Answers& after)
{
    const std::vector<Var> stood = chosen(model, before);
    return static_cast<int>(std::count_if(stood.begin(), stood.end(), [&](Var var) {
        return after[static_cast<std::size_t>(var.index)] == 0;
    }));
}

}

Room make_room(const CaseOfPlan& plan, Var seat, const LegalBudget& budget)
{
    const Model& model = plan.posted().model();
    const Model wished = with_seat(model, seat);
    SearchTask task{wished, 1, chosen(model, plan.answers())};
    task.start.push_back(seat);
    SearchResult found = search(task, Budget{budget.search_steps, budget.stop});
    Room room;
    if (!found.best) {
        room.none = clash_with(plan.posted(), wished, budget);
        room.verdict = room.none.proven ? Feasibility::unsolvable : Feasibility::open;
        return room;
    }
    room.verdict = Feasibility::solvable;
    room.points = static_cast<long>(total_points(model, *found.best) - total_points(model, plan.answers()));
    room.moved = gone(model, plan.answers(), *found.best);
    return room;
}

}
