// Rows in which a patient is written down: the same rows in the left column of the desk and in the form for a
// new patient. They change a draft; what is said only in part ("spasms, yes" without how many) stays in the
// memory of the form and is no finding yet, because nothing is guessed.
#pragma once

#include "app/desk/panels/patient/patient_form/patient_problems.h"
#include "app/desk/widgets/three_state.h"
#include "app/desk/widgets/ui.h"
#include "engine/patient/patient.h"

#include <map>
#include <set>
#include <string>

namespace pacewise {

struct FormMemory {
    std::set<std::string> open;                ///< fields said to be present, the details still to come
    std::map<std::string, int> parts;          ///< "spasms.kind" -> the word that was chosen
    std::map<std::string, std::string> texts;  ///< "cleared.by" -> what was typed
    std::string answered;                      ///< an item after which the keyboard goes on to the next
    int frames_to_wait = 0;                    ///< until the rows that follow from the answer are there
};

struct PatientForm {
    Ui& ui;
    Patient& draft;
    const PatientProblems& problems;
    FormMemory& memory;
    bool guided = false;  ///< answers lead the keyboard on; used in the form for a new patient
    std::vector<std::string> languages{};  ///< of the paper, by their codes
    bool changed = false;                  ///< the draft is not what it was before the rows were drawn
    std::string field{};                   ///< the key of the field that is drawn now

    /// "spasms.kind"
    std::string part(const std::string& name) const { return field + "." + name; }
    bool is_open() const { return memory.open.contains(field); }
    /// Takes back everything that was said of this field only in part.
    void forget_parts();
};

/// A label to the left, where there is room, or above; what is drawn next stands in its row.
void row_label(PatientForm&, const std::string& label, bool strong = false);
/// The keyboard goes on from this item with the next frame but one, when the form is guided.
void lead_on(PatientForm&, const std::string& name);
/// Call once after all rows: moves the keyboard where an answer led it. Enter in a field leads on, too.
void follow_lead(PatientForm&);
/// To the first item below this name, "Patient/spasms"; false when it is not there (yet).
bool focus_inside(Ui&, const std::string& beginning);

}
