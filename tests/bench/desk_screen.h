// The desk in a window that nobody sees: every frame is built as the real window builds it, and not drawn.
#pragma once

#include "app/desk/session/desk.h"

#include <imgui.h>

namespace pacewise {

class NoPictures final : public PictureMaker {
public:
    ImTextureID make(const Pixels&) override { return reinterpret_cast<ImTextureID>(++last_); }
    void drop(ImTextureID) override {}

private:
    std::intptr_t last_ = 0;
};

class DeskScreen {
public:
    DeskScreen(Desk&, const std::filesystem::path& assets);
    ~DeskScreen();
    DeskScreen(const DeskScreen&) = delete;
    DeskScreen& operator=(const DeskScreen&) = delete;

    /// One frame and what follows it. How long the frame took, in milliseconds of the clock.
    double frame();
    /// Frames until it is so; false where it was not within a minute.
    bool until(const std::function<bool()>&);

private:
    Desk& desk_;
    NoPictures pictures_;
    ImGuiContext* context_ = nullptr;
    std::unique_ptr<Ui> ui_;
};

}
