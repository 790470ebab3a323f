// What must hold on every paper: in each size, format and language, for steady hands and for unsteady ones.
#pragma once

#include "tests/engine/paper/sample.h"

#include <functional>

namespace sample {

void on_every_paper(pacewise::PaperWish,
                    const std::function<void(Handout&, const pacewise::PaperWish&)>& check);

}
