#include "engine/figure/read_pose.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr Range<double> degrees{-200, 200};

/// One number, or a list of at most `most`; the rest stays as it was.
/// How the angles of this joint are written.
Said angles_of(const std::string& key, std::size_t most)
{
    if (most == 1) return said("write {1}", key + ": 20");
    if (key == "blade") return "write blade: [forward, up]";
    if (key == "spine" || key == "neck") return said("write {1}: [forward, sideways, turn]", key);
    return said("write {1}: [flexion, abduction, rotation]", key);
}

void read_angles(Record& row, const std::string& key, double* first, std::size_t most)
{
    const Node* value = row.find(key);
    if (!value) return;
    if (value->kind != Node::Kind::list) {
        if (const auto angle = read_number(*value, row.reading(), degrees)) *first = *angle;
        return;
    }
    if (value->items.empty() || value->items.size() > most) {
        const std::string count = std::to_string(value->items.size());
        row.reading().error(*value,
                            most == 1 ? said("{1} has {2} numbers, but it takes 1", in_quotes(key), count)
                                      : said("{1} has {2} numbers, but it takes 1 to {3}", in_quotes(key),
                                             count, std::to_string(most)),
                            angles_of(key, most));
        return;
    }
    for (std::size_t at = 0; at < value->items.size(); ++at)
        if (const auto angle = read_number(value->items[at], row.reading(), degrees)) first[at] = *angle;
}

void read_ankle(Record& row, Pose& pose, std::size_t side)
{
    double& ankle = pose.limbs[side][angle::ankle];
    if (const Node* value = row.find("ankle")) {
        pose.flat_foot[side] = value->kind == Node::Kind::text && value->text == "flat";
        if (pose.flat_foot[side])
            ankle = 0;
        else
            read_angles(row, "ankle", &ankle, 1);
    }
    if (const auto raised = row.optional("heel_up", number({0, 90}))) {
        pose.flat_foot[side] = true;
        ankle = -*raised;
    }
}

void read_limbs(const Node& node, Reading& reading, Pose& pose, std::size_t side)
{
    Record row(node, reading, "side of the body");
    auto& limbs = pose.limbs[side];
    read_angles(row, "blade", &limbs[angle::blade], 2);
    read_angles(row, "shoulder", &limbs[angle::shoulder], 3);
    read_angles(row, "elbow", &limbs[angle::elbow], 1);
    read_angles(row, "wrist", &limbs[angle::wrist], 1);
    read_angles(row, "hip", &limbs[angle::hip], 3);
    read_angles(row, "knee", &limbs[angle::knee], 1);
    read_ankle(row, pose, side);
}

}

void read_pose_changes(Record& row, Pose& pose)
{
    auto& trunk = pose.trunk;
    read_angles(row, "tilt", &trunk[axis::tilt], 1);
    read_angles(row, "roll", &trunk[axis::roll], 1);
    read_angles(row, "turn", &trunk[axis::turn], 1);
    read_angles(row, "spine", &trunk[axis::spine], 3);
    read_angles(row, "neck", &trunk[axis::neck], 3);
    if (const Node* both = row.find("both")) {
        read_limbs(*both, row.reading(), pose, on_left);
        Reading said_already = row.reading();  // the second reading finds the same mistakes
        read_limbs(*both, said_already, pose, on_right);
    }
    if (const Node* left = row.find("left")) read_limbs(*left, row.reading(), pose, on_left);
    if (const Node* right = row.find("right")) read_limbs(*right, row.reading(), pose, on_right);
}

}
