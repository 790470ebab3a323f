// Everything that a widget needs to draw itself: look, letters, words, the keyboard's place, and the list in
// which it writes where it stands. Handed in to every drawing function; nothing of it is global.
#pragma once

#include "app/desk/widgets/draft.h"
#include "app/desk/widgets/focus.h"
#include "app/desk/widgets/fonts.h"
#include "app/desk/widgets/list_cursor.h"
#include "app/desk/widgets/pictures.h"
#include "app/desk/widgets/theme.h"
#include "engine/wording/told.h"

#include <map>
#include <memory>

namespace pacewise {

struct Ui {
    Ui(std::shared_ptr<const Wording> words, PictureMaker& maker)
        : theme(theme_for(Contrast::calm)), say_(std::move(words)), pictures(maker)
    {
    }

    Theme theme;
    Fonts fonts;
    float scale = 1;              ///< 1 to 2.5
    bool reduced_motion = false;  ///< nothing moves by itself, nothing fades
    double now = 0;               ///< seconds; for what flashes and moves
    bool moving = false;          ///< set by whoever wants another frame soon

    ItemLog log;
    Focus focus;
    Chords chords;  ///< pressed in this frame, and not yet acted on
    int layer = 0;
    std::vector<std::string> path;
    std::map<std::string, Draft> drafts;        ///< what is typed and not yet said, by the name of the field
    std::map<std::string, ListCursor> cursors;  ///< inside items that hold many, by the name of the item

    /// A text of the desk in the language it is shown in; keys are in assets/translations/desk.*.po.
    std::string say(std::string_view key, std::initializer_list<Wording::Fill> fills = {}) const
    {
        return (*say_)(key, fills);
    }
    std::string counted(std::string_view key, int count) const { return say_->counted(key, count); }
    /// Words of other files, without the mark for a missing language.
    const std::string& say(const Translations& words) const { return words.in(say_->language()); }
    /// What the readers of files and the engine say.
    std::string tell(const Said& what) const { return told(what, *say_); }
    const Wording& words() const { return *say_; }
    void set_words(std::shared_ptr<const Wording> words) { say_ = std::move(words); }
    /// Pixels of a length given at 100 %.
    float px(float length) const { return length * scale; }
    /// "Week/tue" + "pin"
    std::string named(const std::string& name) const;

private:
    std::shared_ptr<const Wording> say_;

public:
    Pictures pictures;
};

/// At the beginning of a frame, before anything is drawn.
void begin_frame(Ui&, Chords);
/// What has just been drawn is an item of this name: it is listed, and framed when the keyboard is there.
/// True when the keyboard pressed it in this frame.
bool note_item(Ui&, const std::string& name, ItemKind);
/// The same for a part of what was drawn, in pixels of the screen.
bool note_area(Ui&, const std::string& name, ItemKind, ImVec2 low, ImVec2 high);
/// Whether the keyboard has just come to this item.
bool gets_focus(const Ui&, const std::string& name);

/// Names inside belong to this part: Scope week(ui, "Week");
class Scope {
public:
    Scope(Ui& ui, const std::string& name);
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    Ui& ui_;
};

/// The words of the desk in one language, and those of the readers of files. `assets` holds translations/.
Read<Wording> load_desk_words(const std::filesystem::path& assets, const std::string& language);

}
