#include "app/cli/print_lines.h"

#include "tests/support/catch.h"

namespace pacewise::cli {
}
