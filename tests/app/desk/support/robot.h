// A therapist without a window: presses keys and moves the mouse through ImGui's own input, frame by frame,
// and finds buttons by their names.
#pragma once

#include "app/desk/widgets/ui.h"

#include <functional>
#include <imgui.h>
#include <string>

namespace pacewise {

/// Hands out numbers instead of textures.
class CountingPictures final : public PictureMaker {
public:
    ImTextureID make(const Pixels&) override;
    void drop(ImTextureID) override { --alive; }
    int alive = 0;
};

class Robot {
public:
    explicit Robot(ImVec2 window = {1440, 900}, const std::string& language = "en");
    ~Robot();
    Robot(const Robot&) = delete;
    Robot& operator=(const Robot&) = delete;

    Ui& ui() { return *ui_; }
    /// What is drawn in every frame; drawn into a window that fills the screen.
    void draws(std::function<void(Ui&)> draw) { draw_ = std::move(draw); }

    void frame();
    void frames(int count);
    /// Scrolls to it, moves there, presses and lets go. Fails with the names that were there.
    void click(const std::string& name);
    /// Presses on one item and lets go on another, with stops on the way.
    void drag(const std::string& from, const std::string& to);
    /// Presses and moves there, but holds on.
    void begin_drag(const std::string& from, const std::string& to);
    void let_go();
    void press(Chord);
    /// Clicks into a field, replaces its text and presses Enter.
    void type_into(const std::string& name, const std::string& text);
    void type(const std::string& text);  ///< letters, where the keyboard is
    bool has(const std::string& name) const;
    /// All names that begin so.
    std::vector<std::string> names(const std::string& beginning = "") const;

    int clicks = 0, chords = 0, letters = 0;  ///< what a person would have done

private:
    const LoggedItem& item(const std::string& name) const;
    void scroll_to(const std::string& name);
    void tap(int key);

    CountingPictures pictures_;
    ImGuiContext* context_ = nullptr;
    std::unique_ptr<Ui> ui_;
    std::function<void(Ui&)> draw_;
    Chords pressed_;
};

}
