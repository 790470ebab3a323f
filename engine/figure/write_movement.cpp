#include "engine/figure/write_movement.h"

#include "engine/figure/nearest_base.h"
#include "engine/figure/write_pose.h"

#include <algorithm>

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_camera(YamlWriter& out, const Camera& camera)
{
    for (const Word<View>& view : vocabulary<View>())
        if (camera_of(view.meaning) == camera) {
            out.key("view").value(view.text);
            return;
        }
    out.key("camera").begin_list(Style::flow).value(camera.yaw).value(camera.pitch).end();
}

/// "hands" for both, "left.hand" for one.
void write_pair(YamlWriter& out, const std::array<bool, 2>& pair, const std::string& one,
                const std::string& both)
{
    if (pair[on_left] && pair[on_right])
        out.value(both);
    else if (pair[on_left] || pair[on_right])
        out.value((pair[on_left] ? "left." : "right.") + one);
}

void write_planted(YamlWriter& out, std::string_view key, const Planted& planted)
{
    if (planted == Planted{}) return;
    out.key(key).begin_list(Style::flow);
    write_pair(out, planted.hands, "hand", "hands");
    write_pair(out, planted.feet, "foot", "feet");
    out.end();
}

void write_work(YamlWriter& out, const WorkingParts& work)
{
    out.key("work").begin_list(Style::flow);
    write_pair(out, work.legs, "leg", "legs");
    write_pair(out, work.arms, "arm", "arms");
    if (work.trunk) out.value("trunk");
    if (work.neck) out.value("neck");
    out.end();
}

/// Forward and up; nobody goes sideways.
Vector way(Vector move) { return {0, as_written(move.y), as_written(move.z)}; }

/// A pose after the start, and where the kept landmark is then: forward and up.
void write_later_pose(YamlWriter& out, std::string_view key, const Pose& start, const HalfWay& later)
{
    out.key(key).begin_map(Style::flow);
    write_pose_changes(out, start, later.pose);
    if (later.move != Vector{}) out.key("move").begin_list().value(later.move.z).value(later.move.y).end();
    write_planted(out, "free", later.free);
    out.end();
}

void write_poses(YamlWriter& out, const Movement& movement)
{
    const Pose& start = movement.start;
    const BasePose base = nearest_base(start);
    out.key("base").value(word_of(base));
    if (start != pose_of(base)) {
        write_pose_changes(out.key("start").begin_map(Style::flow), pose_of(base), start);
        out.end();
    }
    if (movement.middle) write_later_pose(out, "middle", start, *movement.middle);
    const HalfWay end{movement.end, movement.move, movement.free};
    if (end != HalfWay{start, {}, {}}) write_later_pose(out, "end", start, end);
}

void write_prop_parts(YamlWriter& out, const Prop& prop)
{
    const std::size_t parts = prop.at.size() + prop.numbers.size();
    if (parts > 1) out.begin_list();
    for (const Landmark mark : prop.at) out.value(word_of(mark));
    for (const double number : prop.numbers) out.value(number);
    if (parts > 1) out.end();
}

void write_prop(YamlWriter& out, const Prop& prop)
{
    const bool front_wall = prop.kind == PropKind::wall && prop.in_front;
    if (prop.at.empty() && prop.numbers.empty() && !front_wall) {
        out.value(word_of(prop.kind));
        return;
    }
    out.begin_map().key(word_of(prop.kind));
    if (front_wall)
        out.value("front");
    else
        write_prop_parts(out, prop);
    out.end();
}

void write_signs(YamlWriter& out, const Movement& movement)
{
    out.key("arrow").begin_list(Style::flow);
    for (const Landmark mark : movement.arrows) out.value(word_of(mark));
    out.end();
    if (movement.hold) out.key("hold").value(true);
    if (movement.breath != Breath::none) out.key("breath").value(word_of(movement.breath));
    if (movement.eyes_closed) out.key("eyes").value("closed");
}

}

Movement as_written(Movement movement)
{
    movement.camera = {as_written(movement.camera.yaw), as_written(movement.camera.pitch)};
    movement.start = as_written(movement.start);
    movement.end = as_written(movement.end);
    movement.move = way(movement.move);
    if (auto& middle = movement.middle) middle = {as_written(middle->pose), way(middle->move), middle->free};
    for (Prop& prop : movement.props)
        for (double& number : prop.numbers) number = as_written(number);
    movement.other_side = false;
    return movement;
}

void write_movement(YamlWriter& out, const Movement& exact)
{
    const Movement movement = as_written(exact);
    out.begin_map();
    write_camera(out, movement.camera);
    write_poses(out, movement);
    out.key("keep").value(word_of(movement.keep));
    write_planted(out, "plant", movement.planted);
    write_work(out, movement.work);
    write_signs(out, movement);
    out.key("props").begin_list(Style::flow);
    for (const Prop& prop : movement.props) write_prop(out, prop);
    out.end().end();
}

}
