#include "engine/figure/props/props.h"

#include "engine/figure/body.h"
#include "engine/figure/flesh.h"
#include "engine/figure/stance.h"
#include "tests/engine/figure/samples.h"
#include "tests/engine/figure/scenes.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

/// Whether the scene has a layer with the same first solid.
bool has_layer(const Scene& scene, const Layer& layer)
{
    return std::any_of(scene.layers.begin(), scene.layers.end(), [&](const Layer& other) {
        return !layer.solids.empty() && !other.solids.empty() &&
               layer.solids[0].role == other.solids[0].role &&
               layer.solids[0].spheres[0].at == other.solids[0].spheres[0].at;
    });
}

std::size_t things_in(const Scene& scene)
{
    return scene.layers.size() + scene.backdrop.size() + scene.ribbons.size();
}

}

TEST_CASE("every thing around a person can be drawn")
{
    const Movement plain = figure("{base: seated, start: {both: {shoulder: 50}}}");
    for (const Word<PropKind>& word : vocabulary<PropKind>()) {
        INFO(word.text);
        Prop prop{word.meaning, {}, {}, false};
        const PropForm form = form_of(word.meaning);
        for (std::size_t at = 0; at < form.fewest_places; ++at) prop.at.push_back(Landmark::right_knee);
        REQUIRE(things_in(scene_of(with(plain, {prop}), 0)) > things_in(scene_of(plain, 0)));
    }
}

TEST_CASE("the samples use every thing that can be around a person")
{
    for (const Word<PropKind>& word : vocabulary<PropKind>()) {
        INFO(word.text);
        bool used = false;
        for (const Sample& sample : samples())
            for (const Prop& prop : sample.movement.props) used = used || prop.kind == word.meaning;
        REQUIRE(used);
    }
}

TEST_CASE("hands rest on top of the counter")
{
    const Movement movement =
        figure("{base: standing, start: {both: {shoulder: 20, elbow: 55}}, props: [counter]}");
    const Scene scene = scene_of(movement, 0);
    const double hands =
        std::min(lowest_of_hand(scene.start, on_left), lowest_of_hand(scene.start, on_right));
    REQUIRE(highest(scene, Role::prop_dark) == Approx(hands).margin(1e-9));
}

TEST_CASE("the counter stands where it is while the person moves")
{
    const Movement movement = figure("{base: standing, start: {both: {shoulder: 20, elbow: 55}},"
                                     " end: {tilt: 20, both: {hip: 20}}, props: [counter]}");
    REQUIRE(highest(scene_of(movement, 0), Role::prop_dark) ==
            highest(scene_of(movement, 1), Role::prop_dark));
}

TEST_CASE("the seat of the chair is under the pelvis")
{
    const Scene scene = scene_of(figure("{base: seated, props: [chair]}"), 0);
    const double seat = scene.start[Landmark::pelvis].y - body::seat;
    bool found = false;
    for (const Layer& layer : scene.layers)
        for (const Solid& solid : layer.solids)
            found =
                found || (solid.role == Role::prop && solid.spheres.size() == 8 &&
                          std::all_of(solid.spheres.begin(), solid.spheres.end(),
                                      [seat](const Sphere& s) { return s.at.y + s.radius <= seat + 1e-9; }));
    REQUIRE(found);
}

TEST_CASE("a hand that holds a weight is closed")
{
    const Movement empty = figure("{base: standing}");
    const Movement holding = with(empty, {{PropKind::weight, {Landmark::right_hand}, {}, false}});
    const auto hand_solids = [](const Movement& movement) {
        for (const Layer& layer : scene_of(movement, 0).layers)
            if (layer.hand_of == on_right) return layer.solids.size();
        return std::size_t{0};
    };
    REQUIRE(hand_solids(holding) < hand_solids(empty));
}

TEST_CASE("foam, belt and foot rest are under the feet, so the floor is lower")
{
    for (const char* thing : {"foam", "treadmill", "stepper", "wheelchair"}) {
        INFO(thing);
        const std::string base = std::string(thing) == "wheelchair" ? "seated" : "standing";
        REQUIRE(scene_of(figure("{base: " + base + ", props: [" + thing + "]}"), 0).floor < -0.04);
    }
}

TEST_CASE("hands rest on the table before a seated person")
{
    const Scene scene = scene_of(
        figure("{base: seated, start: {both: {shoulder: 40, elbow: 55}}, props: [chair, table]}"), 0);
    const double hands =
        std::min(lowest_of_hand(scene.start, on_left), lowest_of_hand(scene.start, on_right));
    bool found = false;
    for (const Layer& layer : scene.layers)
        for (const Solid& solid : layer.solids)
            for (const Sphere& sphere : solid.spheres)
                found = found || (solid.role == Role::prop_dark &&
                                  sphere.at.y + sphere.radius == Approx(hands).margin(1e-9));
    REQUIRE(found);
}

TEST_CASE("the first stair is under the foot that climbs")
{
    const Scene scene = scene_of(figure("{base: standing, end: {right: {hip: 62, knee: 62}}, keep: "
                                        "left.ankle, props: [{stairs: right.ankle}]}"),
                                 1);
    const double foot = lowest_of_foot(scene.end, on_right);
    bool found = false;
    for (const Layer& layer : scene.layers)
        for (const Solid& solid : layer.solids)
            if (solid.spheres.size() == 8 && solid.role == Role::prop) {
                double top = -1;
                for (const Sphere& sphere : solid.spheres) top = std::max(top, sphere.at.y + sphere.radius);
                found = found || std::abs(top - foot) < 0.005;
            }
    REQUIRE(found);
}

TEST_CASE("water reaches the chest unless its height is given")
{
    const auto surface = [](const Scene& scene) {
        double top = -1;
        for (const Sphere& sphere : scene.backdrop.at(0).solids.at(0).spheres)
            top = std::max(top, sphere.at.y);
        return top;
    };
    const Scene chest = scene_of(figure("{base: standing, props: [pool]}"), 0);
    REQUIRE(surface(chest) < chest.start[Landmark::chest].y);
    REQUIRE(surface(chest) > chest.start[Landmark::loin].y);
    REQUIRE(surface(scene_of(figure("{base: standing, props: [{pool: 0.9}]}"), 0)) == Approx(0.9));
}

TEST_CASE("what a hand holds goes with the hand")
{
    for (const char* thing : {"soft-ball", "bottle", "cup", "weight"}) {
        INFO(thing);
        const Movement movement = figure("{base: standing, end: {right: {shoulder: 90}}, props: [{" +
                                         std::string(thing) + ": right.hand}]}");
        const Movement plain = with(movement, {});
        for (const double share : {0.0, 1.0}) {
            const Scene scene = scene_of(movement, share), bare = scene_of(plain, share);
            double nearest = 1e9;
            for (const Layer& layer : scene.layers)
                if (!has_layer(bare, layer))
                    for (const Sphere& sphere : layer.solids.at(0).spheres)
                        nearest = std::min(nearest, length(sphere.at - scene.now[Landmark::right_hand]));
            REQUIRE(nearest < 0.13);
        }
    }
}

TEST_CASE("a chair behind a standing person touches nobody and can be sat on")
{
    const Scene scene = scene_of(figure("{base: standing, props: [{chair: -0.5}]}"), 0);
    const Extent chair = extent_of_role(scene, Role::prop);
    REQUIRE(chair.high.z < scene.start[Landmark::right_heel].z - 0.1);
    REQUIRE(scene.start[Landmark::pelvis].z - chair.high.z < 0.35);
    REQUIRE(highest(scene, Role::prop_dark) == Approx(scene.floor + 0.46).margin(0.03));
}

TEST_CASE("a chair before a person faces the person")
{
    const auto back_rest = [](const char* place) {
        Vector top;
        for (const Layer& layer :
             scene_of(figure("{base: standing, props: [{chair: " + std::string(place) + "}]}"), 0).layers)
            for (const Solid& solid : layer.solids)
                for (const Sphere& sphere : solid.spheres)
                    if (solid.role == Role::prop && sphere.at.y > top.y) top = sphere.at;
        return top.z;
    };
    REQUIRE(back_rest("0.6") > 0.6);
    REQUIRE(back_rest("-0.6") < -0.6);
}

TEST_CASE("a counter within reach stands so far before the toes, at its usual height")
{
    const Scene scene = scene_of(figure("{base: seated, start: {both: {shoulder: 60, elbow: 30}}, props: "
                                        "[chair, {counter: 0.35}]}"),
                                 0);
    const Extent cupboard = extent_of_role(scene, Role::prop_light);
    REQUIRE(cupboard.low.z > scene.start[Landmark::right_toe].z + 0.35);
    REQUIRE(cupboard.high.y == Approx(0.9).margin(0.05));
}

TEST_CASE("the counter is shorter where three pictures share the room")
{
    const std::string pose = "base: standing, start: {both: {shoulder: 20, elbow: 55}}, end: {tilt: 5}";
    const auto length = [](const Movement& movement) {
        const Extent counter = extent_of_role(scene_of(movement, 0), Role::prop_dark);
        return counter.high.x - counter.low.x;
    };
    REQUIRE(length(figure("{" + pose + ", middle: {tilt: 9}, props: [counter]}")) <
            length(figure("{" + pose + ", props: [counter]}")) - 0.3);
}

TEST_CASE("a bed before a kneeling person is under the hands, and the knees stay on the floor")
{
    const Movement movement =
        figure("{base: kneeling, start: {tilt: 24, both: {hip: 66, knee: 132, shoulder: 64, elbow: 20}}, "
               "props: [{bed: [left.hand, right.hand]}]}");
    const Scene scene = scene_of(movement, 0);
    REQUIRE(scene.floor == 0);
    const double hands =
        std::min(lowest_of_hand(scene.start, on_left), lowest_of_hand(scene.start, on_right));
    REQUIRE(highest(scene, Role::mat) == Approx(hands).margin(1e-9));
    REQUIRE(extent_of_role(scene, Role::mat).low.z > scene.start[Landmark::right_knee].z);
}
