#include "engine/print/paper_input.h"

#include "engine/plan/write_plan.h"
#include "engine/print/helped_exercises.h"
#include "engine/print/print_lines.h"
#include "engine/print/road_map_of.h"
#include "engine/print/therapist_notes.h"
#include "engine/version_code/version_code.h"

namespace pacewise {

PaperInput paper_input(const Plan& plan, const Request& request, const ProgressSettings& progress,
                       const Wording& wording, const Clinic& clinic, const PaperWish& wish)
{
    PaperInput input{plan,    *request.catalog,           request.patient, request.protocol,
                     wording, print_lines(plan, request), clinic};
    if (wish.therapist) input.notes = therapist_notes(plan, request);
    if (wish.road_map || wish.therapist)
        input.road_map = road_map_of(plan, request, progress, wish.of_week, wish.of_phase);
    if (wish.helper) input.helped = helped_exercises(plan, request);
    input.version_code = version_code(plan.id, plan.version);
    input.plan_file = plan_text(plan);
    return input;
}

}
