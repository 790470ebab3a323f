// Weak muscles and a foot that drops.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/placed_rows.h"

namespace pacewise {

namespace {

std::string weakness_words(const Wording& say, const Weakness& weakness)
{
    return place_words(say, word_in(say, "muscle", weakness.muscle), weakness.side) + " " +
           std::to_string(weakness.mrc) + "/5";
}

Entries weakness_entries(const Wording& say, const Patient& patient)
{
    return entries_of(*patient.weakness, [&](const auto& weakness) { return weakness_words(say, weakness); });
}

bool rows_of_weakness(PatientForm& form, Weakness& weakness)
{
    std::optional<Side> side = weakness.side;
    std::optional<int> mrc = weakness.mrc;
    bool changed = word_row(form, "side", "side", side);
    changed = number_row(form, "mrc", mrc, {0, 5}) || changed;
    weakness.side = side.value_or(weakness.side);
    weakness.mrc = mrc.value_or(weakness.mrc);
    return changed;
}

void weakness_rows(PatientForm& form)
{
    auto& list = form.draft.weakness;
    if (!opens(form, list)) return;
    if (list && edit_lines(
                    form, *list, [&](const Weakness& line) { return weakness_words(form.ui.words(), line); },
                    [&](Weakness& line) { return rows_of_weakness(form, line); }))
        form.changed = true;
    keep_open_when_empty(form, list);
    Weakness line;
    if (line_is_complete(form, "muscle", line.muscle, line.side, line.mrc, [&](std::optional<int>& mrc) {
            return number_row(form, "mrc", mrc, {0, 5});
        })) {
        if (!list) list.emplace();
        list->push_back(line);
        form.changed = true;
    }
    say_what_is_missing(form);
}

Entries foot_drop_entries(const Wording& say, const Patient& patient)
{
    const FootDrop& drop = *patient.foot_drop.found();
    Entries entries{word_in(say, "side", drop.side),
                    say(drop.brace ? "patient.has_brace" : "patient.no_brace")};
    if (drop.fatigable) entries.push_back(say("patient.fatigable"));
    if (drop.drags_after)
        entries.push_back(named_value(say, "patient.drags_after", length_words(*drop.drags_after)));
    return entries;
}

void more_of_foot_drop(PatientForm& form, FootDrop drop)
{
    bool changed = tick_row(form, "fatigable", drop.fatigable);
    changed = duration_row(form, "drags_after", drop.drags_after, "min") || changed;
    if (!changed) return;
    form.draft.foot_drop = Finding<FootDrop>::present(drop);
    form.changed = true;
}

void foot_drop_rows(PatientForm& form)
{
    Finding<FootDrop>& finding = form.draft.foot_drop;
    if (!opens(form, finding)) return;
    const FootDrop before = finding.found() ? *finding.found() : FootDrop{};
    const bool was_found = finding.found() != nullptr;
    auto side = was_found ? std::optional(before.side) : word_said<Side>(form, "side");
    auto brace = was_found ? std::optional(before.brace) : word_said<bool>(form, "brace");
    bool changed = word_row(form, "side", "side", side);
    changed = truth_row(form, "brace", brace) || changed;
    if (changed) {
        finding = {};
        form.memory.open.insert(form.field);
        remember(form, "side", side);
        remember(form, "brace", brace);
        if (side && brace) {
            form.forget_parts();
            finding = Finding<FootDrop>::present({*side, *brace, before.fatigable, before.drags_after});
        }
        form.changed = form.changed || was_found || finding.found();
    }
    if (finding.found()) more_of_foot_drop(form, *finding.found());
    say_what_is_missing(form);
}

}

PatientFields fields_of_weakness()
{
    const auto group = FieldGroup::weakness;
    return {{"weakness", group, [](const Patient& p) { return recorded(p.weakness); }, weakness_entries,
             weakness_rows},
            {"foot_drop", group, [](const Patient& p) { return recorded(p.foot_drop); }, foot_drop_entries,
             foot_drop_rows}};
}

}
