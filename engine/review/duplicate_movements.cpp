#include "engine/review/checks.h"

#include <algorithm>
#include <cmath>

namespace pacewise {

namespace {

constexpr double seen_on_paper = 8;  // degrees of one joint; less is not seen
constexpr int main_share = 2;

/// Tags that say where an exercise stands in a session, not how it is done.
bool tells_of_movement(Tag tag)
{
    constexpr Tag others[] = {Tag::warm_up, Tag::settle, Tag::task_like, Tag::rhythmic, Tag::floor};
    return std::find(std::begin(others), std::end(others), tag) == std::end(others);
}

std::set<Tag> telling_tags(const Exercise& exercise)
{
    std::set<Tag> tags;
    for (const Tag tag : exercise.tags)
        if (tells_of_movement(tag)) tags.insert(tag);
    return tags;
}

std::set<Muscle> main_muscles(const Exercise& exercise)
{
    std::set<Muscle> muscles;
    for (const auto& [muscle, share] : exercise.works)
        if (share >= main_share) muscles.insert(muscle);
    return muscles;
}

template <std::size_t count>
double largest_difference(const std::array<double, count>& a, const std::array<double, count>& b)
{
    double largest = 0;
    for (std::size_t at = 0; at < count; ++at) largest = std::max(largest, std::abs(a[at] - b[at]));
    return largest;
}

bool look_alike(const Pose& a, const Pose& b)
{
    return largest_difference(a.trunk, b.trunk) <= seen_on_paper &&
           largest_difference(a.limbs[on_left], b.limbs[on_left]) <= seen_on_paper &&
           largest_difference(a.limbs[on_right], b.limbs[on_right]) <= seen_on_paper;
}

bool look_alike(const Movement& a, const Movement& b)
{
    if (a.middle.has_value() != b.middle.has_value() || a.props.size() != b.props.size()) return false;
    return look_alike(a.start, b.start) && look_alike(a.end, b.end) &&
           (!a.middle || look_alike(a.middle->pose, b.middle->pose));
}

bool are_the_same(const Exercise& a, const Exercise& b)
{
    return a.modality == b.modality && a.position == b.position && a.support == b.support &&
           a.side == b.side && a.dose.unit == b.dose.unit && a.dose.bout == b.dose.bout &&
           a.stretches == b.stretches &&
           std::set(a.equipment.begin(), a.equipment.end()) ==
               std::set(b.equipment.begin(), b.equipment.end()) &&
           main_muscles(a) == main_muscles(b) && telling_tags(a) == telling_tags(b) &&
           look_alike(a.figure, b.figure);
}

}

Diagnostics duplicate_movements(const Programs& programs)
{
    Diagnostics found;
    const std::vector<Exercise>& all = programs.catalog->exercises();
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b)
            if (are_the_same(all[a], all[b]))
                found.push_back(warning_at(all[b].place,
                                           said("exercise {1} is the same movement as {2} at {3}",
                                                quoted(all[b]), quoted(all[a]), place_text(all[a].place)),
                                           "keep one, or say in the data and the figure what differs"));
    return found;
}

}
