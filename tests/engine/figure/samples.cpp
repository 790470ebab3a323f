#include "tests/engine/figure/samples.h"

#include "engine/base/contract.h"
#include "engine/base/file.h"
#include "engine/figure/read_movement.h"
#include "engine/yaml/parse.h"

#include <algorithm>

namespace pacewise {

namespace {

void add_all(std::vector<Sample>& samples, const Node& file, Reading& reading)
{
    const Node* list = file.kind == Node::Kind::map ? file.find("exercises") : &file;
    if (!list) return;
    for (const Node& entry : list->items) {
        const Node *id = entry.find("id"), *figure = entry.find("figure");
        if (!id || !figure) continue;
        if (auto movement = read_movement(*figure, reading)) samples.push_back({id->text, *movement});
    }
}

}

std::vector<Sample> movements_below(const std::string& path, Diagnostics& problems)
{
    std::vector<Sample> samples;
    for (const auto& file : files_below(path, ".yaml")) {
        const Read<Node> parsed = parse_yaml(file.filename().string(), read_file(file));
        Reading reading{file.filename().string(), parsed.problems};
        if (parsed.value) add_all(samples, *parsed.value, reading);
        problems.insert(problems.end(), reading.problems.begin(), reading.problems.end());
    }
    return samples;
}

std::vector<Sample> samples()
{
    Diagnostics problems;
    auto all = movements_below(std::string(PACEWISE_ROOT) + "/tests/engine/figure/samples.yaml", problems);
    PACEWISE_REQUIRE(problems.empty() && all.size() >= 20, "the samples must be sound");
    return all;
}

ReadFigure figure_from(const std::string& text)
{
    const Read<Node> parsed = parse_yaml("a.yaml", text);
    Reading reading{"a.yaml", parsed.problems};
    ReadFigure read;
    if (parsed.value) read.movement = read_movement(*parsed.value, reading);
    read.problems = reading.problems;
    return read;
}

Drawing draw_movement(const Movement& movement, Moment moment, LineStyle style)
{
    const std::vector<Moment> moments = moments_of(movement);
    const auto at = std::find(moments.begin(), moments.end(), moment) - moments.begin();
    return draw_panels(movement, style).at(static_cast<std::size_t>(at));
}

}
