// The pieces a patient's file is written with; inside this folder only. Each is the counterpart of a piece in
// readers.h.
#pragma once

#include "engine/patient/patient.h"
#include "engine/yaml/write.h"

#include <type_traits>

namespace pacewise {

void write_finding(YamlWriter&, bool);
void write_finding(YamlWriter&, int);
void write_finding(YamlWriter&, Date);
void write_finding(YamlWriter&, const Disability&);
void write_finding(YamlWriter&, const Walks&);
void write_finding(YamlWriter&, const Aid&);
void write_finding(YamlWriter&, const Falls&);
void write_finding(YamlWriter&, const Home&);
void write_finding(YamlWriter&, const Fatigue&);
void write_finding(YamlWriter&, const Tone&);
void write_finding(YamlWriter&, const Spasms&);
void write_finding(YamlWriter&, const Weakness&);
void write_finding(YamlWriter&, const FootDrop&);
void write_finding(YamlWriter&, const Pain&);
void write_finding(YamlWriter&, const Balance&);
void write_finding(YamlWriter&, const Sore&);
void write_finding(YamlWriter&, const Surgery&);
void write_finding(YamlWriter&, const AtRest&);
void write_finding(YamlWriter&, const Clearance&);
void write_finding(YamlWriter&, const Bands&);

template <class E>
requires std::is_enum_v<E>
void write_finding(YamlWriter& out, E meaning) { out.value(word_of(meaning)); }

/// Words and a single row stand in brackets, several rows one below the other.
template <class T> void write_finding(YamlWriter& out, const std::vector<T>& rows)
{
    const bool in_brackets = std::is_enum_v<T> || rows.size() < 2;
    out.begin_list(in_brackets ? YamlWriter::Style::flow : YamlWriter::Style::block);
    for (const T& row : rows) write_finding(out, row);
    out.end();
}

/// Nothing at all when it is not recorded.
template <class T> void write_recorded(YamlWriter& out, std::string_view key, const std::optional<T>& value)
{
    if (value) write_finding(out.key(key), *value);
}
template <class T> void write_recorded(YamlWriter& out, std::string_view key, const Finding<T>& finding)
{
    if (!finding.recorded()) return;
    if (const T* found = finding.found())
        write_finding(out.key(key), *found);
    else
        out.key(key).value("none");
}

/// A text of spaces alone counts as not recorded.
void write_text(YamlWriter&, std::string_view key, const std::string& text);
/// A mean of a questionnaire or a stopwatch.
void write_decimal(YamlWriter&, std::string_view key, std::optional<double>);
void write_true(YamlWriter&, std::string_view key, bool);

void write_medicines(YamlWriter&, const std::vector<MedicineUse>&);
void write_week(YamlWriter&, const WeekWindows&, YamlWriter::Style);

}
