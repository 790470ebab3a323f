// The exercise editor as a therapist sees it.
#pragma once

#include "app/desk/dialogs/exercise_editor/exercise_editor.h"
#include "tests/app/desk/support/desk_scene.h"

namespace pacewise {

struct Edited {
    explicit Edited(DeskScene& shown, const std::string& about = "", const std::string& language = "en",
                    ImVec2 window = {1440, 1000})
        : desk(shown), robot(window, language)
    {
        state.about = about;
        show_panel(robot, desk, [this](Ui& ui, const Scene& scene, Outbox& outbox) {
            draw_exercise_editor(ui, scene, state, outbox);
        });
        robot.frames(4);
    }
    void open(const std::string& page) { robot.click(at("page " + page)); }
    void type(const std::string& field, const std::string& text) { robot.type_into(at(field), text); }
    void click(const std::string& name) { robot.click(at(name)); }
    void press_enter_on(const std::string& name)
    {
        focus_on(robot.ui().focus, at(name));
        robot.press({key::enter});
    }
    bool has(const std::string& name) const { return robot.has(at(name)); }
    static std::string at(const std::string& name) { return "Exercise editor/" + name; }

    DeskScene& desk;
    ExerciseEditorState state;
    Robot robot;
};

inline std::string any_shipped() { return example_library().catalog->exercises().front().id.text; }

}
