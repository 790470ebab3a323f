#include "engine/yaml/parse.h"

#include "engine/yaml/careful_tree.h"
#include "engine/yaml/fast_tree.h"
#include "engine/yaml/lines.h"
#include "engine/yaml/utf8.h"

namespace pacewise {

namespace {

/// What makes it pointless to even start reading.
std::optional<Diagnostic> trouble_with_bytes(const std::string& file, std::string_view bytes,
                                             const YamlLimits& limits)
{
    if (bytes.size() > limits.bytes)
        return Diagnostic{
            {file, 0, 0}, said("larger than {1} bytes", std::to_string(limits.bytes)), "split the file"};
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        return Diagnostic{{file, 1, 1}, "this is UTF-16 text", "save the file as UTF-8"};
    const auto bad = first_bad_byte(bytes);
    if (!bad) return {};
    const Lines lines(bytes);
    const int line = lines.line_of(*bad);
    const Place place{file, line + 1, lines.column(line, lines.byte_in_line(*bad))};
    const auto byte = static_cast<unsigned char>(bytes[*bad]);
    if (byte < 0x80)
        return Diagnostic{place, said("a control character (code {1})", std::to_string(byte)), "remove it"};
    return Diagnostic{place, "not UTF-8 text", "save the file as UTF-8"};
}

}

Read<Node> parse_yaml(const std::string& file, std::string_view bytes, const YamlLimits& limits)
{
    if (auto sound = fast_tree(bytes, limits)) return {std::move(sound), {}};
    if (const auto trouble = trouble_with_bytes(file, bytes, limits)) return {{}, {*trouble}};
    return careful_tree(file, bytes, limits);
}

}
