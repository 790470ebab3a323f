// The texts of an exercise as the patient will read them, in the language of the desk and for the side that
// is trained; and the words of a dose, which are those of the paper.
#pragma once

#include "app/desk/panels/scene.h"

#include <memory>

namespace pacewise {

/// The paper's words in the language of the desk, read once.
class PaperWords {
public:
    /// The desk's own words where the paper's cannot be read.
    const Wording& in(const Ui&, const Scene&);

private:
    std::shared_ptr<const Wording> words_;
    std::string language_;
};

/// `side` is what <side> stands for.
std::string text_for(const Ui&, const Translations&, Side side);
std::vector<std::string> lines_for(const Ui&, const TranslatedLines&, Side side);
/// The side that the texts speak of: that of the item, else the right one.
Side told_side(const PlannedItem*);

}
