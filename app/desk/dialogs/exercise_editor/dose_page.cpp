#include "app/desk/dialogs/exercise_editor/pages.h"
#include "app/desk/dialogs/exercise_editor/small_fields.h"
#include "app/desk/widgets/flow.h"
#include "app/desk/widgets/words.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr float number_width = 170, gap_between = 18;  // at 100 %

std::string from_label(const Ui& ui, const std::string& what)
{
    return ui.say("exercise_editor.least", {{"what", what}});
}
std::string to_label(const Ui& ui, const std::string& what)
{
    return ui.say("exercise_editor.most", {{"what", what}});
}

/// From its foot to its top; the one end pushes the other.
bool number_range(Ui& ui, const std::string& name, const std::string& what, Range<int>& range,
                  NumberLimits limits)
{
    bool changed = whole_field(ui, name + " least", from_label(ui, what), range.least, limits);
    if (changed) range.most = std::max(range.most, range.least);
    flow(ui, ui.px(number_width), gap_between);
    if (whole_field(ui, name + " most", to_label(ui, what), range.most, limits)) {
        range.least = std::min(range.least, range.most);
        changed = true;
    }
    return changed;
}

bool seconds_range(Ui& ui, const std::string& name, const std::string& what, Range<Seconds>& range,
                   NumberLimits limits)
{
    Range<int> numbers{static_cast<int>(range.least.count()), static_cast<int>(range.most.count())};
    if (!number_range(ui, name, what, numbers, limits)) return false;
    range = {Seconds(numbers.least), Seconds(numbers.most)};
    return true;
}

std::string word_of_unit(const Ui& ui, DoseUnit unit)
{
    return ui.say("dose_unit." + std::string(word_of(unit)));
}

/// What another unit has no use for would only be in the way of the reader.
void make_fit(DoseForm& dose)
{
    if (dose.unit == DoseUnit::minutes) dose.sets = {1, 1};
    if (dose.unit != DoseUnit::minutes) dose.bout.reset();
    if (dose.unit == DoseUnit::hold) dose.count = {1, 1};
    if (dose.unit == DoseUnit::hold && dose.hold.least.count() == 0) dose.hold = {Seconds(10), Seconds(30)};
    if (dose.unit != DoseUnit::hold) dose.hold = {};
}

bool amount(Ui& ui, DoseForm& dose)
{
    bool changed = false;
    if (dose.unit != DoseUnit::minutes)
        changed |=
            number_range(ui, "sets", ui.say("exercise_editor.sets"), dose.sets, {.least = 1, .most = 10});
    if (dose.unit == DoseUnit::hold)
        return changed | seconds_range(ui, "hold", ui.say("exercise_editor.hold"), dose.hold,
                                       {.least = 1, .most = 300, .step = 5});
    return changed |
           number_range(ui, "count", word_of_unit(ui, dose.unit), dose.count, {.least = 1, .most = 200});
}

bool tempo(Ui& ui, Tempo& value)
{
    bool changed = whole_field(ui, "tempo out", ui.say("exercise_editor.tempo_out"), value.out,
                               {.least = 0, .most = 30});
    flow(ui, ui.px(number_width), gap_between);
    changed |= whole_field(ui, "tempo hold", ui.say("exercise_editor.tempo_hold"), value.hold,
                           {.least = 0, .most = 30});
    flow(ui, ui.px(number_width), gap_between);
    return changed | whole_field(ui, "tempo back", ui.say("exercise_editor.tempo_back"), value.back,
                                 {.least = 0, .most = 30});
}

/// Minutes may be parted into bouts with a rest.
bool bouts(Ui& ui, DoseForm& dose)
{
    if (dose.unit != DoseUnit::minutes) return false;
    bool parted = dose.bout.has_value();
    bool changed = tick(ui, "bouts", ui.say("exercise_editor.bouts"), parted);
    if (changed) dose.bout = parted ? std::optional(Seconds(120)) : std::nullopt;
    if (dose.bout)
        changed |= seconds_field(ui, "bout", ui.say("exercise_editor.bout"), *dose.bout,
                                 {.least = 10, .most = 1200, .step = 10});
    return changed;
}

bool effort(Ui& ui, Exercise& draft)
{
    bool changed =
        whole_field(ui, "effort", ui.say("exercise_editor.effort"), draft.effort, {.least = 0, .most = 10});
    flow(ui, ui.px(number_width), gap_between);
    return changed |
           whole_field(ui, "heat", ui.say("exercise_editor.heat"), draft.heat, {.least = 0, .most = 2});
}

}

bool dose_page(Ui& ui, const Scene&, ExerciseEditorState& state)
{
    DoseForm& dose = state.draft.dose;
    bool changed = one_word(ui, "unit", ui.say("exercise_editor.unit"), "dose_unit", dose.unit, 230);
    if (changed) make_fit(dose);
    changed |= amount(ui, dose);
    changed |= bouts(ui, dose);
    if (dose.unit == DoseUnit::reps || dose.unit == DoseUnit::breaths) changed |= tempo(ui, dose.tempo);
    if (dose.sets.most > 1 || dose.bout)
        changed |= seconds_range(ui, "rest", ui.say("exercise_editor.rest"), dose.rest,
                                 {.least = 0, .most = 600, .step = 10});
    changed |= seconds_field(ui, "setup", ui.say("exercise_editor.setup"), dose.setup,
                             {.least = 0, .most = 600, .step = 5});
    ImGui::Spacing();
    return changed | effort(ui, state.draft);
}

}
