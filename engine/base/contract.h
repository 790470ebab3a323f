// A public function checks its promise and says who broke it. A broken promise is our own bug: an exception,
// caught only at the edges of the program.
#pragma once

#include <stdexcept>
#include <string>

namespace pacewise {

struct BrokenPromise : std::logic_error {
    using std::logic_error::logic_error;
};

}

#define PACEWISE_REQUIRE(truth, sentence)                                                                    \
    do {                                                                                                     \
        if (!(truth))                                                                                        \
            throw ::pacewise::BrokenPromise(std::string(__func__) + ": " + (sentence) + " (" #truth ")");    \
    } while (false)
