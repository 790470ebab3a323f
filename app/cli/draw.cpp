#include "app/cli/draw.h"

#include "app/cli/json.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/figure/svg.h"
#include "engine/render/figure_png.h"

#include <ostream>

namespace pacewise::cli {

ExitCode draw(const Exercise& exercise, const Arguments& arguments, Talk talk)
{
    const auto out = arguments.one("out");
    if (!out) throw WrongUsage{"--out is missing: where shall the picture be written?"};
    const std::string side = word_of_option(arguments, "side", {"left", "right"}, "right");
    const LineStyle style = arguments.has("ink-saving") ? LineStyle::line : LineStyle::colour;
    const Movement movement = side == "left" ? mirrored(exercise.figure) : exercise.figure;
    if (out->ends_with(".svg"))
        write_file(*out, svg_of(movement, style));
    else if (out->ends_with(".png"))
        write_file(*out, figure_png(movement, style));
    else
        throw WrongUsage{"--out ends in .svg or .png, not " + in_quotes(*out)};
    if (talk.json)
        talk.out << json_text(YamlWriter().key("picture").value(*out));
    else
        talk.out << "picture: " << *out << '\n';
    return ExitCode::done;
}

}
