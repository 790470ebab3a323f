#include "engine/figure/props/props.h"

#include "engine/figure/body.h"
#include "engine/figure/stance.h"
#include "tests/engine/figure/samples.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace pacewise;

namespace {

Movement with(Movement movement, std::vector<Prop> props)
{
    movement.props = std::move(props);
    return movement;
}

Movement figure(const std::string& text)
{
    const ReadFigure read = figure_from(text);
    REQUIRE(read.problems.empty());
    REQUIRE(read.movement.has_value());
    return *read.movement;
}

double highest(const Scene& scene, Role role)
{
    double top = -1e9;
    for (const Layer& layer : scene.layers)
        for (const Solid& solid : layer.solids)
            if (solid.role == role)
                for (const Sphere& sphere : solid.spheres) top = std::max(top, sphere.at.y + sphere.radius);
    return top;
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
