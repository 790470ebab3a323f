#include "engine/base/text.h"
#include "engine/patient/readers.h"

#include <cmath>

namespace pacewise {

namespace {

/// 0, 1.0, 1.5 ... 9.5: halves, without 0.5
std::optional<double> read_edss(const Node& node, Reading& reading)
{
    const auto edss = read_number(node, reading, {0, 9.5});
    if (!edss || (std::floor(*edss * 2) == *edss * 2 && *edss != 0.5)) return edss;
    reading.error(node, said("the EDSS has no step {1}", node.text),
                  said("write {1}", number_text(*edss < 0.75 ? 1.0 : std::round(*edss * 2) / 2)));
    return {};
}

std::optional<Tone> read_tone(const Node& node, Reading& reading)
{
    Record row(node, reading, "muscle tone");
    Tone tone;
    tone.muscle = row.required("muscle", word<Muscle>());
    tone.side = row.required("side", word<Side>());
    tone.mas = row.required("mas", word<Ashworth>());
    tone.used_to_stand = row.optional("used_to_stand", read_truth).value_or(false);
    if (!row.is_map()) return {};
    return tone;
}

std::optional<Weakness> read_weak_muscle(const Node& node, Reading& reading)
{
    Record row(node, reading, "weakness");
    Weakness weakness;
    weakness.muscle = row.required("muscle", word<Muscle>());
    weakness.side = row.required("side", word<Side>());
    weakness.mrc = row.required("mrc", whole({0, 5}));
    if (!row.is_map()) return {};
    return weakness;
}

std::optional<Pain> read_painful_joint(const Node& node, Reading& reading)
{
    Record row(node, reading, "pain");
    Pain pain;
    pain.joint = row.required("joint", word<Joint>());
    pain.side = row.optional("side", word<Side>()).value_or(Side::both);
    pain.now = row.required("now", whole({0, 10}));
    pain.worst = row.optional("worst", whole({0, 10})).value_or(pain.now);
    pain.cause = row.optional("cause", word<PainCause>()).value_or(PainCause::unconfirmed);
    if (!row.is_map()) return {};
    if (pain.worst < pain.now)
        reading.error(node, "the worst pain is below the pain now",
                      said("write worst: {1} or more", std::to_string(pain.now)));
    return pain;
}

/// Two rows about one muscle (or joint) clash when they name the same side.
template <class Row, class Part> auto same_place(Part Row::*part)
{
    return [part](const Row& a, const Row& b) { return a.*part == b.*part && sides_meet(a.side, b.side); };
}

}

std::optional<Disability> read_disability(const Node& node, Reading& reading)
{
    Record row(node, reading, "disability");
    Disability disability;
    disability.edss = row.optional("edss", read_edss);
    disability.pdds = row.optional("pdds", whole({0, 8}));
    if (!row.is_map()) return {};
    if (!row.has("edss") && !row.has("pdds"))
        reading.error(node, "the disability has neither edss nor pdds", "add \"edss:\"");
    return disability;
}

std::optional<Walks> read_walks(const Node& node, Reading& reading)
{
    Record row(node, reading, "walks");
    Walks walks;
    walks.metres = row.required("metres", whole({0, 20000}));
    walks.minutes_to_tiredness = row.optional("minutes_to_tiredness", whole({0, 600}));
    if (!row.is_map()) return {};
    return walks;
}

std::optional<Aid> read_aid(const Node& node, Reading& reading)
{
    if (is_none(node)) return Aid{};
    Record row(node, reading, "aid");
    Aid aid;
    const auto type = row.optional("type", word<AidType>());
    row.need("type");
    aid.side = row.optional("side", word<Side>());
    aid.checked = row.optional("checked", read_day);
    aid.leans = row.optional("leans", word<Side>());
    aid.pain_since_new = row.optional("pain_since_new", read_truth).value_or(false);
    if (!type) return {};
    aid.type = *type;
    const std::string name(word_of(aid.type));
    const bool one_sided =
        aid.type != AidType::none && aid.type != AidType::wheelchair && !is_two_sided(aid.type);
    if (!one_sided && aid.side)
        reading.error(*node.find("side"), said("{1} has no side", in_quotes(name)), "remove \"side:\"");
    if (one_sided && (!aid.side || *aid.side == Side::both))
        reading.error(node, said("a {1} is held on one side", name), "write side: left or side: right");
    if (aid.leans && (!is_two_sided(aid.type) || *aid.leans == Side::both))
        reading.error(*node.find("leans"), "leaning is told of a two-sided aid, to one side",
                      one_sided ? "remove \"leans:\"" : "write leans: left or leans: right");
    return aid;
}

std::optional<Falls> read_falls(const Node& node, Reading& reading)
{
    if (is_none(node)) return Falls{0, 0, 0, false};
    Record row(node, reading, "falls");
    Falls falls;
    falls.last_year = row.required("last_year", whole({0, 1000}));
    falls.last_half_year = row.optional("last_half_year", whole({0, 1000}));
    falls.last_two_weeks = row.optional("last_two_weeks", whole({0, 1000}));
    falls.injured = row.optional("injured", read_truth).value_or(false);
    if (!row.is_map()) return {};
    const int half = falls.last_half_year.value_or(falls.last_two_weeks.value_or(0));
    if (half > falls.last_year || falls.last_two_weeks.value_or(0) > half)
        reading.error(node, "there are more falls in the shorter time than in the longer one",
                      "count the falls of the whole year in last_year");
    if (falls.injured && falls.last_year == 0)
        reading.error(node, "an injury without a fall", "write last_year: 1 or more");
    return falls;
}

std::optional<Home> read_home(const Node& node, Reading& reading)
{
    Record row(node, reading, "home");
    Home home;
    home.alone = row.optional("alone", read_truth);
    home.stairs = row.optional("stairs", read_truth);
    home.floor_rise = row.optional("floor_rise", read_truth);
    home.rail = row.optional("rail", read_truth);
    if (!row.is_map()) return {};
    return home;
}

std::optional<Fatigue> read_fatigue(const Node& node, Reading& reading)
{
    Record row(node, reading, "fatigue");
    Fatigue fatigue;
    fatigue.fss = row.optional("fss", number({1, 7}));
    fatigue.mfis = row.optional("mfis", whole({0, 84}));
    fatigue.mfis_cognitive = row.optional("mfis_cognitive", whole({0, 40}));
    fatigue.fsmc = row.optional("fsmc", whole({20, 100}));
    if (const Node* curve_node = row.find("curve")) {
        Record curve(*curve_node, reading, "fatigue curve");
        for (const Word<TimeOfDay>& word : vocabulary<TimeOfDay>())
            if (const auto level = curve.optional(std::string(word.text), whole({0, 10})))
                fatigue.curve[word.meaning] = *level;
    }
    if (const Node* week_node = row.find("week")) {
        Record week(*week_node, reading, "fatigue week");
        for (const Weekday day : all_weekdays)
            if (const auto level = week.optional(std::string(word_of(day)), whole({0, 10})))
                fatigue.week[day] = *level;
    }
    if (!row.is_map()) return {};
    if (fatigue.mfis && fatigue.mfis_cognitive.value_or(0) > *fatigue.mfis)
        reading.error(node, "the thinking part of the MFIS is above its total",
                      said("write mfis: {1} or more", std::to_string(*fatigue.mfis_cognitive)));
    return fatigue;
}

std::optional<std::vector<Tone>> read_spasticity(const Node& node, Reading& reading)
{
    return distinct(read_tone, same_place(&Tone::muscle))(node, reading);
}

std::optional<Spasms> read_spasms(const Node& node, Reading& reading)
{
    Record row(node, reading, "spasms");
    Spasms spasms;
    spasms.kind = row.required("kind", word<SpasmKind>());
    spasms.per_day = row.required("per_day", whole({0, 200}));
    spasms.on_standing = row.optional("on_standing", read_truth).value_or(false);
    if (!row.is_map()) return {};
    return spasms;
}

std::optional<std::vector<Weakness>> read_weakness(const Node& node, Reading& reading)
{
    return distinct(read_weak_muscle, same_place(&Weakness::muscle))(node, reading);
}

std::optional<FootDrop> read_foot_drop(const Node& node, Reading& reading)
{
    Record row(node, reading, "foot drop");
    FootDrop drop;
    drop.side = row.required("side", word<Side>());
    drop.brace = row.required("brace", read_truth);
    drop.fatigable = row.optional("fatigable", read_truth).value_or(false);
    drop.drags_after = row.optional("drags_after", read_duration);
    if (!row.is_map()) return {};
    return drop;
}

std::optional<std::vector<Pain>> read_pain(const Node& node, Reading& reading)
{
    return distinct(read_painful_joint, same_place(&Pain::joint))(node, reading);
}

std::optional<Balance> read_balance(const Node& node, Reading& reading)
{
    Record row(node, reading, "balance");
    Balance balance;
    balance.berg = row.optional("berg", whole({0, 56}));
    balance.tandem_s = row.optional("tandem_s", whole({0, 300}));
    balance.tug_s = row.optional("tug_s", number({1, 600}));
    balance.support = row.optional("support", word<Support>());
    balance.stands_s = row.optional("stands_s", whole({0, 600}));
    if (!row.is_map()) return {};
    return balance;
}

std::optional<AtRest> read_rest(const Node& node, Reading& reading)
{
    Record row(node, reading, "values at rest");
    AtRest rest;
    rest.systolic = row.optional("systolic", whole({50, 300}));
    rest.diastolic = row.optional("diastolic", whole({30, 200}));
    rest.pulse = row.optional("pulse", whole({25, 250}));
    if (!row.is_map()) return {};
    if (rest.systolic && rest.diastolic && *rest.systolic <= *rest.diastolic)
        reading.error(node, "the systolic pressure is not above the diastolic one", "exchange the two");
    return rest;
}

std::optional<Clearance> read_clearance(const Node& node, Reading& reading)
{
    Record row(node, reading, "clearance");
    Clearance cleared;
    cleared.by = row.required("by", read_text);
    cleared.on = row.required("on", read_day);
    if (!row.is_map()) return {};
    return cleared;
}

}
