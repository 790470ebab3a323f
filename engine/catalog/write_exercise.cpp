#include "engine/catalog/write_exercise.h"

#include "engine/catalog/write_dose_form.h"
#include "engine/figure/write_movement.h"
#include "engine/yaml/write_values.h"

#include <algorithm>
#include <functional>

namespace pacewise {

namespace {

using Style = YamlWriter::Style;

void write_grade(YamlWriter& out, int grade) { out.value(grade); }
void write_grade(YamlWriter& out, Evidence grade) { out.value(word_of(grade)); }

/// {quadriceps: 3, glutes: 2}: what counts most stands first.
template <class Name, class Grade, class Before>
void write_graded(YamlWriter& out, std::string_view key, const std::map<Name, Grade>& grades, Before before)
{
    std::vector<std::pair<Name, Grade>> rows(grades.begin(), grades.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [before](const auto& a, const auto& b) { return before(a.second, b.second); });
    out.key(key).begin_map(Style::flow);
    for (const auto& [name, grade] : rows) write_grade(out.key(word_of(name)), grade);
    out.end();
}

void write_what_it_is(YamlWriter& out, const Exercise& exercise)
{
    out.key("id").value(exercise.id.text);
    write_languages(out.key("name"), exercise.name, Style::flow);
    if (!exercise.also.empty()) write_languages(out.key("also"), exercise.also, Style::flow);
    out.key("modality").value(word_of(exercise.modality));
    out.key("ladder").begin_map(Style::flow).key("family").value(exercise.ladder.family.text);
    out.key("rung").value(exercise.ladder.rung).end();
    write_graded(out, "works", exercise.works, std::greater<>());
    write_words(out.key("stretches"), exercise.stretches);
    write_graded(out, "loads", exercise.loads, std::greater<>());
}

void write_tone(YamlWriter& out, const ToneEffect& tone)
{
    out.key("tone").begin_map(Style::flow);
    write_words(out.key("raises"), tone.raises);
    write_words(out.key("lowers"), tone.lowers);
    out.end();
}

void write_what_it_asks_for(YamlWriter& out, const Exercise& exercise)
{
    out.key("position").value(word_of(exercise.position));
    out.key("support").value(word_of(exercise.support));
    out.key("side").value(word_of(exercise.side));
    write_words(out.key("equipment"), exercise.equipment);
    write_words(out.key("tags"), exercise.tags);
    write_tone(out, exercise.tone);
    out.key("effort").value(exercise.effort).key("heat").value(exercise.heat);
    write_dose_form(out.key("dose"), exercise.dose);
    write_graded(out, "goals", exercise.goals, std::less<>());
}

void write_rights(YamlWriter& out, const Exercise& exercise)
{
    const Rights& rights = exercise.rights;
    out.key("rights").begin_map(Style::flow).key("author").value(rights.author);
    out.key("license").value(rights.license);
    if (!rights.source.empty()) out.key("source").value(rights.source);
    out.end();
    if (const auto& approved = exercise.approved)
        out.key("approved")
            .begin_map(Style::flow)
            .key("by")
            .value(approved->by)
            .key("on")
            .value(date_text(approved->on))
            .end();
}

void write_how_it_is_told(YamlWriter& out, const Exercise& exercise)
{
    write_languages(out.key("why"), exercise.why, Style::block);
    write_languages(out.key("how"), exercise.how, Style::block);
    if (!exercise.feel.empty()) write_languages(out.key("feel"), exercise.feel, Style::block);
    write_languages(out.key("stop"), exercise.stop, Style::block);
    write_texts(out.key("evidence"), exercise.evidence);
}

/// Care: no text can look like the beginning of an entry, because line breaks in texts are spelled out.
std::string with_empty_lines(std::string text)
{
    const std::string begin = "\n  - id: ";
    for (std::size_t at = text.find(begin, text.find(begin) + 1); at != std::string::npos;
         at = text.find(begin, at + begin.size()))
        text.insert(at, 1, '\n');
    return text;
}

}

std::string exercises_text(const std::vector<Exercise>& exercises)
{
    YamlWriter out;
    out.key("exercises").begin_list();
    for (const Exercise& exercise : exercises) {
        out.begin_map();
        write_what_it_is(out, exercise);
        write_what_it_asks_for(out, exercise);
        write_how_it_is_told(out, exercise);
        write_rights(out, exercise);
        write_movement(out.key("figure"), exercise.figure);
        out.end();
    }
    return with_empty_lines(out.end().text());
}

}
