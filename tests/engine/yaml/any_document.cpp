#include "tests/engine/yaml/any_document.h"

namespace pacewise::test {

namespace {

using Text = rc::Gen<std::string>;

Text joined_of(Text part, std::string between, std::string before, std::string after)
{
    return rc::gen::map(rc::gen::resize(4, rc::gen::container<std::vector<std::string>>(std::move(part))),
                        [=](const std::vector<std::string>& parts) {
                            std::string all = before;
                            for (std::size_t at = 0; at < parts.size(); ++at)
                                all += (at > 0 ? between : "") + parts[at];
                            return all + after;
                        });
}

Text text_in_brackets()
{
    return rc::gen::element<std::string>(
        "calf", "5", "-1.5", "15-30 s", "true", "null", "~", "Siéntese derecho.", "right.hand", "2-1-2",
        "a b c", "\"Up, hold: down\"", "'it''s'", "\"\\u00e9\\n\\\"\"", "\"\"", "''", "\"<side/o>\"",
        "\"two\n    lines\"", "\"Can you stand?\"", "http://a.b/c", "9:30", "😀");
}

Text flow_value(int depth)
{
    if (depth == 0) return text_in_brackets();
    return rc::gen::join(rc::gen::map(rc::gen::inRange(0, 3), [depth](int kind) -> Text {
        if (kind == 0) return text_in_brackets();
        if (kind == 1) return joined_of(flow_value(depth - 1), ", ", "[", "]");
        // A key for each place: "k" alone would be given twice.
        return rc::gen::map(rc::gen::pair(flow_value(depth - 1), flow_value(depth - 1)),
                            [](const std::pair<std::string, std::string>& values) {
                                return "{en: " + values.first + ", \"es\": " + values.second + " }";
                            });
    }));
}

Text block_text()
{
    return rc::gen::element<std::string>(
        "Plain words, with a comma", "on two\n      lines", "|\n      Line one.\n\n      Line two.",
        ">-\n      Folded\n      words", "Words # and a remark", "a [b] {c}", "It's \"so\"");
}

}

Text any_document(const std::string& line_end)
{
    const Text value = rc::gen::oneOf(flow_value(2), block_text());
    const Text entry =
        rc::gen::map(rc::gen::tuple(value, flow_value(3), value,
                                    rc::gen::element<std::string>("", "\n", "    # a remark\n")),
                     [](const std::tuple<std::string, std::string, std::string, std::string>& parts) {
                         const auto& [first, second, third, between] = parts;
                         return "  - id: " + first + "\n    how:\n      - " + second +
                                "\n      - b: " + second + "\n        c: [x]\n" + between +
                                "    ñandú: " + third + "\n    \"last\":\n    - é\n";
                     });
    return rc::gen::map(joined_of(entry, "\n", "# A file\nexercises:\n  - first\n", ""),
                        [line_end](const std::string& text) {
                            std::string all;
                            for (const char letter : text)
                                all += letter == '\n' ? line_end : std::string(1, letter);
                            return all;
                        });
}

}
