// The pieces the patient's file is read with; inside this folder only, except `finding` and `distinct`.
#pragma once

#include "engine/patient/patient.h"
#include "engine/yaml/record.h"

#include <utility>

namespace pacewise {

inline bool is_none(const Node& node)
{
    return node.kind == Node::Kind::text && !node.quoted && node.text == "none";
}

/// `none` for a finding that was looked for and is absent.
template <class Reader> auto finding(Reader reader)
{
    using Value = ValueOf<Reader>;
    return [reader](const Node& node, Reading& reading) -> std::optional<Finding<Value>> {
        if (is_none(node)) return Finding<Value>::absent();
        auto value = reader(node, reading);
        if (!value) return {};
        return Finding<Value>::present(std::move(*value));
    };
}

/// A list in which no two entries clash; `clash(a, b)` says whether b says again what a said.
template <class Reader, class Clash> auto distinct(Reader reader, Clash clash)
{
    using Value = ValueOf<Reader>;
    return [reader, clash](const Node& node, Reading& reading) -> std::optional<std::vector<Value>> {
        std::vector<std::pair<Value, int>> seen;
        const auto values = list_of([&](const Node& item, Reading& inner) {
            auto value = reader(item, inner);
            if (!value) return value;
            for (const auto& [earlier, line] : seen) {
                if (!clash(earlier, *value)) continue;
                inner.error(item, said("this was already said in line {1}", std::to_string(line)),
                            "keep one of the two");
            }
            seen.emplace_back(*value, item.line);
            return value;
        })(node, reading);
        return values;
    };
}

/// A list of words, each once.
template <class E> auto distinct_words()
{
    return distinct(word<E>(), [](E a, E b) { return a == b; });
}

std::optional<Disability> read_disability(const Node&, Reading&);
std::optional<Walks> read_walks(const Node&, Reading&);
std::optional<Aid> read_aid(const Node&, Reading&);
std::optional<Falls> read_falls(const Node&, Reading&);
std::optional<Home> read_home(const Node&, Reading&);
std::optional<Fatigue> read_fatigue(const Node&, Reading&);
std::optional<std::vector<Tone>> read_spasticity(const Node&, Reading&);
std::optional<Spasms> read_spasms(const Node&, Reading&);
std::optional<std::vector<Weakness>> read_weakness(const Node&, Reading&);
std::optional<FootDrop> read_foot_drop(const Node&, Reading&);
std::optional<std::vector<Pain>> read_pain(const Node&, Reading&);
std::optional<Balance> read_balance(const Node&, Reading&);
std::optional<std::vector<MedicineUse>> read_medicines(const Node&, Reading&);
std::optional<Date> read_fever(const Node&, Reading&);
std::optional<Date> read_infection(const Node&, Reading&);
std::optional<Date> read_pump(const Node&, Reading&);
std::optional<std::vector<Sore>> read_sores(const Node&, Reading&);
std::optional<Surgery> read_surgery(const Node&, Reading&);
std::optional<Bands> read_bands(const Node&, Reading&);
std::optional<AtRest> read_rest(const Node&, Reading&);
std::optional<Clearance> read_clearance(const Node&, Reading&);
/// Weekdays with their windows, sorted; overlaps are reported.
std::optional<WeekWindows> read_week(const Node&, Reading&);

/// What is wrong only when several findings are seen together; `node` is the patient's map.
void check_together(const Patient&, const Node& node, Reading&);

}
