#include "engine/precaution/when.h"

#include "engine/precaution/see.h"

namespace pacewise {

namespace {

bool fits(WantedSide wanted, Side side)
{
    switch (wanted) {
    case WantedSide::any: return true;
    case WantedSide::left: return sides_meet(side, Side::left);
    case WantedSide::right: return sides_meet(side, Side::right);
    case WantedSide::both: return side == Side::both;
    }
    return false;
}

}

template <> std::span<const Word<WantedSide>> vocabulary()
{
    static constexpr Word<WantedSide> words[] = {{"any", WantedSide::any},
                                                 {"left", WantedSide::left},
                                                 {"right", WantedSide::right},
                                                 {"both", WantedSide::both}};
    return words;
}

/// The sides of all rows about one muscle or joint, put together: left and right make both.
void add_place(std::vector<FoundAt>& places, const FoundAt& place)
{
    for (FoundAt& known : places) {
        if (known.muscle != place.muscle || known.joint != place.joint) continue;
        if (known.tag != place.tag || known.position != place.position) continue;
        if (known.side != place.side) known.side = Side::both;
        return;
    }
    places.push_back(place);
}

Answer seen_at(std::vector<FoundAt> places, WantedSide wanted)
{
    const auto unfit = [wanted](const FoundAt& place) { return !fits(wanted, place.side); };
    places.erase(std::remove_if(places.begin(), places.end(), unfit), places.end());
    return {truth_of(!places.empty()), std::move(places)};
}

Answer look(const Test& test, const Patient& patient, Date on)
{
    return std::visit([&](const auto& kind) { return see(kind, patient, on); }, test);
}

Answer look(const When& when, const Patient& patient, Date on)
{
    Answer all{Truth::yes, {}};
    for (const Test& test : when.tests) {
        const Answer seen = look(test, patient, on);
        all.truth = both(all.truth, seen.truth);
        for (const FoundAt& place : seen.at) add_place(all.at, place);
    }
    if (all.truth != Truth::yes) all.at.clear();
    return all;
}

}
