#include "app/desk/document/edit_wishes.h"

#include "app/desk/document/with_request.h"
#include "app/desk/document/words_of_wishes.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class T> bool has(const std::vector<T>& all, const T& one)
{
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// A pin for this dose alone, in these phases: what typing a dose leaves behind.
bool is_dose_of(const Pin& pin, const TypeDose& asked)
{
    return pin.exercise == asked.exercise && pin.phase == asked.phase && !pin.day && !pin.at && pin.dose;
}

}

Edit edit_by(const AddPin& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (has(next.pins, asked.pin)) return {{}, before};
    next.pins.push_back(asked.pin);
    std::erase(next.bans, asked.pin.exercise);
    return with_request(about_exercise("Pin {}", "Fijar {}", next, asked.pin.exercise), before, next);
}

Edit edit_by(const RemovePin& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (std::erase(next.pins, asked.pin) == 0) return {{}, before};
    return with_request(about_exercise("Unpin {}", "Soltar {}", next, asked.pin.exercise), before, next);
}

Edit edit_by(const Ban& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (has(next.bans, asked.exercise)) return {{}, before};
    next.bans.push_back(asked.exercise);
    std::erase_if(next.pins, [&](const Pin& pin) { return pin.exercise == asked.exercise; });
    std::erase_if(next.banned_places, [&](const auto& place) { return place.exercise == asked.exercise; });
    return with_request(about_exercise("Ban {}", "Excluir {}", next, asked.exercise), before, next);
}

Edit edit_by(const LiftTheBan& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (std::erase(next.bans, asked.exercise) == 0) return {{}, before};
    return with_request(about_exercise("Allow {} again", "Permitir {} de nuevo", next, asked.exercise),
                        before, next);
}

Edit edit_by(const LiftPlaceBan& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (std::erase(next.banned_places, asked.place) == 0) return {{}, before};
    return with_request(
        about_exercise("Allow {} there again", "Permitir {} ahí de nuevo", next, asked.place.exercise),
        before, next);
}

Edit edit_by(const SetAside& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (has(next.overrides, asked.rule)) return {{}, before};
    std::erase_if(next.overrides, [&](const Override& each) { return each.rule == asked.rule.rule; });
    next.overrides.push_back(asked.rule);
    const std::string& id = asked.rule.rule.text;
    return with_request(in_words("Set aside " + id, "Dejar de lado " + id), before, next);
}

Edit edit_by(const TakeBackSetAside& asked, const PlanDocument& before)
{
    Request next = *before.request;
    if (std::erase_if(next.overrides, [&](const Override& each) { return each.rule == asked.rule; }) == 0)
        return {{}, before};
    return with_request(
        in_words("Follow " + asked.rule.text + " again", "Seguir " + asked.rule.text + " de nuevo"), before,
        next);
}

Edit edit_by(const TypeDose& asked, const PlanDocument& before)
{
    Request next = *before.request;
    std::erase_if(next.pins, [&](const Pin& pin) { return is_dose_of(pin, asked); });
    if (!asked.dose.says_nothing())
        next.pins.push_back({.exercise = asked.exercise, .phase = asked.phase, .dose = asked.dose});
    if (next.pins == before.request->pins) return {{}, before};
    const Translations dose = words_of(asked.dose);
    return with_request(about_exercise("{}: " + dose.in("en"), "{}: " + dose.in("es"), next, asked.exercise),
                        before, next);
}

}
