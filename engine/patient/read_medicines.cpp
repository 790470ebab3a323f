#include "engine/base/text.h"
#include "engine/patient/readers.h"

namespace pacewise {

namespace {

/// clinical.md J20
const std::vector<std::string>& interferon_brands()
{
    static const std::vector<std::string> brands{"Avonex",    "Rebif",   "Betaseron",
                                                 "Betaferon", "Extavia", "Plegridy"};
    return brands;
}

std::optional<Reaction> read_reaction(const Node& node, Reading& reading)
{
    Record row(node, reading, "reaction");
    Reaction reaction;
    reaction.from = row.required("from", read_duration);
    reaction.to = row.required("to", read_duration);
    reaction.joint_pain = row.optional("joint_pain", whole({0, 10})).value_or(0);
    if (!row.is_map()) return {};
    if (row.has("to") && reaction.to <= reaction.from)
        reading.error(node, "the reaction ends before it begins", "write from: 0 h and to: 48 h");
    return reaction;
}

std::optional<std::vector<ClockTime>> read_times(const Node& node, Reading& reading)
{
    if (node.kind == Node::Kind::list)
        return distinct(read_time, [](ClockTime a, ClockTime b) { return a == b; })(node, reading);
    const auto time = read_time(node, reading);
    if (!time) return {};
    return std::vector{*time};
}

void check_schedule(const MedicineUse& use, const Node& node, Reading& reading)
{
    if (!use.days.empty() && use.every)
        reading.error(node, "a medicine has weekdays or an interval, not both",
                      "keep \"days:\" or \"every:\"");
    if (use.every && !use.last)
        reading.error(node, "an interval needs the date of one dose", "add last: 2026-11-20");
    if (use.every && *use.every < std::chrono::hours(24))
        reading.error(*node.find("every"), "an interval shorter than a day", "list the hours in \"at:\"");
}

std::optional<MedicineUse> read_use(Medicine medicine, const Node& node, Reading& reading)
{
    Record row(node, reading, std::string(word_of(medicine)));
    MedicineUse use;
    use.medicine = medicine;
    if (medicine == Medicine::interferon) {
        const auto brand = row.optional("brand", [](const Node& text, Reading& inner) {
            return read_word(text, inner, interferon_brands());
        });
        if (brand) use.brand = interferon_brands()[*brand];
    } else
        use.brand = row.optional("brand", read_text).value_or("");
    use.days = row.optional("days", distinct_words<Weekday>()).value_or(std::vector<Weekday>{});
    use.every = row.optional("every", read_duration);
    use.last = row.optional("last", read_day);
    use.at = row.optional("at", read_times).value_or(std::vector<ClockTime>{});
    use.reaction = row.optional("reaction", read_reaction);
    use.drowsy = row.optional("drowsy", read_duration);
    if (medicine == Medicine::botulinum_toxin)
        use.muscles = row.optional("muscles", distinct_words<Muscle>()).value_or(std::vector<Muscle>{});
    if (!row.is_map()) return {};
    check_schedule(use, node, reading);
    return use;
}

}

std::optional<std::vector<MedicineUse>> read_medicines(const Node& node, Reading& reading)
{
    if (is_none(node)) return std::vector<MedicineUse>{};
    Record row(node, reading, "list of medicines");
    std::vector<MedicineUse> uses;
    for (const Word<Medicine>& word : vocabulary<Medicine>()) {
        const Node* entry = row.find(std::string(word.text));
        if (!entry) continue;
        // A medicine of which nothing else matters is written with `{}`.
        if (auto use = read_use(word.meaning, *entry, reading)) uses.push_back(std::move(*use));
    }
    if (!row.is_map()) return {};
    return uses;
}

}
