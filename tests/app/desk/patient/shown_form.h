// The form for a new patient, typed into as a person would, with the keys counted.
#pragma once

#include "app/desk/dialogs/new_patient/new_patient.h"
#include "tests/app/desk/patient/shown.h"

namespace pacewise {

struct ShownForm {
    explicit ShownForm(ImVec2 window = {1440, 900}) : robot(window)
    {
        show_panel(robot, desk, [this](Ui& ui, const Scene& scene, Outbox& outbox) {
            draw_new_patient(ui, scene, state, outbox);
        });
        robot.frames(4);
    }
    const std::string& at() const { return robot_ui().focus.at; }
    const Ui& robot_ui() const { return const_cast<ShownForm*>(this)->robot.ui(); }
    /// A key as a person presses it; the picture settles.
    void press(Chord chord)
    {
        robot.press(chord);
        robot.frames(4);
        ++keys;
    }
    void enter() { press({key::enter}); }
    void tab() { press({key::tab}); }
    void next_page() { press({.key = key::enter, .ctrl = true}); }
    void next_field() { press({.key = key::down, .ctrl = true}); }
    /// A quick key: one letter that is an answer.
    void answer(const char* letter)
    {
        robot.type(letter);
        robot.frames(4);
        ++keys;
    }
    void type(const std::string& text)
    {
        robot.type(text);
        robot.frames(2);
    }
    void is_at(const std::string& name) const
    {
        INFO("the keyboard is at " << at());
        REQUIRE(at() == "New patient/" + name);
    }

    DeskScene desk;
    Robot robot;
    NewPatientState state;
    int keys = 0;
};

}
