#include "engine/base/text.h"
#include "engine/patient/write_pieces.h"
#include "engine/yaml/write_values.h"

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

/// "5.0": the scale goes in halves.
std::string edss_text(double edss)
{
    const std::string text = number_text(edss);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

void write_levels(YamlWriter& out, std::string_view key, const auto& levels)
{
    if (levels.empty()) return;
    out.key(key).begin_map();
    for (const auto& [when, level] : levels) out.key(word_of(when)).value(level);
    out.end();
}

}

void write_finding(YamlWriter& out, bool truth) { out.value(truth); }
void write_finding(YamlWriter& out, int number) { out.value(number); }
void write_finding(YamlWriter& out, Date date) { out.value(date_text(date)); }

void write_text(YamlWriter& out, std::string_view key, const std::string& text)
{
    if (text.find_first_not_of(" \t\r\n") != std::string::npos) out.key(key).value(text);
}

void write_decimal(YamlWriter& out, std::string_view key, std::optional<double> number)
{
    if (number) write_number(out.key(key), *number);
}

void write_true(YamlWriter& out, std::string_view key, bool truth)
{
    if (truth) out.key(key).value(true);
}

void write_finding(YamlWriter& out, const Disability& disability)
{
    out.begin_map(Style::flow);
    if (disability.edss) out.key("edss").value(edss_text(*disability.edss));
    write_recorded(out, "pdds", disability.pdds);
    out.end();
}

void write_finding(YamlWriter& out, const Walks& walks)
{
    out.begin_map(Style::flow).key("metres").value(walks.metres);
    write_recorded(out, "minutes_to_tiredness", walks.minutes_to_tiredness);
    out.end();
}

void write_finding(YamlWriter& out, const Aid& aid)
{
    static const Aid no_aid;
    if (aid == no_aid) {
        out.value("none");
        return;
    }
    out.begin_map(Style::flow).key("type").value(word_of(aid.type));
    write_recorded(out, "side", aid.side);
    write_recorded(out, "checked", aid.checked);
    write_recorded(out, "leans", aid.leans);
    write_true(out, "pain_since_new", aid.pain_since_new);
    out.end();
}

void write_finding(YamlWriter& out, const Falls& falls)
{
    if (falls == Falls{0, 0, 0, false}) {
        out.value("none");
        return;
    }
    out.begin_map(Style::flow).key("last_year").value(falls.last_year);
    write_recorded(out, "last_half_year", falls.last_half_year);
    write_recorded(out, "last_two_weeks", falls.last_two_weeks);
    out.key("injured").value(falls.injured).end();
}

void write_finding(YamlWriter& out, const Home& home)
{
    out.begin_map(Style::flow);
    write_recorded(out, "alone", home.alone);
    write_recorded(out, "stairs", home.stairs);
    write_recorded(out, "floor_rise", home.floor_rise);
    write_recorded(out, "rail", home.rail);
    out.end();
}

void write_finding(YamlWriter& out, const Fatigue& fatigue)
{
    out.begin_map(Style::flow);
    write_decimal(out, "fss", fatigue.fss);
    write_recorded(out, "mfis", fatigue.mfis);
    write_recorded(out, "mfis_cognitive", fatigue.mfis_cognitive);
    write_recorded(out, "fsmc", fatigue.fsmc);
    write_levels(out, "curve", fatigue.curve);
    write_levels(out, "week", fatigue.week);
    out.end();
}

void write_finding(YamlWriter& out, const Tone& tone)
{
    out.begin_map(Style::flow).key("muscle").value(word_of(tone.muscle));
    out.key("side").value(word_of(tone.side)).key("mas").value(word_of(tone.mas));
    write_true(out, "used_to_stand", tone.used_to_stand);
    out.end();
}

void write_finding(YamlWriter& out, const Spasms& spasms)
{
    out.begin_map(Style::flow).key("kind").value(word_of(spasms.kind));
    out.key("per_day").value(spasms.per_day);
    write_true(out, "on_standing", spasms.on_standing);
    out.end();
}

void write_finding(YamlWriter& out, const Weakness& weakness)
{
    out.begin_map(Style::flow).key("muscle").value(word_of(weakness.muscle));
    out.key("side").value(word_of(weakness.side)).key("mrc").value(weakness.mrc).end();
}

void write_finding(YamlWriter& out, const FootDrop& drop)
{
    out.begin_map(Style::flow).key("side").value(word_of(drop.side)).key("brace").value(drop.brace);
    write_true(out, "fatigable", drop.fatigable);
    if (drop.drags_after) out.key("drags_after").value(duration_words(*drop.drags_after));
    out.end();
}

void write_finding(YamlWriter& out, const Pain& pain)
{
    const bool has_sides = pain.joint != Joint::neck && pain.joint != Joint::spine;
    out.begin_map(Style::flow).key("joint").value(word_of(pain.joint));
    if (has_sides || pain.side != Side::both) out.key("side").value(word_of(pain.side));
    out.key("now").value(pain.now).key("worst").value(pain.worst);
    if (pain.cause != PainCause::unconfirmed) out.key("cause").value(word_of(pain.cause));
    out.end();
}

void write_finding(YamlWriter& out, const Balance& balance)
{
    out.begin_map(Style::flow);
    write_recorded(out, "berg", balance.berg);
    write_recorded(out, "tandem_s", balance.tandem_s);
    write_decimal(out, "tug_s", balance.tug_s);
    write_recorded(out, "support", balance.support);
    write_recorded(out, "stands_s", balance.stands_s);
    out.end();
}

void write_finding(YamlWriter& out, const AtRest& rest)
{
    out.begin_map(Style::flow);
    write_recorded(out, "systolic", rest.systolic);
    write_recorded(out, "diastolic", rest.diastolic);
    write_recorded(out, "pulse", rest.pulse);
    out.end();
}

void write_finding(YamlWriter& out, const Clearance& cleared)
{
    out.begin_map(Style::flow).key("by").value(cleared.by).key("on").value(date_text(cleared.on)).end();
}

}
