// The left column with an example patient, as wide as it stands in the window.
#pragma once

#include "app/desk/panels/patient/patient_panel.h"
#include "tests/app/desk/support/shown_panel.h"
#include "tests/support/catch.h"

namespace pacewise {

struct ShownPatient {
    explicit ShownPatient(const std::string& patient, ImVec2 window = {360, 900})
        : robot(window), desk(example_plan(patient))
    {
        begin();
    }
    /// Nobody is there.
    ShownPatient() : robot({360, 900}) { begin(); }

    void begin()
    {
        desk.applies_edits = true;
        show_panel(robot, desk, "Patient", state, draw_patient);
        robot.frames(2);
    }

    const Patient& patient() const { return desk.history.now().request->patient; }
    std::string last_words() const
    {
        const auto* edit = desk.last_edit<ChangePatient>();
        return edit ? edit->what.in("en") : "";
    }
    void go_to(const std::string& name)
    {
        robot.ui().focus.shown = true;
        focus_on(robot.ui().focus, "Patient/" + name);
        robot.frames(3);
    }

    Robot robot;
    DeskScene desk;
    PatientPanelState state;
};

inline Wording desk_words(const std::string& language)
{
    return *load_desk_words(std::filesystem::path(PACEWISE_ROOT) / "assets", language).value;
}
inline BothWordings both_words()
{
    return {std::make_shared<const Wording>(desk_words("en")),
            std::make_shared<const Wording>(desk_words("es"))};
}

}
