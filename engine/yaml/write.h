// The canonical writer for files that the program owns (plans): the same values always give the same bytes.
//     YamlWriter out;
//     out.key("weeks").value(8);
//     out.key("items").begin_list();  ...  out.end();
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pacewise {

class YamlWriter {
public:
    enum class Style { block, flow };

    YamlWriter& key(std::string_view name);
    YamlWriter& value(std::string_view text);
    YamlWriter& value(const char* text) { return value(std::string_view(text)); }
    YamlWriter& value(const std::string& text) { return value(std::string_view(text)); }
    YamlWriter& value(int number) { return plain(std::to_string(number)); }
    YamlWriter& value(long number) { return plain(std::to_string(number)); }
    YamlWriter& value(double number);
    YamlWriter& value(bool truth) { return plain(truth ? "true" : "false"); }
    YamlWriter& begin_map(Style style = Style::block) { return begin('{', style); }
    YamlWriter& begin_list(Style style = Style::block) { return begin('[', style); }
    YamlWriter& end();

    /// All that was written; every map and list must be closed.
    std::string text() const;

private:
    struct Level {
        char kind;
        Style style;
        bool empty = true;
        std::size_t indent = 0;
    };

    YamlWriter& begin(char kind, Style style);
    YamlWriter& plain(const std::string& text);
    void before_value();
    void new_line(std::size_t indent);

    std::string out_;
    std::vector<Level> open_{{'{', Style::block, true, 0}};
    bool after_key_ = false;
    bool after_dash_ = false;
};

}
