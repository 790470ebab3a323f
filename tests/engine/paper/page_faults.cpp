#include "tests/engine/paper/page_faults.h"

namespace sample {

using namespace pacewise;

namespace {

constexpr double slack = 0.01;

bool inside(const Area& inner, const Area& outer)
{
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack &&
           inner.right() <= outer.right() + slack && inner.bottom() <= outer.bottom() + slack;
}

bool overlap(const Area& a, const Area& b)
{
    return a.x < b.right() - slack && b.x < a.right() - slack && a.y < b.bottom() - slack &&
           b.y < a.bottom() - slack;
}

template <class T> std::vector<T> all(const Page& page)
{
    std::vector<T> found;
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (const T* thing = std::get_if<T>(&item)) found.push_back(*thing);
    return found;
}

std::string outside_the_page(const Page& page)
{
    constexpr double printable = 12;
    const Area paper{printable, printable, page.width - 2 * printable, page.height - 2 * printable};
    for (const Block& block : page.blocks)
        for (const PageItem& item : block.items)
            if (!inside(area_of(item), paper)) return "off the page: " + text_of(block) + block.alt;
    return {};
}

std::string written_over(const Page& page)
{
    const auto runs = all<TextRun>(page);
    for (std::size_t a = 0; a < runs.size(); ++a)
        for (std::size_t b = a + 1; b < runs.size(); ++b)
            if (overlap(runs[a].area, runs[b].area)) return runs[a].text + " / " + runs[b].text;
    return {};
}

std::string through_a_border(const Page& page)
{
    for (const TextRun& run : all<TextRun>(page)) {
        for (const Frame& frame : all<Frame>(page))
            if (overlap(run.area, frame.area) && !inside(run.area, frame.area))
                return "a border cuts " + run.text;
        for (const TickBox& box : all<TickBox>(page))
            if (overlap(run.area, box.area) && !inside(run.area, box.area))
                return "a tick box cuts " + run.text;
        for (const Disc& disc : all<Disc>(page))
            if (disc.fill != Disc::Fill::full && overlap(run.area, area_of(disc)))
                return "a sign lies on " + run.text;
    }
    return {};
}

std::string too_small(const Page& page)
{
    for (const TextRun& run : all<TextRun>(page))
        if (run.size < 12) return run.text;
    for (const Frame& frame : all<Frame>(page))
        if (frame.width < 0.75) return "a border is too thin";
    return {};
}

}

std::string fault(const std::vector<Page>& pages)
{
    for (const Page& page : pages)
        for (const auto& check : {outside_the_page, written_over, through_a_border, too_small})
            if (const std::string found = check(page); !found.empty()) return found;
    return {};
}

}
