// The list of exercises as a therapist sees it.
#pragma once

#include "app/desk/panels/exercises/exercises_panel.h"
#include "tests/app/desk/support/shown_panel.h"

namespace pacewise {

struct Listed {
    explicit Listed(DeskScene& shown, ImVec2 window = {1000, 700}, const std::string& language = "en")
        : desk(shown), robot(window, language)
    {
        show_panel(robot, desk, "Exercises", state, draw_exercises);
        robot.frames(3);
    }
    /// The exercises in sight, from the top.
    std::vector<std::string> rows() const
    {
        const std::string beginning = "Exercises/row ";
        std::vector<std::string> ids;
        for (const std::string& name : robot.names(beginning)) ids.push_back(name.substr(beginning.size()));
        return ids;
    }
    void search(const std::string& text)
    {
        state.text = text;
        robot.frames(2);
    }
    DeskScene& desk;
    ExercisesPanelState state;
    Robot robot;
};

}
