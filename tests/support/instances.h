// Planning problems of known size and hardness, for measuring and for tests over many cases: how disabled the
// patient is, how many exercises there are, how many weeks, and how much room free time leaves.
#pragma once

#include "engine/request/request.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pacewise {

enum class Affected { mild, moderate, severe };
/// roomy: an hour on most days; tight: just about enough time; impossible: less than the protocol needs.
enum class Room { roomy, tight, impossible };

struct Instance {
    int exercises = 150;  ///< 60, 150, 600, 2000
    Affected affected = Affected::moderate;
    int weeks = 12;  ///< 8, 12, 16
    Room room = Room::roomy;
    std::uint64_t seed = 1;
};

/// "c150 moderate w12 roomy s1"
std::string name_of(const Instance&);
/// The shipped precautions and settings, a made-up patient and protocol, and as many exercises as asked.
Request request_of(const Instance&);
/// A patient as they come to the clinic affected that much.
Patient patient_of(Affected, std::uint64_t seed);
/// Two catalogs sizes below the shipped one are thinned evenly; larger ones are made of variations.
std::shared_ptr<const Catalog> catalog_of(int exercises);
/// The instances that tables and comparisons are made of; one of each kind.
std::vector<Instance> common_instances();

}
