// One panel alone in a window: what it remembers, the desk it is drawn on, and the robot that looks at it.
#pragma once

#include "tests/app/desk/support/desk_scene.h"

namespace pacewise {

/// Draws the panel in every frame, with the names of its buttons below its own.
template <class State> void show_panel(Robot& robot, DeskScene& desk, const std::string& name, State& state,
                                       void (*draw)(Ui&, const Scene&, State&, Outbox&))
{
    show_panel(robot, desk, [&state, name, draw](Ui& ui, const Scene& scene, Outbox& outbox) {
        const Scope scope(ui, name);
        draw(ui, scene, state, outbox);
    });
}

/// Frames until what was begun in another thread is done; fails when it never is.
void await(Robot&, const std::function<bool()>& done);

/// What the tests of each panel build upon.
template <class State> struct ShownPanel {
    using Draw = void (*)(Ui&, const Scene&, State&, Outbox&);

    ShownPanel(const std::string& name, Draw draw, DeskScene shown, ImVec2 window,
               const std::string& language = "en")
        : desk(std::move(shown)), robot(window, language)
    {
        show_panel(robot, desk, name, state, draw);
    }
    ShownPanel(const ShownPanel&) = delete;  // the robot draws this one
    ShownPanel& operator=(const ShownPanel&) = delete;

    DeskScene desk;
    State state;
    Robot robot;
};

}
