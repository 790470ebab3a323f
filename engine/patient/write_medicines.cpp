#include "engine/base/contract.h"
#include "engine/patient/write_pieces.h"
#include "engine/yaml/write_values.h"

#include <algorithm>

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

/// One time alone, several in brackets.
void write_times(YamlWriter& out, const std::vector<ClockTime>& times)
{
    if (times.empty()) return;
    out.key("at");
    if (times.size() > 1) out.begin_list();
    for (const ClockTime time : times) out.value(clock_text(time));
    if (times.size() > 1) out.end();
}

void write_duration(YamlWriter& out, std::string_view key, std::optional<std::chrono::seconds> time)
{
    if (time) out.key(key).value(duration_words(*time));
}

void write_reaction(YamlWriter& out, const Reaction& reaction)
{
    out.key("reaction").begin_map();
    write_duration(out, "from", reaction.from);
    write_duration(out, "to", reaction.to);
    out.key("joint_pain").value(reaction.joint_pain).end();
}

void write_use(YamlWriter& out, const MedicineUse& use)
{
    out.key(word_of(use.medicine)).begin_map(Style::flow);
    write_text(out, "brand", use.brand);
    if (!use.days.empty()) write_words(out.key("days"), use.days);
    write_duration(out, "every", use.every);
    write_recorded(out, "last", use.last);
    write_times(out, use.at);
    if (use.reaction) write_reaction(out, *use.reaction);
    write_duration(out, "drowsy", use.drowsy);
    if (!use.muscles.empty()) write_words(out.key("muscles"), use.muscles);
    out.end();
}

}

void write_medicines(YamlWriter& out, const std::vector<MedicineUse>& uses)
{
    if (uses.empty()) {
        out.value("none");
        return;
    }
    std::size_t written = 0;
    out.begin_map();
    for (const Word<Medicine>& word : vocabulary<Medicine>()) {
        const auto use = std::find_if(uses.begin(), uses.end(), [&word](const MedicineUse& each) {
            return each.medicine == word.meaning;
        });
        if (use == uses.end()) continue;
        write_use(out, *use);
        ++written;
    }
    out.end();
    PACEWISE_REQUIRE(written == uses.size(), "a medicine is told once");
}

}
