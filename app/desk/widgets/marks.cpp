#include "app/desk/widgets/marks.h"

#include <algorithm>

namespace pacewise {

namespace {

ImDrawList& list() { return *ImGui::GetWindowDrawList(); }

void slanted(Ui& ui, ImVec2 low, ImVec2 high, ImU32 ink, float gap, float breadth)
{
    const float tall = high.y - low.y;
    list().PushClipRect(low, high, true);
    for (float x = low.x - tall; x < high.x; x += gap)
        list().AddLine({x, high.y}, {x + tall, low.y}, ink, ui.px(breadth));
    list().PopClipRect();
}

void dots(Ui& ui, ImVec2 low, ImVec2 high, ImU32 ink)
{
    const float gap = ui.px(5);
    list().PushClipRect(low, high, true);
    for (float y = low.y + gap / 2; y < high.y; y += gap)
        for (float x = low.x + gap / 2; x < high.x; x += gap)
            list().AddRectFilled({x - ui.px(1), y - ui.px(1)}, {x + ui.px(1), y + ui.px(1)}, ink);
    list().PopClipRect();
}

void stripes(Ui& ui, ImVec2 low, ImVec2 high, ImU32 ink)
{
    for (float y = low.y + ui.px(2); y < high.y; y += ui.px(5))
        list().AddLine({low.x, y}, {high.x, y}, ink, ui.px(1.5f));
}

/// One side of a frame, from end to end.
void dashes(Ui& ui, ImVec2 from, ImVec2 to, ImU32 ink)
{
    const float length = std::max(to.x - from.x, to.y - from.y), dash = ui.px(6);
    if (length <= 0) return;
    const ImVec2 way{(to.x - from.x) / length, (to.y - from.y) / length};
    for (float at = 0; at < length; at += 2 * dash) {
        const float end = std::min(at + dash, length);
        list().AddLine({from.x + way.x * at, from.y + way.y * at},
                       {from.x + way.x * end, from.y + way.y * end}, ink, ui.px(1.3f));
    }
}

/// Lines through points given in halves of the mark's size around its middle.
void strokes(ImVec2 centre, float half, ImU32 ink, float breadth, std::initializer_list<ImVec2> points)
{
    ImVec2 way[8];
    int count = 0;
    for (const ImVec2 point : points) way[count++] = {centre.x + point.x * half, centre.y + point.y * half};
    list().AddPolyline(way, count, ink, ImDrawFlags_None, breadth);
}

void pin(ImVec2 centre, float half, ImU32 ink, float breadth)
{
    list().AddCircleFilled({centre.x, centre.y - half * 0.4f}, half * 0.55f, ink);
    strokes(centre, half, ink, breadth, {{0, 0}, {0, 1}});
}

void three_dots(ImVec2 centre, float half, ImU32 ink)
{
    for (const float x : {-0.7f, 0.f, 0.7f})
        list().AddCircleFilled({centre.x + x * half, centre.y}, half * 0.22f, ink);
}

void half_circle(ImVec2 centre, float half, ImU32 ink, float breadth)
{
    list().AddCircle(centre, half, ink, 0, breadth);
    list().PathArcTo(centre, half, 1.5708f, 4.7124f);
    list().PathFillConvex(ink);
}

}

void fill_area(Ui& ui, FillPattern pattern, ImVec2 low, ImVec2 high, ImU32 ink)
{
    const ImU32 pale = mixed(ui.theme.card, ink, 0.18f);
    list().AddRectFilled(low, high, pattern == FillPattern::solid ? ink : pale);
    switch (pattern) {
    case FillPattern::hatched: slanted(ui, low, high, ink, ui.px(6), 1.5f); break;
    case FillPattern::dotted: dots(ui, low, high, ink); break;
    case FillPattern::striped: stripes(ui, low, high, ink); break;
    case FillPattern::solid:
    case FillPattern::blank: break;
    }
    list().AddRect(low, high, ink, 0, 0, ui.px(1));
}

void hatch(Ui& ui, ImVec2 low, ImVec2 high, ImU32 ink) { slanted(ui, low, high, ink, ui.px(11), 1.f); }

void dashed_frame(Ui& ui, ImVec2 low, ImVec2 high, ImU32 ink)
{
    dashes(ui, low, {high.x, low.y}, ink);
    dashes(ui, {low.x, high.y}, high, ink);
    dashes(ui, low, {low.x, high.y}, ink);
    dashes(ui, {high.x, low.y}, high, ink);
}

void draw_mark(Ui& ui, Mark mark, ImVec2 centre, float size, ImU32 ink)
{
    const float half = size / 2, breadth = std::max(ui.px(1.5f), size / 8);
    const ImVec2 low{centre.x - half, centre.y - half}, high{centre.x + half, centre.y + half};
    switch (mark) {
    case Mark::check: strokes(centre, half, ink, breadth, {{-0.9f, 0}, {-0.3f, 0.7f}, {0.9f, -0.7f}}); break;
    case Mark::cross:
        strokes(centre, half, ink, breadth, {{-0.7f, -0.7f}, {0.7f, 0.7f}});
        strokes(centre, half, ink, breadth, {{0.7f, -0.7f}, {-0.7f, 0.7f}});
        break;
    case Mark::pin: pin(centre, half, ink, breadth); break;
    case Mark::more: three_dots(centre, half, ink); break;
    case Mark::triangle:
        list().AddTriangleFilled({low.x, low.y}, {high.x, low.y}, {centre.x, high.y}, ink);
        break;
    case Mark::square: list().AddRectFilled(low, high, ink); break;
    case Mark::diamond:
        list().AddQuadFilled({centre.x, low.y}, {high.x, centre.y}, {centre.x, high.y}, {low.x, centre.y},
                             ink);
        break;
    case Mark::ring: list().AddCircle(centre, half, ink, 0, breadth); break;
    case Mark::half: half_circle(centre, half, ink, breadth); break;
    case Mark::arrow:
        strokes(centre, half, ink, breadth, {{-0.9f, 0}, {0.9f, 0}});
        strokes(centre, half, ink, breadth, {{0.2f, -0.7f}, {0.9f, 0}, {0.2f, 0.7f}});
        break;
    }
}

}
