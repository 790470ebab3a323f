// The list of what to look at, as a therapist sees it.
#pragma once

#include "app/desk/panels/problems/problems_panel.h"
#include "tests/app/desk/support/shown_panel.h"

#include <algorithm>

namespace pacewise {

struct ShownProblems : ShownPanel<ProblemsPanelState> {
    explicit ShownProblems(const ExamplePlan& example, ImVec2 window = {1200, 500},
                           const std::string& language = "en")
        : ShownPanel("Problems", draw_problems, DeskScene(example), window, language)
    {
        give_no_repairs();
    }
    explicit ShownProblems(ImVec2 window) : ShownPanel("Problems", draw_problems, DeskScene(), window)
    {
        give_no_repairs();
    }

    /// Tries of repairs take seconds; the tests give their own.
    void give_no_repairs() { desk.answers.add(RepairsQuestion{}, std::vector<Repair>{}); }
    /// Draws until the second look is taken.
    void until_looked()
    {
        await(robot, [this] { return !state.job.running(); });
    }
    const ToLookAt* entry(const std::string& beginning) const
    {
        const auto found = std::find_if(state.list.begin(), state.list.end(), [&](const ToLookAt& each) {
            return each.name.starts_with(beginning);
        });
        return found == state.list.end() ? nullptr : &*found;
    }
    void to_part(const std::string& part)
    {
        robot.click("Problems/Part/" + part);
        robot.frames(2);
    }
};

}
