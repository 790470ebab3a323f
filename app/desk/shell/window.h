// The window of the desk: GLFW and OpenGL 3, the only place that knows them. Keys come as a queue of events;
// textures are made here; without anything to do the window sleeps.
#pragma once

#include "app/desk/widgets/chord.h"
#include "app/desk/widgets/pictures.h"

#include <stdexcept>
#include <string>

struct GLFWwindow;

namespace pacewise {

/// There is no display, or it has no OpenGL 3: with a way out.
struct NoWindow : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct WindowSize {
    int width = 1440, height = 900;
    bool maximized = false;
};

class DeskWindow {
public:
    /// Care: throws NoWindow. `icon` may be empty.
    DeskWindow(WindowSize, const Pixels& icon);
    ~DeskWindow();
    DeskWindow(const DeskWindow&) = delete;
    DeskWindow& operator=(const DeskWindow&) = delete;

    /// Sleeps until something happens, at most this many seconds; 0 only looks.
    void wait(double seconds);
    /// For other threads: whoever sleeps wakes up.
    static void wake();
    void begin_frame();
    /// Draws what ImGui has laid out, behind the window; `show` brings it to the front.
    void draw(ImU32 background);
    void show();
    /// Keys since the last frame, and whether there was any input at all.
    Chords take_chords();
    bool take_input();
    /// Whether somebody wants to close it; asked once.
    bool take_close();
    void set_title(const std::string&);
    WindowSize size() const;
    /// What the screen asks for: 1, 1.5, 2.
    float content_scale() const;
    /// After the letters were loaded anew.
    void renew_fonts();
    /// What was drawn and not yet shown, from top to bottom.
    Pixels shot() const;

private:
    GLFWwindow* window_ = nullptr;
    std::string title_;
};

/// Makes textures of the current OpenGL context.
class TextureMaker final : public PictureMaker {
public:
    ImTextureID make(const Pixels&) override;
    void drop(ImTextureID) override;
};

}
