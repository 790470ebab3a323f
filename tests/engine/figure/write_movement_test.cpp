#include "engine/figure/write_movement.h"

#include "engine/base/text.h"
#include "engine/figure/base_pose.h"
#include "engine/figure/write_pose.h"
#include "tests/engine/figure/any_pose.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <filesystem>

using namespace pacewise;

namespace {

/// What stands behind `figure:`, flush left.
std::string figure_text(const Movement& movement)
{
    YamlWriter out;
    write_movement(out.key("figure"), movement);
    std::string text;
    for (const std::string& line : split(out.text(), '\n'))
        if (line.starts_with("  ")) text += line.substr(2) + '\n';
    return text;
}

/// What is not the same after writing and reading, in words; empty when all is.
std::string lost_by(const Movement& movement)
{
    const std::string text = figure_text(movement);
    const ReadFigure read = figure_from(text);
    std::string problems;
    for (const Diagnostic& problem : read.problems) problems += diagnostic_text(problem);
    if (!problems.empty() || !read.movement) return problems + text;
    if (*read.movement != as_written(movement)) return "not the same movement:\n" + text;
    if (figure_text(*read.movement) != text) return "written otherwise the second time:\n" + text;
    return {};
}

Movement good(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    for (const Diagnostic& one : read.problems) UNSCOPED_INFO(diagnostic_text(one));
    REQUIRE(read.movement.has_value());
    return *read.movement;
}

bool tossed() { return *rc::gen::arbitrary<bool>(); }

Planted any_planted() { return {{tossed(), tossed()}, {tossed(), tossed()}}; }

Vector any_way() { return {0, *rc::gen::inRange(-2000, 2001) / 1000.0, *rc::gen::inRange(-20, 21) / 10.0}; }

/// Any prop that a file may tell, with as many joints and numbers as it may have.
Prop any_prop()
{
    const auto kinds = vocabulary<PropKind>();
    const auto marks = vocabulary<Landmark>();
    Prop prop;
    prop.kind = kinds[*rc::gen::inRange<std::size_t>(0, kinds.size())].meaning;
    const PropForm form = form_of(prop.kind);
    const std::size_t places = *rc::gen::inRange(form.fewest_places, form.most_places + 1);
    for (std::size_t left = places; left > 0; --left)
        prop.at.push_back(marks[*rc::gen::inRange<std::size_t>(0, marks.size())].meaning);
    const bool hands_on_counter = prop.kind == PropKind::counter && places > 0;
    const std::size_t numbers = hands_on_counter ? 0 : *rc::gen::elementOf(form.number_counts);
    for (std::size_t left = numbers; left > 0; --left)
        prop.numbers.push_back(*rc::gen::inRange(-3000, 3001) / 1000.0);
    prop.in_front = prop.kind == PropKind::wall && tossed();
    return prop;
}

Movement any_movement()
{
    Movement movement;
    movement.camera = tossed() ? Camera{0, 80} : Camera{*rc::gen::inRange(-360, 361) / 1.0, -2.5};
    movement.start = as_written(*any_pose());
    movement.end = tossed() ? as_written(*any_pose()) : movement.start;
    if (tossed()) movement.end = pose_of(BasePose::kneeling);
    if (tossed()) movement.middle = HalfWay{as_written(*any_pose()), any_way(), any_planted()};
    if (tossed()) movement.move = any_way();
    movement.free = any_planted();
    movement.keep = Landmark::left_heel;
    movement.planted = any_planted();
    movement.work = {tossed(), tossed(), {tossed(), tossed()}, {tossed(), tossed()}};
    if (tossed()) movement.arrows = {Landmark::head, Landmark::ribs};
    movement.hold = tossed();
    movement.breath = *rc::gen::element(Breath::none, Breath::in, Breath::out, Breath::both);
    movement.eyes_closed = tossed();
    for (int props = *rc::gen::inRange(0, 4); props > 0; --props) movement.props.push_back(any_prop());
    return movement;
}

}

TEST_CASE("every shipped figure is the same after writing and reading")
{
    Diagnostics problems;
    auto all = movements_below(std::filesystem::path(PACEWISE_ROOT) / "programs" / "exercises", problems);
    for (Sample& sample : samples()) all.push_back(std::move(sample));
    REQUIRE(all.size() > 400);
    for (const Sample& sample : all) {
        INFO(sample.id);
        CHECK(lost_by(sample.movement) == "");
        CHECK(sample.movement == as_written(sample.movement));
    }
}

TEST_CASE("any movement with any poses, props and signs is the same after writing and reading")
{
    REQUIRE(rc::check([] {
        const std::string lost = lost_by(any_movement());
        RC_LOG() << lost;
        RC_ASSERT(lost.empty());
    }));
}

TEST_CASE("every base pose is written as itself, with nothing that differs")
{
    for (const Word<BasePose>& base : vocabulary<BasePose>()) {
        const Movement movement = good("{base: " + std::string(base.text) + "}");
        CHECK_THAT(figure_text(movement), ContainsSubstring("base: " + std::string(base.text) + "\nkeep:"));
    }
}

TEST_CASE("only the angles that differ are written, and what is the same on both sides once")
{
    const std::string text = figure_text(
        good("{base: seated, start: {tilt: 12, both: {hip: [98, 4], elbow: 45}, left: {knee: 95}}, "
             "end: {right: {hip: [40, 10, 5], knee: 10}, both: {ankle: 5}, move: [0, -0.25]}, "
             "plant: [left.foot, hands], work: [legs], arrow: [head], props: [chair, {wall: front}]}"));
    CHECK(text == "view: side\n"
                  "base: seated\n"
                  "start: {tilt: 12, both: {elbow: 45, hip: 98}, left: {knee: 95}}\n"
                  "end: {both: {ankle: 5}, right: {hip: [40, 10, 5], knee: 10}, move: [0, -0.25]}\n"
                  "keep: right.ankle\n"
                  "plant: [hands, left.foot]\n"
                  "work: [legs]\n"
                  "arrow: [head]\n"
                  "props: [chair, {wall: front}]\n");
}

TEST_CASE("a foot is level, raised at the heel, or has an angle of its own")
{
    const std::string text = figure_text(good(
        "{base: supine, start: {left: {ankle: flat}, right: {heel_up: 30}}, end: {both: {ankle: -18}}}"));
    CHECK_THAT(text, ContainsSubstring("start: {left: {ankle: flat}, right: {heel_up: 30}}\n"));
    CHECK_THAT(text, ContainsSubstring("end: {both: {ankle: -18}}\n"));
}

TEST_CASE("a movement for the other side is written for the side it was drawn for")
{
    const Movement movement = good("{base: seated, end: {right: {knee: 10}}}");
    CHECK(figure_text(mirrored(movement)) == figure_text(movement));
}

TEST_CASE("what is finer than a thousandth of a degree is not kept")
{
    Movement movement = good("{base: seated, end: {right: {knee: 10}}}");
    const std::string before = figure_text(movement);
    movement.start.trunk[axis::tilt] += 0.0002;
    movement.end.trunk[axis::tilt] -= 0.0003;
    movement.move.y = 0.0004;
    movement.camera.yaw += 0.0001;
    CHECK(figure_text(movement) == before);
}
