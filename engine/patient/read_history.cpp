#include "engine/patient/readers.h"

namespace pacewise {

namespace {

std::optional<Sore> read_sore(const Node& node, Reading& reading)
{
    Record row(node, reading, "sore");
    Sore sore;
    sore.place = row.required("place", word<SorePlace>());
    sore.side = row.optional("side", word<Side>()).value_or(Side::both);
    if (!row.is_map()) return {};
    return sore;
}

bool is_same_place(const Sore& a, const Sore& b) { return a.place == b.place && sides_meet(a.side, b.side); }

/// Tags first, then positions: the words of a surgeon's list.
std::vector<std::string> words_to_avoid()
{
    std::vector<std::string> words = words_in<Tag>();
    for (const std::string& position : words_in<Position>()) words.push_back(position);
    return words;
}

void read_surgeons_list(Record& row, Surgery& surgery)
{
    const auto named = row.list("avoid", [](const Node& node, Reading& reading) {
        return read_word(node, reading, words_to_avoid());
    });
    const std::size_t tags = vocabulary<Tag>().size();
    for (const std::size_t at : named)
        if (at < tags)
            surgery.avoid_tags.push_back(vocabulary<Tag>()[at].meaning);
        else
            surgery.avoid_positions.push_back(vocabulary<Position>()[at - tags].meaning);
}

/// {last: 2026-11-20}: a map with one date.
auto date_under(const char* key, const char* what)
{
    return [key, what](const Node& node, Reading& reading) -> std::optional<Date> {
        Record row(node, reading, what);
        const Date date = row.required(key, read_day);
        if (!row.is_map()) return {};
        return date;
    };
}

}

std::optional<Date> read_fever(const Node& node, Reading& reading)
{
    return date_under("last", "fever")(node, reading);
}

std::optional<Date> read_infection(const Node& node, Reading& reading)
{
    return date_under("improved", "infection")(node, reading);
}

std::optional<Date> read_pump(const Node& node, Reading& reading)
{
    return date_under("since", "pump")(node, reading);
}

std::optional<std::vector<Sore>> read_sores(const Node& node, Reading& reading)
{
    return distinct(read_sore, is_same_place)(node, reading);
}

std::optional<Surgery> read_surgery(const Node& node, Reading& reading)
{
    Record row(node, reading, "surgery");
    Surgery surgery;
    surgery.on = row.required("on", read_day);
    read_surgeons_list(row, surgery);
    if (!row.is_map()) return {};
    return surgery;
}

std::optional<Bands> read_bands(const Node& node, Reading& reading)
{
    Record row(node, reading, "bands");
    Bands bands;
    bands.brand = row.optional("brand", read_text).value_or("");
    bands.latex_free = row.optional("latex_free", read_truth);
    if (!row.is_map()) return {};
    return bands;
}

}
