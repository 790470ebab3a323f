// How long to look for a better plan. Counted in search steps, never in seconds, so that a seed reproduces
// a plan; a person may stop it at any time.
#pragma once

#include <atomic>
#include <memory>

namespace pacewise {

struct Budget {
    long search_steps = 20000;
    std::shared_ptr<const std::atomic<bool>> stop;  ///< set from another thread; may be null
    long conflicts = 20000;  ///< of the prover in one question, where the search finds nothing legal
    long bound_work = 0;     ///< for the bound that a plan is shown with; 0: none is looked for
    int threads = 1;         ///< the result is the same with any number; two are faster

    bool cancelled() const { return stop && stop->load(std::memory_order_relaxed); }
};

}
