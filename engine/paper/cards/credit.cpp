#include "engine/paper/cards/credit.h"

namespace pacewise {

Piece credit_piece(const Setting& set, const Rights& rights, double width)
{
    return set.text(
        set.say()("credit",
                  {{"author", rights.author}, {"license", rights.license}, {"source", rights.source}}),
        width, BlockRole::caption);
}

}
