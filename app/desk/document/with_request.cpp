#include "app/desk/document/with_request.h"

#include "engine/adapt/places.h"
#include "engine/protocol/write_protocol.h"

namespace pacewise {

namespace {

/// The places of the plan at hand; a revision keeps those of the approved version by itself.
std::vector<KeptPlace> places_to_keep(const PlanDocument& before, const Request& next)
{
    if (!before.plan || before.approved) return {};
    return places_of(*before.plan, next.protocol);
}

std::string filled(const std::string& pattern, const std::string& name)
{
    std::string text = pattern;
    const std::size_t hole = text.find("{}");
    return hole == std::string::npos ? text : text.replace(hole, 2, name);
}

/// What was kept of an earlier plan is no wish of the therapist.
bool asks_the_same(const Request& a, const Request& b)
{
    return a.pins == b.pins && a.bans == b.bans && a.banned_places == b.banned_places &&
           a.overrides == b.overrides && a.patient == b.patient && a.catalog == b.catalog &&
           a.start == b.start && a.briskest == b.briskest && a.emphasis == b.emphasis &&
           protocol_text(a.protocol) == protocol_text(b.protocol);
}

}

Edit with_request(Translations what, const PlanDocument& before, Request next)
{
    if (asks_the_same(next, *before.request)) return {std::move(what), before};
    return ask_once_more(std::move(what), before, std::move(next));
}

Edit ask_once_more(Translations what, const PlanDocument& before, Request next)
{
    Edit edit{std::move(what), before};
    next.keep = places_to_keep(before, next);
    edit.after.request = std::make_shared<const Request>(std::move(next));
    edit.after.none = nullptr;
    return edit;
}

Translations name_of(const Request& request, const ExerciseId& id)
{
    const Exercise* exercise = request.catalog ? request.catalog->find(id) : nullptr;
    return exercise ? exercise->name : in_words(id.text, id.text);
}

Translations about_exercise(const std::string& english, const std::string& spanish, const Request& request,
                            const ExerciseId& id)
{
    const Translations name = name_of(request, id);
    return in_words(filled(english, name.in("en")), filled(spanish, name.in("es")));
}

}
