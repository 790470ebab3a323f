#include "engine/preflight/checks.h"
#include "engine/preflight/read_block.h"

#include <algorithm>

namespace pacewise {

namespace {

template <class T> struct Placed {
    const T* thing;
    const Block* block;
    Area area;
};

/// Everything on one page, by kind.
struct Things {
    int page = 0;
    std::vector<Placed<TextRun>> runs;
    std::vector<Placed<Frame>> frames;
    std::vector<Placed<TickBox>> boxes;
    std::vector<Placed<Disc>> discs;
    std::vector<Placed<Block>> pictures;
};

Things things_on(const Page& page, int number)
{
    Things all;
    all.page = number;
    for (const Block& block : page.blocks) {
        if (block.role == BlockRole::figure && !block.items.empty())
            all.pictures.push_back({&block, &block, area_of(block)});
        for (const PageItem& item : block.items) {
            if (const auto* run = std::get_if<TextRun>(&item)) all.runs.push_back({run, &block, run->area});
            if (const auto* frame = std::get_if<Frame>(&item))
                all.frames.push_back({frame, &block, frame->area});
            if (const auto* box = std::get_if<TickBox>(&item)) all.boxes.push_back({box, &block, box->area});
            if (const auto* disc = std::get_if<Disc>(&item))
                all.discs.push_back({disc, &block, area_of(item)});
        }
    }
    return all;
}

template <class T> FaultPlace place_of(const Things& all, const Placed<T>& thing)
{
    return {all.page, thing.block->card, thing.area};
}

void text_on_text(const Things& all, Faults& faults)
{
    for (std::size_t a = 0; a < all.runs.size(); ++a)
        for (std::size_t b = a + 1; b < all.runs.size(); ++b)
            if (meet(all.runs[a].area, all.runs[b].area))
                faults.add(
                    FaultKind::text_on_text, place_of(all, all.runs[b]),
                    {{"text", told(all.runs[b].thing->text)}, {"seen", told(all.runs[a].thing->text)}});
}

template <class T>
void crossed_by(const std::vector<Placed<T>>& things, const char* name, const Things& all, Faults& faults)
{
    for (const auto& run : all.runs)
        for (const auto& thing : things)
            if (meet(run.area, thing.area) && !lies_in(run.area, thing.area, 1))
                faults.add(FaultKind::text_on_border, place_of(all, run),
                           {{"text", told(run.thing->text)}, {"seen", name}});
}

/// Nothing but a letter of the side is written into a tick box.
void words_in_boxes(const Things& all, Faults& faults)
{
    constexpr std::size_t a_letter = 4;  // bytes
    for (const auto& run : all.runs)
        for (const auto& box : all.boxes)
            if (lies_in(run.area, box.area, 1) && run.thing->text.size() > a_letter)
                faults.add(FaultKind::text_on_border, place_of(all, run),
                           {{"text", told(run.thing->text)}, {"seen", "a box to tick"}});
}

void text_on_signs(const Things& all, Faults& faults)
{
    for (const auto& run : all.runs)
        for (const auto& disc : all.discs)
            if (disc.thing->fill != Disc::Fill::full && meet(run.area, disc.area, 1))
                faults.add(FaultKind::text_on_border, place_of(all, run),
                           {{"text", told(run.thing->text)}, {"seen", "a sign"}});
}

void text_on_pictures(const Things& all, Faults& faults)
{
    for (const auto& run : all.runs)
        for (const auto& picture : all.pictures)
            if (run.block != picture.block && meet(run.area, picture.area, 1))
                faults.add(FaultKind::text_on_picture, place_of(all, run), {{"text", told(run.thing->text)}});
}

void boxes_collide(const Things& all, Faults& faults)
{
    const auto tell = [&](const Placed<TickBox>& box, const char* on) {
        faults.add(FaultKind::boxes_collide, place_of(all, box), {{"seen", "a box to tick"}, {"wanted", on}});
    };
    for (std::size_t a = 0; a < all.boxes.size(); ++a) {
        for (std::size_t b = a + 1; b < all.boxes.size(); ++b)
            if (meet(all.boxes[a].area, all.boxes[b].area)) tell(all.boxes[b], "another");
        for (const auto& frame : all.frames)
            if (meet(all.boxes[a].area, frame.area) && !lies_in(all.boxes[a].area, frame.area, 1))
                tell(all.boxes[a], "a border");
        for (const auto& picture : all.pictures)
            if (meet(all.boxes[a].area, picture.area, 1)) tell(all.boxes[a], "a picture");
    }
}

void pictures_collide(const Things& all, Faults& faults)
{
    for (std::size_t a = 0; a < all.pictures.size(); ++a)
        for (std::size_t b = a + 1; b < all.pictures.size(); ++b)
            if (meet(all.pictures[a].area, all.pictures[b].area, 1))
                faults.add(FaultKind::boxes_collide, place_of(all, all.pictures[b]),
                           {{"seen", "a picture"}, {"wanted", "another"}});
}

}

void check_overlaps(const Inspection& at_hand, Faults& faults)
{
    for (std::size_t at = 0; at < at_hand.pages.size(); ++at) {
        const Page& page = at_hand.pages[at];
        const Things all = things_on(page, static_cast<int>(at) + 1);
        text_on_text(all, faults);
        crossed_by(all.frames, "a border", all, faults);
        crossed_by(all.boxes, "a box to tick", all, faults);
        words_in_boxes(all, faults);
        text_on_signs(all, faults);
        // A chart for a trained eye is a picture with numbers in it.
        const bool charted = page.part == PagePart::therapist || page.part == PagePart::road_map;
        if (charted) continue;
        text_on_pictures(all, faults);
        pictures_collide(all, faults);
        boxes_collide(all, faults);
    }
}

}
