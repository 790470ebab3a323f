// How much of an exercise in every week of the program, with its load as a bar.
#pragma once

#include "app/desk/panels/inspector/patient_texts.h"
#include "app/desk/panels/inspector/subject.h"

namespace pacewise {

struct WeekDose {
    int week = 1;
    SideUse sides = SideUse::both;
    Dose dose;
};
/// Every week in which it stands in the plan, on the day of the subject where it stands there too.
std::vector<WeekDose> doses_by_week(const Plan&, const Subject&);

/// Weeks in a row with the same dose.
struct SameWeeks {
    int first = 1, last = 1;
    WeekDose each;
};
std::vector<SameWeeks> same_weeks(const std::vector<WeekDose>&);

/// The week of the selection is marked.
void draw_dose_by_week(Ui&, const Scene&, const Subject&, PaperWords&);

}
