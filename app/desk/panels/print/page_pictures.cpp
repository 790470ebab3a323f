#include "app/desk/panels/print/page_pictures.h"

#include "engine/render/page_pixels.h"

#include <algorithm>
#include <cstdlib>

namespace pacewise {

namespace {

constexpr std::size_t most_kept = 80;                 // thumbnails of a long handout and a few large pages
constexpr std::size_t most_pixels_in_a_go = 600'000;  // about 10 ms of drawing

}

void PagePictures::show(std::shared_ptr<const PaperResult> paper)
{
    paper_ = std::move(paper);
    kept_.clear();
    wanted_.clear();
    ++paper_number_;
}

const PagePictures::Key* PagePictures::nearest(Key key) const
{
    const Key* best = nullptr;
    for (const auto& [each, kept] : kept_)
        if (each.page == key.page &&
            (!best || std::abs(each.width - key.width) < std::abs(best->width - key.width)))
            best = &each;
    return best;
}

std::string PagePictures::name_of(Key key) const
{
    return "paper " + std::to_string(paper_number_) + " page " + std::to_string(key.page) + " " +
           std::to_string(key.width);
}

Picture PagePictures::picture(Ui& ui, int page, int width)
{
    const Key key{page, width};
    if (!kept_.contains(key)) wanted_.push_back(key);
    const Key* shown = nearest(key);
    if (!shown) return {};
    Kept& kept = kept_.at(*shown);
    kept.asked_in = frame_;
    return ui.pictures.show(name_of(*shown), [&] { return *kept.pixels; });
}

void PagePictures::keep(Drawn drawn)
{
    for (auto& [key, pixels] : drawn)
        kept_[key] = {std::make_shared<const Pixels>(std::move(pixels)), frame_};
}

/// What was asked for longest ago goes first.
void PagePictures::forget_old()
{
    while (kept_.size() > most_kept)
        kept_.erase(std::min_element(kept_.begin(), kept_.end(), [](const auto& a, const auto& b) {
            return a.second.asked_in < b.second.asked_in;
        }));
}

void PagePictures::work(Ui& ui)
{
    ++frame_;
    if (auto done = job_.take(); done && done->first == paper_number_) keep(std::move(done->second));
    forget_old();
    std::vector<Key> wanted = std::exchange(wanted_, {});
    std::erase_if(wanted, [&](Key key) { return kept_.contains(key); });
    if (job_.running() || !wanted.empty()) ui.moving = true;
    if (job_.running() || wanted.empty() || !paper_) return;
    job_.start([paper = paper_, number = paper_number_, wanted](const StopSign& stop) {
        std::pair<int, Drawn> drawn{number, {}};
        std::size_t pixels = 0;
        for (const Key key : wanted) {
            if (stop->load(std::memory_order_relaxed) || pixels > most_pixels_in_a_go) break;
            const Page& page = paper->pages[static_cast<std::size_t>(key.page)];
            drawn.second.emplace_back(key, page_pixels(page, paper->info.language, key.width / page.width));
            pixels += drawn.second.back().second.rgba.size() / 4;
        }
        return drawn;
    });
}

}
