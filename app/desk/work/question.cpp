#include "app/desk/work/question.h"

#include "engine/explain/why_empty.h"

namespace pacewise {

namespace {

/// Answers one kind of question each; with nothing in it where the exercise is unknown, or there is no plan.
class Answerer {
public:
    Answerer(const QuestionGround& ground, const StopSign& stop) : ground_(ground), stop_(stop) {}

    std::optional<PlanReply> operator()(const WhyQuestion& asked) const
    {
        const int exercise = index_of(asked.exercise);
        return exercise < 0 ? Why{} : why(plan(), exercise);
    }
    std::optional<PlanReply> operator()(const WhyNotQuestion& asked) const
    {
        const int exercise = index_of(asked.exercise);
        return exercise < 0 ? nowhere() : why_not(plan(), exercise, asked.day);
    }
    std::optional<PlanReply> operator()(const WhyDayQuestion& asked) const
    {
        return why_day(plan(), asked.phase, asked.day);
    }
    std::optional<PlanReply> operator()(const MovesQuestion& asked) const
    {
        const ItemPlace& item = asked.item;
        const int exercise = index_of(item.exercise);
        if (exercise < 0) return std::vector<MoveTo>{};
        return moves_of(plan(), exercise, item.phase, item.day, item.at, stop_);
    }
    std::optional<PlanReply> operator()(const PlacesQuestion& asked) const
    {
        const int exercise = index_of(asked.exercise);
        if (exercise < 0) return std::vector<MoveTo>{};
        return places_for(plan(), exercise, asked.phase, stop_);
    }
    std::optional<PlanReply> operator()(const SwapsQuestion& asked) const
    {
        const ItemPlace& item = asked.item;
        const int exercise = index_of(item.exercise);
        if (exercise < 0) return std::vector<Swap>{};
        return swaps_for(plan(), exercise, item.phase, item.day, item.at, stop_);
    }
    std::optional<PlanReply> operator()(const AlternativesQuestion&) const
    {
        Budget budget;
        budget.stop = stop_;
        auto found = alternatives(*ground_.request, budget, ground_.provenance);
        auto* solved = std::get_if<Solved<std::vector<Alternative>>>(&found);
        return solved ? std::move(solved->value) : std::vector<Alternative>{};
    }
    std::optional<PlanReply> operator()(const RepairsQuestion&) const
    {
        RepairBudget budget;
        budget.each.stop = stop_;
        return repairs_for(*ground_.request, ground_.protocols, budget);
    }

private:
    static WhyNot nowhere()
    {
        WhyNot answer;
        answer.no_place = true;
        return answer;
    }
    const CaseOfPlan& plan() const { return *ground_.facts->at_hand; }
    int index_of(const ExerciseId& id) const { return ground_.request->catalog->index_of(id); }

    const QuestionGround& ground_;
    const StopSign& stop_;
};

}

bool needs_plan(const PlanQuestion& question)
{
    return !std::holds_alternative<AlternativesQuestion>(question) &&
           !std::holds_alternative<RepairsQuestion>(question);
}

std::optional<PlanReply> answer_to(const PlanQuestion& question, const QuestionGround& ground,
                                   const StopSign& stop)
{
    if (needs_plan(question) && !ground.facts) return {};
    std::optional<PlanReply> answer = std::visit(Answerer(ground, stop), question);
    if (is_raised(stop)) return {};
    return answer;
}

}
