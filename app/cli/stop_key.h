// Ctrl-C while a plan is looked for: the first one ends the search with the best plan so far, a second one
// ends the program.
#pragma once

#include <atomic>
#include <memory>

namespace pacewise::cli {

/// True from the first Ctrl-C on. Whoever asks for it takes the key.
std::shared_ptr<const std::atomic<bool>> stopped_by_ctrl_c();

}
