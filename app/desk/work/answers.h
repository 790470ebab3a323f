// The answers so far about the plan at hand. A panel looks every frame; what is not there is asked for.
#pragma once

#include "app/desk/work/question.h"

#include <map>
#include <memory>

namespace pacewise {

class PlanReplies {
public:
    /// Null while nobody has answered.
    const PlanReply* find(const PlanQuestion& question) const
    {
        const auto found = answers_.find(question);
        return found == answers_.end() ? nullptr : found->second.get();
    }
    template <class T> const T* find(const PlanQuestion& question) const
    {
        const PlanReply* answer = find(question);
        return answer ? std::get_if<T>(answer) : nullptr;
    }
    void add(const PlanQuestion& question, PlanReply answer)
    {
        answers_[question] = std::make_shared<const PlanReply>(std::move(answer));
    }
    /// For when the plan has changed.
    void forget() { answers_.clear(); }

private:
    std::map<PlanQuestion, std::shared_ptr<const PlanReply>> answers_;
};

}
