#include "app/desk/panels/inspector/patient_texts.h"

#include "engine/base/file.h"
#include "engine/catalog/side_words.h"

namespace pacewise {

namespace {

std::shared_ptr<const Wording> paper_words(const std::filesystem::path& assets, const std::string& language)
{
    try {
        Read<Wording> read = load_wording(assets, language);
        if (read.value) return std::make_shared<const Wording>(std::move(*read.value));
    } catch (const DiskTrouble&) {
        return nullptr;  // the desk tells it in its own words
    }
    return nullptr;
}

}

const Wording& PaperWords::in(const Ui& ui, const Scene& scene)
{
    if (language_ != ui.words().language()) {
        language_ = ui.words().language();
        words_ = paper_words(scene.library.home.assets(), language_);
    }
    return words_ ? *words_ : ui.words();
}

std::string text_for(const Ui& ui, const Translations& texts, Side side)
{
    return for_side(ui.say(texts), ui.words().language_of(texts), side);
}

std::vector<std::string> lines_for(const Ui& ui, const TranslatedLines& texts, Side side)
{
    const std::string language = ui.words().language_of(texts);
    std::vector<std::string> lines;
    for (const std::string& line : texts.in(language)) lines.push_back(for_side(line, language, side));
    return lines;
}

Side told_side(const PlannedItem* item)
{
    if (!item) return Side::right;
    const Side side = item->sides == SideUse::each && item->side == Side::both ? item->first : item->side;
    return side == Side::both ? Side::right : side;
}

}
