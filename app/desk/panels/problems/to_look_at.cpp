#include "app/desk/panels/problems/to_look_at.h"

namespace pacewise {

namespace {

/// Where the exercise first stands in the phase; nothing when it does not.
std::optional<ItemPlace> place_of(const Plan& plan, int phase, const ExerciseId& exercise)
{
    if (phase < 0 || phase >= static_cast<int>(plan.phases.size())) return {};
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(phase)].sessions)
        for (const PlannedItem& item : session.items)
            if (item.exercise == exercise) return ItemPlace{phase, session.day, session.at, exercise};
    return {};
}

}

LookList to_look_at(const Ui& ui, const Scene& scene, const SecondLook* second)
{
    LookList list;
    add_desk_problems(ui, scene, list);
    if (scene.document.is_empty()) return list;
    add_no_plan(ui, scene, list);
    add_repairs(ui, scene, list);
    add_sign_offs(ui, scene, list);
    add_warnings(ui, scene, list);
    if (second) add_second_look(ui, scene, *second, list);
    add_questions(ui, scene, list);
    add_not_recorded(ui, scene, list);
    return list;
}

Selection looking_at(const Scene& scene, const AboutWhat& about)
{
    Selection next = scene.selection;
    const Plan* plan = scene.document.plan.get();
    if (plan && about.week >= 1 && about.week <= plan->weeks) {
        next.week = about.week;
        next.phase = plan->phase_of(about.week);
    }
    if (about.day) {
        next.day = about.day;
        next.item.reset();
    }
    if (about.exercise) {
        next.exercise = about.exercise;
        next.item = plan ? place_of(*plan, next.phase, *about.exercise) : std::nullopt;
    }
    if (!about.field.empty()) next.field = about.field;
    return next;
}

}
