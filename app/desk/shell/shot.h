// A picture of the desk for the README and for looking at it: keys are pressed, everything is waited for, and
// what is seen is saved.
#pragma once

#include "app/desk/session/desk.h"
#include "app/desk/shell/options.h"
#include "app/desk/shell/window.h"

namespace pacewise {

class Shot {
public:
    explicit Shot(const DeskOptions& options) : options_(options) {}
    bool wanted() const { return !options_.shot.empty(); }
    bool taken() const { return taken_; }
    /// The next key, and last the dialog, once nothing is being worked out.
    void press(Chords&, Desk&);
    /// Saves the picture when everything has been pressed and is quiet. Care: throws DiskTrouble.
    void step(const DeskWindow&, Ui&, const Desk&);

private:
    const DeskOptions& options_;
    bool is_quiet(const Desk& desk) const { return !desk.busy() && quiet_ >= 12; }

    std::size_t pressed_ = 0;
    bool dialog_opened_ = false;
    int quiet_ = 0;
    bool taken_ = false;
};

/// "Ctrl+Shift+Z" -> the chord; key 0 when it is none.
Chord chord_from(const std::string& text);
/// The icon of the window; empty when it is not there.
Pixels icon_pixels(const std::filesystem::path& assets);

}
