// What libyaml sees in a text, one event after the other: "a list starts", "a text", "the list ends". Inside
// this folder only: no other header shows libyaml.
#pragma once

#include <string_view>
#include <yaml.h>

namespace pacewise {

class Events {
public:
    /// The bytes must outlive this.
    explicit Events(std::string_view bytes)
    {
        is_sound_ = yaml_parser_initialize(&parser_) != 0;
        if (is_sound_)
            yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(bytes.data()),
                                         bytes.size());
    }
    ~Events()
    {
        yaml_event_delete(&event_);
        yaml_parser_delete(&parser_);
    }
    Events(const Events&) = delete;
    Events& operator=(const Events&) = delete;

    /// Care: what `now` gave before is gone. False when the text is no YAML.
    bool next()
    {
        yaml_event_delete(&event_);
        is_sound_ = is_sound_ && yaml_parser_parse(&parser_, &event_) != 0;
        return is_sound_;
    }
    bool next_is(yaml_event_type_t type) { return next() && event_.type == type; }
    const yaml_event_t& now() const { return event_; }

private:
    yaml_parser_t parser_{};
    yaml_event_t event_{};
    bool is_sound_ = false;
};

}
