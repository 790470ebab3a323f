// Signs of the icon font, by what they mean here.
#pragma once

namespace pacewise::icon {

inline constexpr const char *none = "", *open = "\xEE\x8B\x88", *save = "\xEE\x85\xA1", *add = "\xEE\x85\x85",
                            *undo = "\xEE\x85\xA6", *redo = "\xEE\x85\x9A", *print = "\xEE\xA2\xAD",
                            *search = "\xEE\xA2\xB6", *pin = "\xEF\x84\x8D", *ban = "\xEE\x85\x8B",
                            *swap = "\xEE\xA3\x94", *why = "\xEE\xA2\x87", *warning = "\xEE\x80\x82",
                            *error = "\xEE\x80\x80", *done = "\xEE\xA1\xAC", *close = "\xEE\x97\x8D",
                            *edit = "\xEE\x8F\x89", *person = "\xEE\x9F\xBD", *calendar = "\xEE\xA4\x96",
                            *play = "\xEE\x80\xB7", *pause = "\xEE\x80\xB4", *star = "\xEE\xA0\xB8",
                            *star_empty = "\xEE\xA0\xBA", *left = "\xEE\x97\x8B", *right = "\xEE\x97\x8C",
                            *settings = "\xEE\xA2\xB8", *refresh = "\xEE\x97\x95", *bed = "\xEE\x95\x8A",
                            *medicine = "\xEE\x95\x88", *remove = "\xEE\xA1\xB2", *expand = "\xEE\x97\x8F";

}
