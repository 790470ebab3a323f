#include "app/desk/panels/patient/patient_form/placed_rows.h"

#include "app/desk/widgets/words.h"

namespace pacewise {

bool remove_line_button(PatientForm& form, const std::string& name)
{
    return icon_button(form.ui, name, icon::remove, form.ui.say("patient.remove"), ButtonLook::quiet);
}

void line_head(PatientForm& form, const std::string& words)
{
    ImGui::Spacing();
    bold(form.ui, words);
}

}
