// The form for a new patient between frames. It outlives the dialog: closing it by mistake loses nothing.
#pragma once

#include "app/desk/dialogs/new_patient/steps.h"
#include "app/desk/panels/patient/patient_form/form.h"
#include "app/desk/panels/scene.h"

#include <set>

namespace pacewise {

struct NewPatientState {
    Patient draft;
    FormMemory memory;
    std::optional<ProtocolId> protocol;
    std::optional<Date> start;

    int step = 0;
    std::optional<int> go_to;  ///< a page to be shown once the typing on this one is taken over
    int frames_on_page = 0;    ///< since it was entered; the keyboard goes to its first row
    std::string go_to_row;     ///< a row of the page where the keyboard shall be instead
    bool is_over = false;      ///< created or begun anew: emptied at the end of the frame
    std::set<int> seen;        ///< pages that were left: what is missing there is told now

    bool is_worked_out = false;  ///< the following is of this draft
    PatientProblems problems;
    std::vector<std::string> missing;   ///< what nobody looked at
    std::vector<std::string> cautious;  ///< what the plan must do because of that, in words
    std::vector<int> protocols;         ///< of the library, those that fit first
    std::string language;
};

/// The first Monday after this date.
Date first_monday_after(Date);
/// Works out what depends on the draft, when it has changed.
void keep_up(const Ui&, const Scene&, NewPatientState&);
/// Problems that are told on this page now: what is only missing is told once the page was left.
PatientProblems problems_on(const NewPatientState&, int step);
int missing_on(const NewPatientState&, int step);
void go_to_step(NewPatientState&, int step);

}
