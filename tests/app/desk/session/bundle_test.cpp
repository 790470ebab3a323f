#include "app/desk/session/bundle.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

namespace pacewise {

TEST_CASE("texts that are kept as one come back as they were")
{
    CHECK(read_bundle(bundle_text({})) == Bundle{});
    CHECK(rc::check([](const std::vector<std::string>& texts) {
        Bundle bundle;
        for (const std::string& text : texts) bundle["part " + std::to_string(bundle.size())] = text;
        RC_ASSERT(read_bundle(bundle_text(bundle)) == bundle);
    }));
}

TEST_CASE("texts that were cut short on the disk are not taken for whole ones")
{
    const std::string whole = bundle_text({{"patient", "anna.yaml\npatient: {id: anna}\n"}, {"plan", ""}});
    for (std::size_t length = 0; length < whole.size(); ++length) {
        INFO("after " << length << " of " << whole.size() << " bytes");
        CHECK_FALSE(read_bundle(whole.substr(0, length)));
    }
    CHECK_FALSE(read_bundle(whole + "more"));
    CHECK_FALSE(read_bundle("pacewise bundle\n-3 patient\nabc\nend\n"));
    CHECK_FALSE(read_bundle("pacewise bundle\n99999999999999999999999 patient\nabc\nend\n"));
}

}
