// The room at one moment: the body, and everything that the props put around it.
#pragma once

#include "engine/figure/layer.h"
#include "engine/figure/movement.h"
#include "engine/figure/skeleton.h"

#include <vector>

namespace pacewise {

/// Of a seat cushion that one sits on, in metres.
inline constexpr double cushion_height = 0.05;

/// A band, strap or towel between some points.
struct Ribbon {
    std::vector<Vector> path;
    Role role = Role::band;
    double width = 0.02;
};

struct Scene {
    Camera camera;
    Skeleton start, now, end;
    Extent reach;        ///< of the body, at the start and at the end
    Extent start_reach;  ///< of the body at the start
    double floor = 0;
    double seat_gap = 0;          ///< of a cushion between the pelvis and the seat
    bool narrow = false;          ///< one of three pictures side by side: no room for long furniture
    std::vector<Layer> backdrop;  ///< walls, mats: behind everything
    std::vector<Layer> layers;
    std::vector<Ribbon> ribbons;  ///< before everything
    bool bare_floor = true;       ///< no mat hides it

    /// Towards the onlooker, along the floor.
    Vector onlooker() const;
    double near(Vector point) const { return camera.see(point).near; }
};

/// The body and its props, `share` being 0 at the start and 1 at the end.
Scene scene_of(const Movement&, double share);

}
