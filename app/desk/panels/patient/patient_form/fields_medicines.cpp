// Medicines that change a plan: when they are taken, and what they do then. Never a dose.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/placed_rows.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

std::string clocks_text(const std::vector<ClockTime>& clocks)
{
    std::vector<std::string> texts;
    for (const ClockTime at : clocks) texts.push_back(clock_text(at));
    return joined(texts, ", ");
}

std::optional<std::vector<ClockTime>> read_clocks(const std::string& text)
{
    std::vector<ClockTime> clocks;
    if (trimmed(text).empty()) return clocks;
    for (const std::string& part : split(text, ',')) {
        const auto at = read_clock(trimmed(part));
        if (!at) return {};
        clocks.push_back(*at);
    }
    return clocks;
}

void add_times(const Wording& say, const MedicineUse& use, std::vector<std::string>& parts)
{
    std::vector<std::string> days;
    for (const Weekday day : use.days) days.push_back(word_in(say, "weekday_short", day));
    if (!days.empty()) parts.push_back(joined(days, " "));
    if (use.every) parts.push_back(named_value(say, "patient.every", length_words(*use.every)));
    if (use.last) parts.push_back(named_value(say, "patient.last_dose", date_text(*use.last)));
    if (!use.at.empty()) parts.push_back(clocks_text(use.at));
}

std::string use_words(const Wording& say, const MedicineUse& use)
{
    std::vector<std::string> parts;
    if (!use.brand.empty()) parts.push_back(use.brand);
    add_times(say, use, parts);
    if (use.reaction)
        parts.push_back(say("patient.reaction_words", {{"from", length_words(use.reaction->from)},
                                                       {"to", length_words(use.reaction->to)},
                                                       {"pain", std::to_string(use.reaction->joint_pain)}}));
    if (use.drowsy) parts.push_back(named_value(say, "patient.drowsy", length_words(*use.drowsy)));
    for (const Muscle muscle : use.muscles) parts.push_back(word_in(say, "muscle", muscle));
    const std::string name = word_in(say, "medicine", use.medicine);
    return parts.empty() ? name : name + " (" + joined(parts, "; ") + ")";
}

Entries medicine_entries(const Wording& say, const Patient& patient)
{
    return entries_of(*patient.medicines, [&](const auto& use) { return use_words(say, use); });
}

bool which_rows(PatientForm& form, std::vector<MedicineUse>& uses)
{
    std::vector<Medicine> taken;
    for (const MedicineUse& use : uses) taken.push_back(use.medicine);
    if (!words_row(form, "which", "medicine", taken)) return false;
    std::vector<MedicineUse> next;
    for (const Medicine medicine : taken) {
        MedicineUse use;
        use.medicine = medicine;
        for (const MedicineUse& known : uses)
            if (known.medicine == medicine) use = known;
        next.push_back(std::move(use));
    }
    uses = std::move(next);
    return true;
}

bool at_row(PatientForm& form, MedicineUse& use)
{
    std::string text = clocks_text(use.at);
    const auto wrong = [&](const std::string& typed) {
        return read_clocks(typed) ? std::string{} : form.ui.say("patient.clocks_wrong");
    };
    if (!checked_row(form, "at", text, wrong)) return false;
    use.at = *read_clocks(text);
    return true;
}

/// Both ends of a reaction are needed; while one is missing it waits in the memory of the form.
bool reaction_rows(PatientForm& form, MedicineUse& use)
{
    const std::string name = std::string(word_of(use.medicine));
    using Length = std::optional<std::chrono::seconds>;
    const auto remembered = [&](const char* end) -> Length {
        const auto seconds = word_said<int>(form, name + end);
        return seconds ? Length(std::chrono::seconds(*seconds)) : Length{};
    };
    Length from = use.reaction ? Length(use.reaction->from) : remembered(" from");
    Length to = use.reaction ? Length(use.reaction->to) : remembered(" to");
    std::optional<int> pain = use.reaction ? std::optional(use.reaction->joint_pain) : std::nullopt;
    bool changed = duration_row(form, "reaction_from", from, "h");
    changed = duration_row(form, "reaction_to", to, "h") || changed;
    if (use.reaction) changed = number_row(form, "joint_pain", pain, {0, 10}) || changed;
    if (!changed) return false;
    const auto keep = [&](const char* end, const Length& length) {
        remember(form, name + end, length ? std::optional(static_cast<int>(length->count())) : std::nullopt);
    };
    keep(" from", from);
    keep(" to", to);
    use.reaction.reset();
    if (from && to) use.reaction = Reaction{*from, *to, pain.value_or(0)};
    return true;
}

bool use_rows(PatientForm& form, MedicineUse& use)
{
    bool changed = words_row(form, "days", "weekday_short", use.days);
    changed = at_row(form, use) || changed;
    changed = duration_row(form, "drowsy", use.drowsy, "min") || changed;
    changed = duration_row(form, "every", use.every, "d") || changed;
    changed = date_row(form, "last_dose", use.last) || changed;
    changed = text_row(form, "brand", use.brand) || changed;
    changed = reaction_rows(form, use) || changed;
    if (use.medicine == Medicine::botulinum_toxin)
        changed = words_row(form, "injected_muscles", "muscle", use.muscles) || changed;
    return changed;
}

void medicine_rows(PatientForm& form)
{
    auto& list = form.draft.medicines;
    if (!opens(form, list)) return;
    std::vector<MedicineUse> uses = list.value_or(std::vector<MedicineUse>{});
    bool changed = which_rows(form, uses);
    for (MedicineUse& use : uses) {
        const std::string name(word_of(use.medicine));
        Scope inside(form.ui, name);
        line_head(form, form.ui.say("medicine." + name));
        changed = use_rows(form, use) || changed;
    }
    if (changed) {
        form.changed = true;
        form.memory.open.erase(form.field);
        list = std::move(uses);
        keep_open_when_empty(form, list);
    }
    say_what_is_missing(form);
}

}

PatientFields fields_of_medicines()
{
    const auto group = FieldGroup::medicines;
    return {{"medicines", group, [](const Patient& p) { return recorded(p.medicines); }, medicine_entries,
             medicine_rows}};
}

}
