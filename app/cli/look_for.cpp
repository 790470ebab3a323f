#include "app/cli/look_for.h"

#include "app/cli/json.h"
#include "app/cli/show_exercise.h"
#include "engine/base/text.h"
#include "engine/review/find_exercise.h"

#include <algorithm>
#include <ostream>

namespace pacewise::cli {

namespace {

using Exercises = std::vector<const Exercise*>;

/// All that fit every facet but the one that is left out; -1 leaves none out.
Exercises fitting(const Catalog& catalog, const std::vector<Facet>& facets, std::ptrdiff_t left_out = -1)
{
    Exercises exercises;
    for (const Exercise& exercise : catalog.exercises()) {
        bool fits = true;
        for (std::ptrdiff_t at = 0; at < std::ssize(facets); ++at)
            fits = fits && (at == left_out || facets[static_cast<std::size_t>(at)].fits(exercise));
        if (fits) exercises.push_back(&exercise);
    }
    return exercises;
}

std::string without(const std::string& what, const Exercises& found)
{
    return "without " + what + " there would be " +
           counted(static_cast<long>(found.size()), "exercise", "exercises") + ", such as " +
           in_quotes(found.front()->id.text);
}

/// Words that are near no exercise at all.
void add_unknown_words(const Catalog& catalog, const std::vector<SearchTerm>& terms,
                       std::vector<std::string>& why)
{
    for (const SearchTerm& term : terms)
        if (find_exercises(fitting(catalog, {}), {term}).empty())
            why.push_back("no exercise is near " + in_quotes(joined(term.typed, " ")) +
                          maybe_near(joined(term.typed, " "), search_vocabulary(catalog)));
}

/// Each word and facet that alone stands between the search and an answer.
void add_what_emptied(const Catalog& catalog, const std::vector<SearchTerm>& terms,
                      const std::vector<Facet>& facets, std::vector<std::string>& why)
{
    for (std::size_t at = 0; at < terms.size(); ++at) {
        std::vector<SearchTerm> others = terms;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(at));
        const Exercises found = find_exercises(fitting(catalog, facets), others);
        if (!found.empty()) why.push_back(without(in_quotes(joined(terms[at].typed, " ")), found));
    }
    for (std::ptrdiff_t at = 0; at < std::ssize(facets); ++at) {
        const Exercises found = find_exercises(fitting(catalog, facets, at), terms);
        if (!found.empty()) why.push_back(without(facets[static_cast<std::size_t>(at)].says, found));
    }
}

std::vector<std::string> why_nothing(const Catalog& catalog, const std::vector<SearchTerm>& terms,
                                     const std::vector<Facet>& facets)
{
    std::vector<std::string> why;
    add_unknown_words(catalog, terms, why);
    if (why.empty()) add_what_emptied(catalog, terms, facets, why);
    if (why.empty()) why.emplace_back("no exercise has all of this; leave out two words or facets");
    return why;
}

void tell(const Exercises& found, const std::vector<FacetCounts>& counts, const std::vector<std::string>& why,
          const std::string& language, Talk talk)
{
    list_exercises(found, language, talk.out);
    if (found.size() > 1) {
        talk.out << '\n' << counted(static_cast<long>(found.size()), "exercise", "exercises") << '\n';
        list_counts(counts, talk.out);
    }
    for (const std::string& line : why) talk.err << line << '\n';
}

void tell_as_json(const Exercises& found, const std::vector<FacetCounts>& counts,
                  const std::vector<std::string>& why, const std::string& language, std::ostream& out)
{
    YamlWriter answer;
    write_exercises(answer, found, language);
    write_counts(answer, counts);
    answer.key("nothing_because").begin_list();
    for (const std::string& line : why) answer.value(line);
    answer.end();
    out << json_text(answer);
}

}

ExitCode look_for(const Catalog& catalog, const Question& question, const std::vector<SearchWord>& synonyms,
                  const std::string& language, Talk talk)
{
    const std::vector<SearchTerm> terms = search_terms(question.text, synonyms);
    const Exercises found = find_exercises(fitting(catalog, question.facets), terms);
    std::vector<std::string> why;
    if (found.empty()) why = why_nothing(catalog, terms, question.facets);
    const auto counts = counts_by_facet(found, question.household);
    talk.json ? tell_as_json(found, counts, why, language, talk.out)
              : tell(found, counts, why, language, talk);
    return ExitCode::done;
}

}
