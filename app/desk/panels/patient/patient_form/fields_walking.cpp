// How far, with what, and how freely somebody moves.
#include "app/desk/panels/patient/patient_form/patient_field.h"
#include "app/desk/panels/patient/patient_form/rows.h"
#include "engine/base/text.h"

namespace pacewise {

namespace {

Entries disability_entries(const Wording&, const Patient& patient)
{
    Entries entries;
    if (patient.disability->edss) entries.push_back("EDSS " + number_text(*patient.disability->edss));
    if (patient.disability->pdds) entries.push_back("PDDS " + std::to_string(*patient.disability->pdds));
    return entries;
}

void disability_rows(PatientForm& form)
{
    rows_of_all(form, form.draft.disability, [&](Disability& disability) {
        bool changed = decimal_row(form, "edss", disability.edss, {0, 9.5}, 0.5);
        changed = number_row(form, "pdds", disability.pdds, {0, 8}) || changed;
        return changed;
    });
}

Entries walks_entries(const Wording& say, const Patient& patient)
{
    Entries entries{std::to_string(patient.walks->metres) + " m"};
    if (const auto minutes = patient.walks->minutes_to_tiredness)
        entries.push_back(say("patient.tired_after", {{"minutes", std::to_string(*minutes)}}));
    return entries;
}

void walks_rows(PatientForm& form)
{
    auto& walks = form.draft.walks;
    head_row(form, recorded(walks));
    std::optional<int> metres;
    if (walks) metres = walks->metres;
    if (number_row(form, "metres", metres, {0, 20000})) {
        if (!metres)
            walks.reset();
        else
            walks = Walks{*metres, walks ? walks->minutes_to_tiredness : std::nullopt};
        form.changed = true;
    }
    if (walks && number_row(form, "minutes_to_tiredness", walks->minutes_to_tiredness, {0, 600}))
        form.changed = true;
}

bool is_one_sided(AidType aid)
{
    return aid != AidType::none && aid != AidType::wheelchair && !is_two_sided(aid);
}

Entries aid_entries(const Wording& say, const Patient& patient)
{
    const Aid& aid = *patient.aid;
    Entries entries{word_in(say, "aid", aid.type)};
    if (aid.side) entries.front() += " (" + word_in(say, "side", *aid.side) + ")";
    if (aid.leans) entries.push_back(named_value(say, "patient.leans", word_in(say, "side", *aid.leans)));
    if (aid.checked) entries.push_back(named_value(say, "patient.checked", date_text(*aid.checked)));
    if (aid.pain_since_new) entries.push_back(say("patient.pain_since_new"));
    return entries;
}

void more_of_aid(PatientForm& form, Aid& aid)
{
    if (is_one_sided(aid.type)) form.changed = word_row(form, "side", "side", aid.side) || form.changed;
    if (is_two_sided(aid.type)) form.changed = word_row(form, "leans", "side", aid.leans) || form.changed;
    if (aid.type == AidType::none) return;
    form.changed = date_row(form, "checked", aid.checked) || form.changed;
    form.changed = tick_row(form, "pain_since_new", aid.pain_since_new) || form.changed;
}

void aid_rows(PatientForm& form)
{
    auto& aid = form.draft.aid;
    std::optional<AidType> type;
    if (aid) type = aid->type;
    if (word_row(form, "aid", "aid", type, form.ui.say("finding.aid"), true)) {
        // The side of a cane means nothing for a walker.
        const bool same_kind = aid && type && is_one_sided(aid->type) == is_one_sided(*type) &&
                               is_two_sided(aid->type) == is_two_sided(*type);
        const Aid before = same_kind ? *aid : Aid{};
        aid.reset();
        if (type) {
            aid = before;
            aid->type = *type;
        }
        form.changed = true;
    }
    if (aid) more_of_aid(form, *aid);
}

Entries home_entries(const Wording& say, const Patient& patient)
{
    Entries entries;
    const auto add = [&](const std::optional<bool>& truth, const char* key) {
        if (truth) entries.push_back(answered_words(say, key, *truth));
    };
    add(patient.home->alone, "patient.alone");
    add(patient.home->stairs, "patient.stairs");
    add(patient.home->rail, "patient.rail");
    add(patient.home->floor_rise, "patient.floor_rise");
    return entries;
}

void home_rows(PatientForm& form)
{
    rows_of_all(form, form.draft.home, [&](Home& home) {
        bool changed = truth_row(form, "alone", home.alone);
        changed = truth_row(form, "floor_rise", home.floor_rise) || changed;
        changed = truth_row(form, "stairs", home.stairs) || changed;
        if (home.stairs.value_or(false) || home.rail) changed = truth_row(form, "rail", home.rail) || changed;
        return changed;
    });
}

void transfers_rows(PatientForm& form)
{
    if (word_row(form, "transfers", "transfers", form.draft.transfers, form.ui.say("finding.transfers"),
                 true))
        form.changed = true;
}

}

PatientFields fields_of_walking()
{
    const auto group = FieldGroup::walking;
    return {{"disability", group, [](const Patient& p) { return recorded(p.disability); }, disability_entries,
             disability_rows},
            {"walks", group, [](const Patient& p) { return recorded(p.walks); }, walks_entries, walks_rows},
            {"aid", group, [](const Patient& p) { return recorded(p.aid); }, aid_entries, aid_rows},
            {"home", group, [](const Patient& p) { return recorded(p.home); }, home_entries, home_rows},
            {"transfers", group, [](const Patient& p) { return recorded(p.transfers); },
             [](const Wording& say, const Patient& p) {
                 return Entries{word_in(say, "transfers", *p.transfers)};
             },
             transfers_rows}};
}

}
