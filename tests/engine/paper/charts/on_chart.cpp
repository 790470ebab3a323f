#include "tests/engine/paper/charts/on_chart.h"

#include <algorithm>

namespace sample {

using namespace pacewise;

namespace {

template <class T> std::vector<T> all(const Piece& piece)
{
    std::vector<T> found;
    for (const Block& block : piece.blocks)
        for (const PageItem& item : block.items)
            if (const T* thing = std::get_if<T>(&item)) found.push_back(*thing);
    return found;
}

bool overlap(const Area& a, const Area& b)
{
    constexpr double slack = 0.01;
    return a.x < b.right() - slack && b.x < a.right() - slack && a.y < b.bottom() - slack &&
           b.y < a.bottom() - slack;
}

}

std::vector<std::string> words_on(const Piece& piece)
{
    std::vector<std::string> words;
    for (const TextRun& run : all<TextRun>(piece)) words.push_back(run.text);
    return words;
}

bool says(const Piece& piece, const std::string& words)
{
    const auto all_words = words_on(piece);
    return std::find(all_words.begin(), all_words.end(), words) != all_words.end();
}

std::string alt_of(const Piece& piece)
{
    std::string alt;
    for (const Block& block : piece.blocks) alt += block.alt;
    return alt;
}

std::vector<Area> bars_on(const Piece& piece)
{
    std::vector<Area> bars;
    for (const Outline& outline : all<Outline>(piece))
        if (outline.closed && outline.points.size() == 4 && outline.width > 0)
            bars.push_back(area_of(outline));
    return bars;
}

std::string fault_on(const Piece& piece)
{
    constexpr double slack = 2;  // a border, and the white around a number
    for (const Block& block : piece.blocks)
        for (const PageItem& item : block.items) {
            const Area area = area_of(item);
            if (area.x < -slack || area.y < -slack || area.right() > piece.width + slack ||
                area.bottom() > piece.height + slack)
                return "outside: " + text_of(block);
        }
    const auto runs = all<TextRun>(piece);
    for (std::size_t a = 0; a < runs.size(); ++a) {
        if (runs[a].size < 12) return "too small: " + runs[a].text;
        for (std::size_t b = a + 1; b < runs.size(); ++b)
            if (overlap(runs[a].area, runs[b].area)) return runs[a].text + " over " + runs[b].text;
    }
    return {};
}

}
