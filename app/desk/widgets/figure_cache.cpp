#include "app/desk/widgets/figure_cache.h"

#include "app/desk/widgets/figure_view.h"

namespace pacewise {

namespace {

constexpr int most_in_a_frame = 2;

}

const std::vector<Drawing>* FigureCache::show(Ui& ui, const std::string& name,
                                              const std::function<const Movement&()>& movement)
{
    if (style_ != figure_style(ui)) drawn_.clear();
    style_ = figure_style(ui);
    const auto found = drawn_.find(name);
    if (found != drawn_.end()) return &found->second;
    if (frame_ != ui.now) made_ = 0;
    frame_ = ui.now;
    if (++made_ > most_in_a_frame) {
        ui.moving = true;
        return nullptr;
    }
    return &drawn_.emplace(name, draw_panels(movement(), style_)).first->second;
}

void FigureCache::belongs_to(const void* owner)
{
    if (owner == owner_) return;
    owner_ = owner;
    drawn_.clear();
}

}
