// The words of the paper in one language, from assets/translations/handout.<language>.po. Texts of exercises
// and precautions come from their own files.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/base/translations.h"
#include "engine/wording/date_forms.h"
#include "engine/wording/plural_forms.h"
#include "engine/wording/po.h"

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pacewise {

class Wording {
public:
    using Fill = std::pair<std::string_view, std::string>;

    /// Care: counted texts need the forms of the language, as read_po makes sure of.
    Wording(std::string language, Messages messages);

    const std::string& language() const { return language_; }
    bool has(std::string_view key) const { return messages_.contains(key); }
    /// The text of a key, with "{name}" filled in. A missing text shows as its key in brackets.
    std::string operator()(std::string_view key, std::initializer_list<Fill> fills = {}) const;
    /// "1 round", "2 rounds": the form for this number, with {count} filled in.
    std::string counted(std::string_view key, int count) const;
    /// Names of days and the order of dates in this language.
    const DateForms& dates() const { return dates_; }
    /// A text of another file; before one that is missing in this language stands in which it is.
    std::string of(const Translations&) const;
    /// The language a text of another file is printed in: this one, else English, else any.
    template <class T> std::string language_of(const InLanguages<T>& texts) const
    {
        if (texts.has(language_) || texts.empty()) return language_;
        return texts.has("en") ? "en" : texts.by_language.begin()->first;
    }
    /// "(in English) " before a text in another language than this one, else empty.
    std::string mark_of(const std::string& language) const;

private:
    std::string of_its_own(const std::string& language, const std::string& text) const;

    std::string language_;
    Messages messages_;
    PluralForms plurals_;
    DateForms dates_;
    bool right_to_left_;

    friend class TextsTogether;
};

/// Texts of other files that stand together, such as those of one card. The first that is missing in the
/// language of the paper says so for all of them.
class TextsTogether {
public:
    explicit TextsTogether(const Wording& say) : say_(say) {}

    std::string of(const Translations&);
    std::vector<std::string> of(const TranslatedLines&);

private:
    std::string mark_once(const std::string& language);

    const Wording& say_;
    bool marked_ = false;
};

/// The languages that have words for the paper, in the order of the alphabet.
std::vector<std::string> languages_of_the_paper(const std::filesystem::path& assets);
/// `assets` is the folder that holds translations/.
Read<Wording> load_wording(const std::filesystem::path& assets, const std::string& language);

}
