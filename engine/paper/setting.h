// What every part of the paper needs at hand while it is laid out.
#pragma once

#include "engine/page/sheet.h"
#include "engine/page/text_piece.h"

#include "engine/paper/cards/card_list.h"
#include "engine/paper/cards/drawn_cards.h"
#include "engine/paper/handout.h"
#include <memory>

namespace pacewise {

struct Setting {
    const PaperInput& input;
    const PaperWish& wish;
    const Ruler& ruler;
    const Sheet& sheet;
    const std::vector<Card>& cards;
    Range<int> weeks;  ///< that are printed
    std::shared_ptr<DrawnCards> drawn = std::make_shared<DrawnCards>();

    const Wording& say() const { return input.wording; }
    /// Empty when it is not to be on the paper.
    std::string patient_name() const { return wish.name ? input.patient.name : std::string(); }
    /// Whether any session has a lighter or a least form.
    bool has_day_versions() const;
    Piece text(std::span<const Phrase> phrases, double width, BlockRole role = BlockRole::paragraph) const
    {
        return text_piece(ruler, phrases, {sheet.body, role, black}, width);
    }
    Piece text(const std::string& words, double width, BlockRole role = BlockRole::paragraph) const
    {
        return text_piece(ruler, Phrase{words, false}, {sheet.body, role, black}, width);
    }
    /// Marked as what it is where a text of another file is not in the language of the paper, so that it is
    /// read aloud in its own.
    template <class T> Piece in_own_language(Piece piece, const InLanguages<T>& texts) const
    {
        const std::string language = say().language_of(texts);
        if (language != say().language())
            for (Block& block : piece.blocks) block.language = language;
        return piece;
    }
    Piece heading(const std::string& words, double width, BlockRole role = BlockRole::heading) const
    {
        return text_piece(ruler, Phrase{words, true}, {sheet.heading, role, black}, width);
    }
};

}
