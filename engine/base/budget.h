// How long to look for a better plan. Counted in search steps, never in seconds, so that a seed reproduces
// a plan; a person may stop it at any time.
#pragma once

#include "engine/base/stop_sign.h"

namespace pacewise {

struct Budget {
    long search_steps = 20000;
    StopSign stop;
    long conflicts = 20000;  ///< of the prover in one question, where the search finds nothing legal
    long bound_work = 0;     ///< for the bound that a plan is shown with; 0: none is looked for
    int threads = 1;         ///< the result is the same with any number; two are faster

    bool cancelled() const { return is_raised(stop); }
};

}
