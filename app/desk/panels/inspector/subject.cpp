#include "app/desk/panels/inspector/subject.h"

namespace pacewise {

namespace {

const PlannedItem* item_of(const PlannedSession& session, const ExerciseId& exercise)
{
    for (const PlannedItem& item : session.items)
        if (item.exercise == exercise) return &item;
    return nullptr;
}

bool has_phase(const Plan& plan, int phase)
{
    return phase >= 0 && phase < static_cast<int>(plan.phases.size());
}

void find_place(const Plan& plan, const ItemPlace& place, Subject& subject)
{
    if (!has_phase(plan, place.phase)) return;
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(place.phase)].sessions)
        if (session.day == place.day && session.at == place.at)
            if (const PlannedItem* item = item_of(session, place.exercise)) {
                subject.place = place;
                subject.session = &session;
                subject.item = item;
            }
}

void find_anywhere(const Plan& plan, const Selection& selection, Subject& subject)
{
    FoundItem found = item_in_phase(plan, selection.phase, subject.exercise->id);
    for (int phase = 0; !found.item && has_phase(plan, phase); ++phase)
        found = item_in_phase(plan, phase, subject.exercise->id);
    subject.item = found.item;
}

}

FoundItem item_in_phase(const Plan& plan, int phase, const ExerciseId& exercise,
                        std::optional<Weekday> near_to)
{
    FoundItem first;
    if (!has_phase(plan, phase)) return first;
    for (const PlannedSession& session : plan.phases[static_cast<std::size_t>(phase)].sessions) {
        const PlannedItem* item = item_of(session, exercise);
        if (!item) continue;
        if (session.day == near_to) return {&session, item};
        if (!first.item) first = {&session, item};
    }
    return first;
}

Subject subject_of(const Scene& scene)
{
    Subject subject;
    const Selection& selection = scene.selection;
    if (selection.item)
        subject.exercise = exercise_in(scene, selection.item->exercise);
    else if (selection.exercise)
        subject.exercise = exercise_in(scene, *selection.exercise);
    if (!subject.exercise) {
        subject.day = selection.day;
        return subject;
    }
    if (!scene.document.plan) return subject;
    if (selection.item) find_place(*scene.document.plan, *selection.item, subject);
    if (!subject.item) find_anywhere(*scene.document.plan, selection, subject);
    return subject;
}

}
