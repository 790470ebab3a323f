#include "tests/engine/timetable/shoulds/price_tag.h"

#include "tests/support/catch.h"

namespace pacewise {

namespace {

Request with_weight(Request request, const Should& should, int weight)
{
    request.settings.weights = {{should.id().text, weight}};
    return request;
}

}

PriceTag::PriceTag(std::unique_ptr<Should> should, Request request, int weight)
    : bench_(with_weight(std::move(request), *should, weight)),
      grid_(bench_.at_hand(), slots_of(bench_.at_hand().request), model_), poster_(model_)
{
    should->post(grid_, poster_);
}

long PriceTag::points(const std::vector<Standing>& places) const
{
    std::vector<Var> yes;
    for (const Standing& place : places) yes.push_back(seat_of(place));
    return static_cast<long>(total_points(model_, answers_from(model_, yes)));
}

Var PriceTag::seat_of(const Standing& place) const
{
    for (int slot = 0; slot < grid_.slot_count(); ++slot) {
        const Slot& here = grid_.slots()[static_cast<std::size_t>(slot)];
        if (here.day != place.day || (!place.at.empty() && clock_text(here.at) != place.at)) continue;
        for (const Seat& seat : grid_.seats(place.phase - 1, slot))
            if (grid_.at_hand().exercise(seat.candidate).id.text == place.exercise &&
                grid_.at_hand().candidate(seat.candidate).role == place.role)
                return seat.var;
    }
    FAIL("the small case has no " << place.exercise << " on " << word_of(place.day));
    return {};
}

}
