#include "engine/figure/read_movement.h"

#include "engine/figure/base_pose.h"
#include "engine/figure/read_pose.h"
#include "engine/figure/read_prop.h"
#include "engine/yaml/record.h"

#include <algorithm>

namespace pacewise {

namespace {

/// Exactly `count` numbers in brackets, two at least; `example` says what to write.
std::optional<std::vector<double>> read_numbers(const Node& node, Reading& reading, std::size_t count,
                                                Range<double> limits, const char* example)
{
    const auto numbers = list_of(number(limits))(node, reading);
    if (!numbers) return {};
    if (node.items.size() != count) {
        reading.error(node,
                      said("{1} numbers needed here, but there are {2}", std::to_string(count),
                           std::to_string(node.items.size())),
                      example);
        return {};
    }
    if (numbers->size() != count) return {};
    return numbers;
}

void read_camera(Record& row, Movement& movement)
{
    movement.camera = camera_of(row.optional("view", word<View>()).value_or(View::side));
    const Node* camera = row.find("camera");
    if (!camera) return;
    const auto angles =
        read_numbers(*camera, row.reading(), 2, {-360, 360}, "write [yaw, pitch] as in [38, 10]");
    if (angles) movement.camera = {(*angles)[0], (*angles)[1]};
}

bool is_left_out(const Node* node) { return !node || node->kind == Node::Kind::empty; }

/// "left.hand", "right.hand" or "hands" for both.
void read_pair_word(const std::string& word, const std::string& one, std::array<bool, 2>& pair)
{
    if (word == one + "s" || (one == "foot" && word == "feet")) pair = {true, true};
    if (word == "left." + one) pair[on_left] = true;
    if (word == "right." + one) pair[on_right] = true;
}

std::vector<std::string> read_words(Record& row, const std::string& key,
                                    const std::vector<std::string>& words)
{
    const auto places = row.list(
        key, [&words](const Node& node, Reading& reading) { return read_word(node, reading, words); });
    std::vector<std::string> texts;
    for (const std::size_t at : places) texts.push_back(words[at]);
    return texts;
}

Planted read_planted(Record& row, const std::string& key)
{
    Planted planted;
    for (const std::string& word :
         read_words(row, key, {"feet", "hands", "left.foot", "right.foot", "left.hand", "right.hand"})) {
        read_pair_word(word, "hand", planted.hands);
        read_pair_word(word, "foot", planted.feet);
    }
    return planted;
}

/// Changes to the start pose, and where the kept landmark is then.
HalfWay read_later_pose(const Node& node, Reading& reading, const char* what, const Pose& start)
{
    HalfWay later{start, {}, {}};
    Record changes(node, reading, what);
    read_pose_changes(changes, later.pose);
    later.free = read_planted(changes, "free");
    const Node* move = changes.find("move");
    if (!move) return later;
    const auto way = read_numbers(*move, reading, 2, {-2, 2}, "write [forward, up] in metres");
    if (way) later.move = {0, (*way)[1], (*way)[0]};
    return later;
}

void read_poses(Record& row, Movement& movement)
{
    movement.start = pose_of(row.required("base", word<BasePose>()));
    if (const Node* start = row.find("start"); !is_left_out(start)) {
        Record changes(*start, row.reading(), "start pose");
        read_pose_changes(changes, movement.start);
    }
    if (const Node* middle = row.find("middle"); !is_left_out(middle))
        movement.middle = read_later_pose(*middle, row.reading(), "middle pose", movement.start);
    movement.end = movement.start;
    if (const Node* end = row.find("end"); !is_left_out(end)) {
        const HalfWay later = read_later_pose(*end, row.reading(), "end pose", movement.start);
        movement.end = later.pose;
        movement.move = later.move;
        movement.free = later.free;
    }
}

bool read_eyes_closed(const Node& node, Reading& reading)
{
    return read_word(node, reading, {"open", "closed"}).value_or(0) == 1;
}

void read_work(Record& row, Movement& movement)
{
    movement.work = moving_parts(movement);
    if (!row.has("work")) return;
    WorkingParts parts;
    for (const std::string& word :
         read_words(row, "work",
                    {"legs", "arms", "trunk", "neck", "left.leg", "right.leg", "left.arm", "right.arm"})) {
        parts.trunk = parts.trunk || word == "trunk";
        parts.neck = parts.neck || word == "neck";
        read_pair_word(word, "arm", parts.arms);
        read_pair_word(word, "leg", parts.legs);
    }
    movement.work = parts;
}

}

std::optional<Movement> read_movement(const Node& node, Reading& reading)
{
    const auto errors = [&reading] {
        return std::count_if(reading.problems.begin(), reading.problems.end(),
                             [](const Diagnostic& problem) { return problem.severity == Severity::error; });
    };
    const auto before = errors();
    Movement movement;
    {
        Record row(node, reading, "figure");
        read_camera(row, movement);
        read_poses(row, movement);
        movement.keep = row.optional("keep", read_landmark).value_or(Landmark::right_ankle);
        movement.planted = read_planted(row, "plant");
        read_work(row, movement);
        movement.arrows = row.list("arrow", read_landmark);
        movement.hold = row.optional("hold", read_truth).value_or(false);
        movement.breath = row.optional("breath", word<Breath>()).value_or(Breath::none);
        if (const Node* eyes = row.find("eyes")) movement.eyes_closed = read_eyes_closed(*eyes, reading);
        movement.props = row.list("props", read_prop);
    }
    if (errors() > before) return {};
    return movement;
}

}
