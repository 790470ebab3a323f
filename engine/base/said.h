// Something to say to a person, which other languages can tell, too: "{1} is outside {2} to {3}" and what
// stands in the gaps. The English words are the key to the other languages
// (assets/translations/trouble.es.po).
//     reading.error(node, said("{1} and {2} overlap", earlier, later), "exchange the two");
#pragma once

#include "engine/base/translations.h"

#include <iosfwd>
#include <string>
#include <utility>
#include <vector>

namespace pacewise {

class Said {
public:
    Said() = default;
    /// Words written in the code: every language has its own for them.
    Said(const char* words) : words_(words), is_known_{true} {}
    /// What a person wrote, a number, the name of a key: the same in every language.
    Said(std::string as_it_is) : words_(std::move(as_it_is)) {}
    /// A sentence of the programs or of a rule, which brings its languages along.
    Said(const Translations& sentence) : words_(sentence.in("en")), sentence_(sentence) {}

    bool empty() const { return words_.empty() && gaps_.empty(); }
    const std::string& words() const { return words_; }
    /// What stands in {1}, {2} and so on.
    const std::vector<Said>& gaps() const { return gaps_; }
    /// Whether the words are written in the code, so that there is a translation to look for.
    bool is_known() const { return is_known_; }
    /// The languages it brought along; none for words of the code.
    const Translations& sentence() const { return sentence_; }
    std::string english() const;

    template <class... Gaps> friend Said said(const char* words, Gaps&&... gaps);
    friend Said one_after_another(std::vector<Said>);
    /// Equal is what says the same in English.
    friend bool operator==(const Said& a, const Said& b) { return a.english() == b.english(); }

private:
    std::string words_{};
    std::vector<Said> gaps_{};
    Translations sentence_{};
    bool is_known_ = false;
};

/// As many gaps as values: said("{1} is nearer than {2}", name, other).
template <class... Gaps> Said said(const char* words, Gaps&&... gaps)
{
    Said made(words);
    (made.gaps_.emplace_back(std::forward<Gaps>(gaps)), ...);
    return made;
}

/// Nothing stands between them.
Said one_after_another(std::vector<Said>);
/// `words` with each {1}, {2}, ... exchanged for the text of its place.
std::string with_gaps_filled(const std::string& words, const std::vector<std::string>& texts);
std::ostream& operator<<(std::ostream&, const Said&);

}
