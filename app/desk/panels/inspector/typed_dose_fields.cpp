#include "app/desk/panels/inspector/typed_dose_fields.h"

#include "app/desk/widgets/button.h"
#include "app/desk/widgets/choice.h"
#include "app/desk/widgets/field.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/lettering.h"
#include "app/desk/widgets/words.h"

namespace pacewise {

namespace {

constexpr float field_width = 150, gap_between = 18;  // of a number with its two buttons, at 100 %

/// The dose of the week shown, or of the nearest week of the phase.
const Dose& dose_now(const PlannedItem& item, int week)
{
    const auto found = item.doses.find(week);
    return found != item.doses.end() ? found->second : item.doses.begin()->second;
}

std::string unit_label(const Ui& ui, DoseUnit unit)
{
    return begun_large(ui.say("dose_unit." + std::string(word_of(unit))));
}

/// One number of the dose; what is typed, else what is prescribed. True when it was changed.
bool number(Ui& ui, const std::string& name, const std::string& label, std::optional<int>& typed,
            int prescribed, NumberLimits limits)
{
    limits.may_be_empty = true;
    const auto answer = number_field(ui, name, label, typed.value_or(prescribed), limits);
    if (answer) typed = answer->value;
    return answer.has_value();
}

bool hold_seconds(Ui& ui, std::optional<Seconds>& typed, Seconds prescribed)
{
    std::optional<int> seconds;
    if (typed) seconds = static_cast<int>(typed->count());
    if (!number(ui, "hold", ui.say("inspector.hold_seconds"), seconds, static_cast<int>(prescribed.count()),
                {.least = 1, .most = 600, .step = 5}))
        return false;
    typed = seconds ? std::optional(Seconds(*seconds)) : std::nullopt;
    return true;
}

bool amount(Ui& ui, const Dose& now, TypedDose& typed)
{
    if (now.unit == DoseUnit::hold) return hold_seconds(ui, typed.hold, now.hold);
    return number(ui, "count", unit_label(ui, now.unit), typed.count, now.count, {.least = 1, .most = 120});
}

/// All fields; true when one was changed.
bool fields(Ui& ui, const Dose& now, TypedDose& typed)
{
    const std::string rounds =
        now.unit == DoseUnit::hold ? unit_label(ui, DoseUnit::reps) : ui.say("inspector.rounds");
    bool changed = number(ui, "rounds", rounds, typed.sets, now.sets, {.least = 1, .most = 20});
    flow(ui, ui.px(field_width), gap_between);
    changed |= amount(ui, now, typed);
    flow(ui, ui.px(field_width), gap_between);
    changed |=
        number(ui, "effort", ui.say("inspector.effort"), typed.effort, now.effort, {.least = 0, .most = 10});
    return changed;
}

std::optional<int> phase_of(const Scene& scene, const Subject& subject, const TypedDoseState& state)
{
    if (state.everywhere) return {};
    return (subject.place ? subject.place->phase : scene.selection.phase) + 1;
}

void draw_scope(Ui& ui, TypedDoseState& state)
{
    const auto picked =
        choice(ui, "dose scope", "", {ui.say("inspector.this_phase"), ui.say("inspector.all_phases")},
               state.everywhere ? 1 : 0, 190);
    if (picked) state.everywhere = *picked == 1;
}

}

TypedDose dose_typed_for(const Request& request, const ExerciseId& exercise, std::optional<int> phase)
{
    for (const Pin& pin : request.pins)
        if (pin.exercise == exercise && pin.phase == phase && !pin.day && !pin.at && pin.dose)
            return *pin.dose;
    return {};
}

void draw_typed_dose(Ui& ui, const Scene& scene, const Subject& subject, TypedDoseState& state,
                     Outbox& outbox)
{
    if (!subject.item || subject.item->doses.empty()) return;
    draw_scope(ui, state);
    const std::optional<int> phase = phase_of(scene, subject, state);
    const ExerciseId& id = subject.exercise->id;
    TypedDose typed = dose_typed_for(*scene.document.request, id, phase);
    const std::string was = typed.says_nothing() ? "" : dose_text(typed);
    if (fields(ui, dose_now(*subject.item, scene.selection.week), typed))
        outbox.edit(TypeDose{id, typed, phase});
    if (was.empty()) return small_words(ui, ui.say("inspector.as_prescribed_now"));
    small_words(ui, ui.say("inspector.typed_now", {{"dose", was}}));
    if (button(ui, "as prescribed", ui.say("inspector.as_prescribed")))
        outbox.edit(TypeDose{id, TypedDose{}, phase});
}

}
