#include "engine/preflight/picture_match.h"

#include "engine/page/picture.h"
#include "tests/support/catch.h"
#include "tests/support/shipped.h"

using namespace pacewise;

namespace {

Block printed(const Movement& movement, LineStyle style)
{
    return picture(draw_panels(movement, style).front(), style, {120, 90}, "Picture").blocks.front();
}

}

TEST_CASE("a picture is told from its mirror image, in colour and in lines")
{
    const Catalog catalog = *shipped_request({}, shipped_protocols().front()).catalog;
    int told_apart = 0;
    for (std::size_t at = 0; at < catalog.exercises().size(); at += 4) {
        const Movement& figure = catalog.exercises()[at].figure;
        for (const LineStyle style : {LineStyle::line, LineStyle::colour}) {
            CAPTURE(catalog.exercises()[at].id.text);
            const PictureMatch written = match(printed(figure, style), figure, style);
            const PictureMatch other = match(printed(mirrored(figure), style), figure, style);
            if (written == PictureMatch::symmetric) {
                CHECK(other == PictureMatch::symmetric);
                continue;
            }
            CHECK(written == PictureMatch::as_written);
            CHECK(other == PictureMatch::mirrored);
            ++told_apart;
        }
    }
    CHECK(told_apart > 100);
}

TEST_CASE("the picture of another exercise is seen")
{
    const Catalog catalog = *shipped_request({}, shipped_protocols().front()).catalog;
    const Movement &one = catalog.exercises()[0].figure, &other = catalog.exercises()[40].figure;
    CHECK(match(printed(one, LineStyle::colour), other, LineStyle::colour) == PictureMatch::other);
}
