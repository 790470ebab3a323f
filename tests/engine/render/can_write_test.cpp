#include "engine/render/can_write.h"

#include "tests/support/catch.h"

using namespace pacewise;

TEST_CASE("a machine without the letters of a language is told apart from one that has them")
{
    CHECK(can_write("en", "Home exercise plan"));
    CHECK(can_write("ar", "خطة التمارين المنزلية"));
    CHECK_FALSE(can_write("en", "\U0005FFFD"));  // a letter that no font has
}

TEST_CASE("the missing letters come with a package that has a name")
{
    CHECK(font_package_for("zh") == "fonts-noto-cjk");
    CHECK(font_package_for("ja") == "fonts-noto-cjk");
    CHECK(font_package_for("ar") == "fonts-noto-core");
}
