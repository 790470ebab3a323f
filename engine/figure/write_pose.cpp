#include "engine/figure/write_pose.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

/// One key with its numbers; a level foot has none.
struct Written {
    std::string_view key;
    std::vector<double> numbers;
    bool operator==(const Written&) const = default;
};

/// Angles that stand under one key, such as flexion, abduction and rotation of the hip.
struct Group {
    std::string_view key;
    std::size_t first, count;
};

constexpr Group of_trunk[] = {{"tilt", axis::tilt, 1},
                              {"roll", axis::roll, 1},
                              {"turn", axis::turn, 1},
                              {"spine", axis::spine, 3},
                              {"neck", axis::neck, 3}};
constexpr Group of_limb[] = {{"blade", angle::blade, 2}, {"shoulder", angle::shoulder, 3},
                             {"elbow", angle::elbow, 1}, {"wrist", angle::wrist, 1},
                             {"hip", angle::hip, 3},     {"knee", angle::knee, 1}};

/// What changes in these groups; the numbers of a group go up to the last one that differs.
void add_changes(std::vector<Written>& said, std::span<const Group> groups, std::span<const double> from,
                 std::span<const double> to)
{
    for (const Group& group : groups) {
        std::size_t places = 0;
        for (std::size_t at = 0; at < group.count; ++at)
            if (from[group.first + at] != to[group.first + at]) places = at + 1;
        if (places == 0) continue;
        const auto numbers = to.subspan(group.first, places);
        said.push_back({group.key, {numbers.begin(), numbers.end()}});
    }
}

void add_foot(std::vector<Written>& said, const Pose& from, const Pose& to, std::size_t side)
{
    const double ankle = to.limbs[side][angle::ankle];
    if (from.flat_foot[side] == to.flat_foot[side] && from.limbs[side][angle::ankle] == ankle) return;
    if (!to.flat_foot[side])
        said.push_back({"ankle", {ankle}});
    else if (ankle == 0)
        said.push_back({"ankle", {}});
    else
        said.push_back({"heel_up", {-ankle}});
}

std::vector<Written> changes_of_trunk(const Pose& from, const Pose& to)
{
    std::vector<Written> said;
    add_changes(said, of_trunk, from.trunk, to.trunk);
    return said;
}

std::vector<Written> changes_of_side(const Pose& from, const Pose& to, std::size_t side)
{
    std::vector<Written> said;
    add_changes(said, of_limb, from.limbs[side], to.limbs[side]);
    add_foot(said, from, to, side);
    return said;
}

/// Takes what both sides say from the two.
std::vector<Written> take_common(std::vector<Written>& left, std::vector<Written>& right)
{
    std::vector<Written> common;
    for (const Written& each : left)
        if (std::find(right.begin(), right.end(), each) != right.end()) common.push_back(each);
    for (const Written& each : common) {
        std::erase(left, each);
        std::erase(right, each);
    }
    return common;
}

void write_said(YamlWriter& out, const std::vector<Written>& all)
{
    for (const Written& said : all) {
        out.key(said.key);
        if (said.numbers.empty()) out.value("flat");
        if (said.numbers.size() > 1) out.begin_list(Style::flow);
        for (const double number : said.numbers) out.value(number);
        if (said.numbers.size() > 1) out.end();
    }
}

void write_side(YamlWriter& out, std::string_view key, const std::vector<Written>& said)
{
    if (said.empty()) return;
    write_said(out.key(key).begin_map(Style::flow), said);
    out.end();
}

}

double as_written(double value) { return std::round(value * 1000) / 1000; }

Pose as_written(Pose pose)
{
    for (double& degrees : pose.trunk) degrees = as_written(degrees);
    for (const std::size_t side : {on_left, on_right}) {
        for (double& degrees : pose.limbs[side]) degrees = as_written(degrees);
        double& ankle = pose.limbs[side][angle::ankle];
        if (pose.flat_foot[side]) ankle = std::clamp(ankle, -90.0, 0.0);
    }
    return pose;
}

void write_pose_changes(YamlWriter& out, const Pose& from, const Pose& to)
{
    write_said(out, changes_of_trunk(from, to));
    std::vector<Written> left = changes_of_side(from, to, on_left),
                         right = changes_of_side(from, to, on_right);
    write_side(out, "both", take_common(left, right));
    write_side(out, "left", left);
    write_side(out, "right", right);
}

}
