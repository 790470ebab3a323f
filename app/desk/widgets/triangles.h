// Outlines with dents, cut into triangles: ImGui fills only those without.
#pragma once

#include <imgui.h>

#include <array>
#include <vector>

namespace pacewise {

/// Twice the area; positive when the points run clockwise on the screen, where y points down.
float doubled_area(const std::vector<ImVec2>&);
/// Whether an outline that runs clockwise has no dents.
bool is_convex(const std::vector<ImVec2>& clockwise);
/// Indices of the corners; together they fill the outline, which runs clockwise and does not cross itself.
std::vector<std::array<int, 3>> triangles_of(const std::vector<ImVec2>& clockwise);

}
