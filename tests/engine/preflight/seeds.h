// The faults that a handout is given on purpose, to see whether the pre-flight finds them. Each family stands
// in a file of its own, seeded_letters.cpp and so on; a new kind of fault gets its seed there.
#pragma once

#include "tests/engine/preflight/damaged.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace sample {

/// Where the fault must be told; -1: anywhere.
struct Where {
    int page = -1;
    int card = -1;
};

struct Seed {
    pacewise::FaultKind kind;
    const char* how;
    std::function<Where(Damaged&)> damage;
    std::set<pacewise::FaultKind> also = {};  ///< what is true then, too
};

std::vector<Seed> letters_seeds();
std::vector<Seed> places_seeds();
std::vector<Seed> pictures_seeds();
std::vector<Seed> numbers_seeds();
std::vector<Seed> doses_seeds();
std::vector<Seed> safety_seeds();
std::vector<Seed> days_seeds();
std::vector<Seed> language_seeds();
std::vector<Seed> document_seeds();
std::vector<Seed> content_seeds();

std::vector<Seed> all_seeds();
/// The first of this kind; throws when there is none.
Seed seed_of(pacewise::FaultKind);

/// One more line that belongs to a card; it stands below the foot of the page, where nothing else is.
Where with_line(Damaged&, int card, const std::string& words);

}
