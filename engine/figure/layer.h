// What is painted together, and how near it is. Every layer is painted in three passes (a paper-coloured
// halo, the outline, the fill), so that crossing limbs are kept apart and joints show no seam.
#pragma once

#include "engine/figure/flesh.h"

#include <optional>
#include <vector>

namespace pacewise {

struct Layer {
    double near = 0;
    std::vector<Solid> solids;
    std::vector<Solid> seam{};   ///< outlined again where the halo hides a neighbour that lies behind
    std::vector<Solid> patch{};  ///< painted over the seam to a neighbour that lies behind
    std::vector<Shape> marks{};  ///< lines on top: an eye, a wheel
    bool halo = true;
    Role outline = Role::outline;          ///< of the ink-saving style
    std::optional<std::size_t> hand_of{};  ///< the side whose hand is in it
};

/// The body from back to front.
std::vector<Layer> body_layers(const Flesh&, const Skeleton&, const Camera&, bool eyes_closed = false);
/// An open line through space.
Shape line_of(const std::vector<Vector>&, const Camera&, Role, double width);
void paint(Drawing&, const Layer&, const Camera&, LineStyle);

inline constexpr double outline_width = 0.008;  ///< of the ink-saving style

}
