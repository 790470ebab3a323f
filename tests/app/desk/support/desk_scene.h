// One panel as a therapist would see it: an example patient with a plan, and everything that was asked for.
#pragma once

#include "app/desk/panels/scene.h"
#include "tests/app/desk/support/robot.h"

#include <string>

namespace pacewise {

/// The plan of an example patient with its facts, made once for all tests of a run.
struct ExamplePlan {
    PlanDocument document;
    std::shared_ptr<const PlanFacts> facts;  ///< null where there is no plan
    std::shared_ptr<const RequestFacts> request_facts;
};
const ExamplePlan& example_plan(const std::string& patient, const std::string& protocol = "combined-8-weeks");
const Library& example_library();

/// What a scene points into, to be changed by the test; edits asked for by the panel are applied at once
/// where `applies_edits`, without planning.
struct DeskScene {
    explicit DeskScene(const ExamplePlan&);
    DeskScene();  ///< an empty desk
    Scene scene();
    /// Answers questions, follows selections, keeps the rest in `asked`.
    void take(Outbox&);
    /// The last message of this kind; null when there was none.
    template <class T> const T* last() const
    {
        for (auto each = asked.rbegin(); each != asked.rend(); ++each)
            if (const T* found = std::get_if<T>(&*each)) return found;
        return nullptr;
    }
    template <class T> const T* last_edit() const
    {
        for (auto each = asked.rbegin(); each != asked.rend(); ++each)
            if (const auto* edit = std::get_if<EditMessage>(&*each))
                if (const T* found = std::get_if<T>(edit)) return found;
        return nullptr;
    }

    History history;
    Selection selection;
    Preferences preferences;
    PlanReplies answers;
    std::shared_ptr<const PlanFacts> facts;
    std::shared_ptr<const RequestFacts> request_facts;
    std::vector<DeskProblem> problems;
    std::set<ItemPlace> fresh;
    bool planning = false, late_answer = false, applies_edits = false;
    bool answers_questions = true;  ///< false: nobody has answered yet
    std::vector<Message> asked;
};

/// Draws the panel in every frame of the robot and lets the scene take what it asks.
void show_panel(Robot&, DeskScene&, std::function<void(Ui&, const Scene&, Outbox&)> draw);

}
