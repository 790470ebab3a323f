#include "app/cli/show_exercise.h"

#include "app/cli/json.h"
#include "engine/base/text.h"
#include "engine/catalog/side_words.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

constexpr std::size_t most_counts = 8;  ///< of one facet, on the terminal

std::string line_of(const Exercise& exercise, const std::string& language)
{
    std::string id = exercise.id.text;
    id.resize(std::max<std::size_t>(id.size() + 2, 36), ' ');
    std::string kind(word_of(exercise.modality));
    kind.resize(12, ' ');
    return id + kind + exercise.name.in(language) + '\n';
}

void show_as_text(const Exercise& exercise, const std::string& language, std::ostream& out)
{
    out << exercise.name.in(language) << " (" << exercise.id.text << ")\n"
        << exercise.why.in(language) << "\n\n";
    int step = 1;
    for (const std::string& line : exercise.how.in(language))
        out << step++ << ". " << for_side(line, language, Side::right) << '\n';
    out << "\nFeel: " << exercise.feel.in(language) << "\nStop: " << exercise.stop.in(language) << "\n\n";
    out << "modality " << word_of(exercise.modality) << ", position " << word_of(exercise.position)
        << ", support " << word_of(exercise.support) << ", effort " << exercise.effort << "\nladder "
        << exercise.ladder.family.text << ", rung " << exercise.ladder.rung << '\n';
    out << "works";
    for (const auto& [muscle, share] : exercise.works) out << ' ' << word_of(muscle) << ' ' << share;
    out << "\ntags";
    for (const Tag tag : exercise.tags) out << ' ' << word_of(tag);
    if (exercise.approved)
        out << "\ntaken from " << exercise.rights.source << ", approved by " << exercise.approved->by;
    out << "\nfile " << place_text(exercise.place) << '\n';
}

void write_lines(YamlWriter& answer, const std::string& key, const std::vector<std::string>& lines)
{
    answer.key(key).begin_list();
    for (const std::string& line : lines) answer.value(line);
    answer.end();
}

void show_as_json(const Exercise& exercise, const std::string& language, std::ostream& out)
{
    YamlWriter answer;
    answer.key("id").value(exercise.id.text).key("name").value(exercise.name.in(language));
    answer.key("why").value(exercise.why.in(language));
    std::vector<std::string> how;
    for (const std::string& line : exercise.how.in(language))
        how.push_back(for_side(line, language, Side::right));
    write_lines(answer, "how", how);
    answer.key("feel").value(exercise.feel.in(language)).key("stop").value(exercise.stop.in(language));
    answer.key("modality").value(word_of(exercise.modality));
    answer.key("position").value(word_of(exercise.position));
    answer.key("support").value(word_of(exercise.support)).key("effort").value(exercise.effort);
    answer.key("family").value(exercise.ladder.family.text).key("rung").value(exercise.ladder.rung);
    answer.key("works").begin_map();
    for (const auto& [muscle, share] : exercise.works) answer.key(word_of(muscle)).value(share);
    answer.end();
    std::vector<std::string> tags;
    for (const Tag tag : exercise.tags) tags.emplace_back(word_of(tag));
    write_lines(answer, "tags", tags);
    answer.key("file").value(exercise.place.file).key("line").value(exercise.place.line);
    out << json_text(answer);
}

}

void show_exercise(const Exercise& exercise, const std::string& language, Talk talk)
{
    talk.json ? show_as_json(exercise, language, talk.out) : show_as_text(exercise, language, talk.out);
}

void list_exercises(const std::vector<const Exercise*>& exercises, const std::string& language,
                    std::ostream& out)
{
    for (const Exercise* exercise : exercises) out << line_of(*exercise, language);
}

void list_counts(const std::vector<FacetCounts>& facets, std::ostream& out)
{
    for (const FacetCounts& facet : facets) {
        std::vector<std::string> words;
        for (const auto& [word, count] : facet.counts)
            if (words.size() < most_counts) words.push_back(word + ' ' + std::to_string(count));
        if (facet.counts.size() > most_counts) words.emplace_back("...");
        std::string name = facet.facet;
        name.resize(std::max<std::size_t>(name.size(), 12), ' ');
        out << name << joined(words, ", ") << '\n';
    }
}

void write_exercises(YamlWriter& answer, const std::vector<const Exercise*>& exercises,
                     const std::string& language)
{
    answer.key("exercises").begin_list();
    for (const Exercise* exercise : exercises) {
        answer.begin_map().key("id").value(exercise->id.text).key("name").value(exercise->name.in(language));
        answer.key("modality").value(word_of(exercise->modality));
        answer.key("position").value(word_of(exercise->position)).end();
    }
    answer.end();
}

void write_counts(YamlWriter& answer, const std::vector<FacetCounts>& facets)
{
    answer.key("facets").begin_map();
    for (const FacetCounts& facet : facets) {
        answer.key(facet.facet).begin_map();
        for (const auto& [word, count] : facet.counts) answer.key(word).value(count);
        answer.end();
    }
    answer.end();
}

}
