// Pictures that are not drawn by ImGui: printed pages, names in scripts that need shaping. Whoever owns the
// window turns pixels into something that ImGui can show; tests hand out numbers.
#pragma once

#include "engine/render/pixels.h"

#include <functional>
#include <imgui.h>
#include <map>
#include <string>

namespace pacewise {

class PictureMaker {
public:
    virtual ~PictureMaker() = default;
    virtual ImTextureID make(const Pixels&) = 0;
    virtual void drop(ImTextureID) = 0;
};

struct Picture {
    ImTextureID texture = nullptr;
    float width = 0, height = 0;
};

/// Pictures by name. Those that were not asked for in a whole frame are dropped.
class Pictures {
public:
    explicit Pictures(PictureMaker& maker) : maker_(maker) {}
    Pictures(const Pictures&) = delete;
    Pictures& operator=(const Pictures&) = delete;
    ~Pictures();

    /// `pixels` is asked only when the picture is not there yet.
    Picture show(const std::string& name, const std::function<Pixels()>& pixels);
    void end_frame();

private:
    struct Kept {
        Picture picture;
        bool used = true;
    };
    PictureMaker& maker_;
    std::map<std::string, Kept> kept_;
};

}
