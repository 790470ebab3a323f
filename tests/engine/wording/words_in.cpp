#include "tests/engine/wording/words_in.h"

#include <stdexcept>

namespace sample {

using namespace pacewise;

Wording wording(const std::string& language)
{
    Read<Wording> read = load_wording(std::string(PACEWISE_ROOT) + "/assets", language);
    if (!read.value) throw std::runtime_error("the words of the paper do not load");
    return *read.value;
}

}
