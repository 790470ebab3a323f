// The work beside the window: looking for the plan that answers what is asked, working out what is shown of
// it, answering questions. Started and collected once a frame.
#pragma once

#include "app/desk/session/workspace.h"
#include "app/desk/work/background_job.h"

#include <deque>

namespace pacewise {

class Planning {
public:
    explicit Planning(Wake wake) : wake_(std::move(wake)) {}

    /// Takes what is finished, starts what is needed.
    void step(Workspace&);
    void ask(const PlanQuestion&);
    /// The last plan stays; what is asked is not looked for again until it changes, and this is told.
    void stop(Workspace&);
    /// Whether a plan is being looked for.
    bool planning() const { return plan_.running(); }
    /// Whether anything is being worked out.
    bool busy() const;

private:
    void take_plan(Workspace&);
    void take_facts(Workspace&);
    void start_plan(Workspace&);
    void start_facts(Workspace&);
    void start_question(Workspace&);
    /// What was asked about another plan is not answered any more.
    void forget_answers(Workspace&);

    Wake wake_;
    BackgroundJob<PlanAnswer> plan_;
    BackgroundJob<PlanFacts> facts_;
    BackgroundJob<RequestFacts> request_facts_;
    BackgroundJob<std::optional<PlanReply>> question_;
    std::shared_ptr<const Request> asked_;     ///< that the plan is looked for, or was
    Snapshot planned_for_;                     ///< with what is asked, and the plan before
    std::shared_ptr<const Plan> facts_of_;     ///< whose facts are worked out
    std::shared_ptr<const Request> screened_;  ///< whose verdicts are worked out
    std::deque<PlanQuestion> questions_;
    std::optional<PlanQuestion> at_question_;
};

}
