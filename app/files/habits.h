// The clinic's files that say nothing about plans: its paper, and how progress is judged.
#pragma once

#include "app/files/program_home.h"
#include "engine/base/diagnostic.h"
#include "engine/print/clinic_paper.h"
#include "engine/request/progress_settings.h"

namespace pacewise {

struct Habits {
    ClinicPaper paper;
    ProgressSettings progress;
};

/// What a clinic has not written down is as usual.
Habits load_habits(const ProgramHome&, Diagnostics&);

}
