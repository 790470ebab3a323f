#include "app/desk/widgets/pictures.h"

namespace pacewise {

Pictures::~Pictures()
{
    for (const auto& [name, kept] : kept_)
        if (kept.picture.texture) maker_.drop(kept.picture.texture);
}

Picture Pictures::show(const std::string& name, const std::function<Pixels()>& pixels)
{
    auto found = kept_.find(name);
    if (found == kept_.end()) {
        const Pixels made = pixels();
        const Picture picture{made.rgba.empty() ? nullptr : maker_.make(made), static_cast<float>(made.width),
                              static_cast<float>(made.height)};
        found = kept_.emplace(name, Kept{picture}).first;
    }
    found->second.used = true;
    return found->second.picture;
}

void Pictures::end_frame()
{
    std::erase_if(kept_, [&](const auto& entry) {
        if (!entry.second.used && entry.second.picture.texture) maker_.drop(entry.second.picture.texture);
        return !entry.second.used;
    });
    for (auto& [name, kept] : kept_) kept.used = false;
}

}
