#include "app/cli/load_request.h"

#include "app/cli/request_options.h"
#include "app/cli/wish_options.h"

namespace pacewise::cli {

Inputs load_request(const ProgramHome& home, const Arguments& arguments)
{
    Inputs inputs = load_inputs(home, input_paths(arguments));
    if (!inputs.request) return inputs;
    apply_request_options(arguments, *inputs.request);
    load_busy_times(inputs);
    apply_mode(arguments, inputs);
    check_wishes_of(inputs);
    return inputs;
}

}
