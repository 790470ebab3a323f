#include "engine/catalog/write_dose_form.h"

#include "engine/yaml/write_values.h"

namespace pacewise {

namespace {

std::string seconds_text(Seconds time) { return std::to_string(time.count()) + " s"; }

/// "60-120 s"; "60 s" where both ends are the same.
std::string seconds_text(Range<Seconds> range)
{
    if (range.least == range.most) return seconds_text(range.least);
    return std::to_string(range.least.count()) + '-' + seconds_text(range.most);
}

std::string tempo_text(Tempo tempo)
{
    return std::to_string(tempo.out) + '-' + std::to_string(tempo.hold) + '-' + std::to_string(tempo.back);
}

void write_counted(YamlWriter& out, const DoseForm& dose)
{
    write_ends(out.key("sets"), dose.sets);
    write_ends(out.key(word_of(dose.unit)), dose.count);
    out.key("tempo").value(tempo_text(dose.tempo));
}

void write_amounts(YamlWriter& out, const DoseForm& dose)
{
    switch (dose.unit) {
    case DoseUnit::reps:
    case DoseUnit::steps:
    case DoseUnit::breaths: return write_counted(out, dose);
    case DoseUnit::hold:
        write_ends(out.key("sets"), dose.sets);
        out.key("hold").value(seconds_text(dose.hold));
        return;
    case DoseUnit::minutes:
        write_ends(out.key("minutes"), dose.count);
        if (dose.bout) out.key("bout").value(duration_words(*dose.bout));
        return;
    }
}

/// Minutes without bouts go on without a rest.
bool has_rest(const DoseForm& dose)
{
    if (dose.unit == DoseUnit::minutes) return dose.bout.has_value();
    return dose.sets.most > 1 || dose.rest != Range<Seconds>{};
}

}

void write_dose_form(YamlWriter& out, const DoseForm& dose)
{
    out.begin_map(YamlWriter::Style::flow).key("unit").value(word_of(dose.unit));
    write_amounts(out, dose);
    if (has_rest(dose)) out.key("rest").value(seconds_text(dose.rest));
    out.key("setup").value(seconds_text(dose.setup)).end();
}

}
