#include "app/cli/facets.h"

#include "engine/base/text.h"
#include "engine/review/household.h"
#include "engine/screen/needs.h"

#include <algorithm>
#include <map>

namespace pacewise::cli {

namespace {

std::string as_typed(const std::string& option, const std::vector<std::string>& words)
{
    std::string says;
    for (const std::string& word : words) says += (says.empty() ? "--" : " --") + option + ' ' + word;
    return says;
}

void check_word(const std::string& option, const std::string& word, const std::vector<std::string>& known)
{
    if (std::find(known.begin(), known.end(), word) == known.end())
        throw WrongUsage{"--" + option + " does not know " + in_quotes(word) + maybe_near(word, known)};
}

/// A facet of the words of one vocabulary: `has` says whether an exercise has one of them.
template <class E, class Has>
void add_words(const Arguments& arguments, const std::string& option, std::vector<Facet>& facets, Has has)
{
    std::vector<E> wanted;
    for (const std::string& word : arguments.all(option)) {
        check_word(option, word, words_in<E>());
        wanted.push_back(*meaning_of<E>(word));
    }
    if (wanted.empty()) return;
    facets.push_back({as_typed(option, arguments.all(option)), [wanted, has](const Exercise& exercise) {
                          return std::any_of(wanted.begin(), wanted.end(),
                                             [&](E each) { return has(exercise, each); });
                      }});
}

/// The words of positions, and "lying" for all on the floor or the bed.
void add_positions(const Arguments& arguments, std::vector<Facet>& facets)
{
    std::vector<std::string> known = words_in<Position>();
    known.emplace_back("lying");
    const std::vector<std::string> wanted = arguments.all("position");
    if (wanted.empty()) return;
    for (const std::string& word : wanted) check_word("position", word, known);
    facets.push_back({as_typed("position", wanted), [wanted](const Exercise& exercise) {
                          return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
                              return word == word_of(exercise.position) ||
                                     (word == "lying" && is_floor_position(exercise.position));
                          });
                      }});
}

bool is_at_hand(Equipment asked, const std::vector<Equipment>& owned)
{
    return is_in_every_home(asked) ||
           std::any_of(owned.begin(), owned.end(), [&](Equipment thing) { return serves_as(thing, asked); });
}

/// What is at home: nothing else may be needed.
void add_equipment(const Arguments& arguments, const std::set<Equipment>& household,
                   std::vector<Facet>& facets)
{
    const std::vector<std::string> words = arguments.all("equipment");
    if (words.empty()) return;
    std::vector<std::string> known = words_in<Equipment>();
    known.emplace_back("none");
    std::vector<Equipment> owned;
    for (const std::string& word : words) {
        check_word("equipment", word, known);
        if (const auto thing = meaning_of<Equipment>(word))
            owned.push_back(*thing);
        else
            owned.insert(owned.end(), household.begin(), household.end());
    }
    facets.push_back({as_typed("equipment", words), [owned](const Exercise& exercise) {
                          return std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                                             [&](Equipment asked) { return is_at_hand(asked, owned); });
                      }});
}

void add_families(const Arguments& arguments, const Catalog& catalog, std::vector<Facet>& facets)
{
    const std::vector<std::string> wanted = arguments.all("family");
    if (wanted.empty()) return;
    std::set<std::string> known;
    for (const Exercise& exercise : catalog.exercises()) known.insert(exercise.ladder.family.text);
    for (const std::string& word : wanted) check_word("family", word, {known.begin(), known.end()});
    facets.push_back({as_typed("family", wanted), [wanted](const Exercise& exercise) {
                          return std::find(wanted.begin(), wanted.end(), exercise.ladder.family.text) !=
                                 wanted.end();
                      }});
}

void add_effort(const Arguments& arguments, std::vector<Facet>& facets)
{
    const auto text = arguments.one("max-effort");
    if (!text) return;
    const long most = whole_number("max-effort", *text, 0, 10);
    facets.push_back({as_typed("max-effort", {*text}),
                      [most](const Exercise& exercise) { return exercise.effort <= most; }});
}

FacetCounts counted_by(const std::string& facet, const std::vector<const Exercise*>& exercises,
                       const std::function<std::vector<std::string>(const Exercise&)>& words_of)
{
    std::map<std::string, int> counts;
    for (const Exercise* exercise : exercises)
        for (const std::string& word : words_of(*exercise)) ++counts[word];
    FacetCounts counted{facet, {counts.begin(), counts.end()}};
    std::stable_sort(counted.counts.begin(), counted.counts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return counted;
}

std::vector<std::string> muscles_of(const Exercise& exercise)
{
    std::vector<std::string> words;
    for (const auto& [muscle, share] : exercise.works) words.emplace_back(word_of(muscle));
    return words;
}

/// What it takes, and "none" where that is no more than what nearly every home holds.
std::vector<std::string> things_of(const Exercise& exercise, const std::set<Equipment>& household)
{
    std::vector<std::string> words;
    for (const Equipment thing : exercise.equipment)
        if (!is_in_every_home(thing)) words.emplace_back(word_of(thing));
    if (needs_only_household(exercise, household)) words.emplace_back("none");
    return words;
}

}

std::vector<Option> facet_options()
{
    return {
        {"modality", "WORD", "find: aerobic, resistance, balance, yoga or stretch", true},
        {"position", "WORD", "find: supine ... walking, or lying for all on floor and bed", true},
        {"muscle", "WORD", "find: works this muscle", true},
        {"stretches", "WORD", "find: lengthens this muscle", true},
        {"equipment", "WORD", "find: needs nothing but what is named; none: but what every home has", true},
        {"support", "WORD", "find: gives this to hold on to", true},
        {"tag", "WORD", "find: has this tag", true},
        {"goal", "WORD", "find: helps with this", true},
        {"family", "NAME", "find: a rung of this ladder", true},
        {"max-effort", "0-10", "find: no harder than this"}};
}

std::vector<Facet> facets_from(const Arguments& arguments, const Catalog& catalog,
                               const std::set<Equipment>& household)
{
    std::vector<Facet> facets;
    add_words<Modality>(arguments, "modality", facets, [](const Exercise& exercise, Modality modality) {
        return exercise.modality == modality;
    });
    add_positions(arguments, facets);
    add_words<Muscle>(arguments, "muscle", facets,
                      [](const Exercise& exercise, Muscle muscle) { return exercise.share_of(muscle) > 0; });
    add_words<Muscle>(arguments, "stretches", facets, [](const Exercise& exercise, Muscle muscle) {
        return exercise.stretches.contains(muscle);
    });
    add_equipment(arguments, household, facets);
    add_words<Support>(arguments, "support", facets,
                       [](const Exercise& exercise, Support support) { return exercise.support == support; });
    add_words<Tag>(arguments, "tag", facets,
                   [](const Exercise& exercise, Tag tag) { return exercise.has(tag); });
    add_words<Goal>(arguments, "goal", facets,
                    [](const Exercise& exercise, Goal goal) { return exercise.goals.contains(goal); });
    add_families(arguments, catalog, facets);
    add_effort(arguments, facets);
    return facets;
}

std::vector<FacetCounts> counts_by_facet(const std::vector<const Exercise*>& exercises,
                                         const std::set<Equipment>& household)
{
    const auto one = [](std::string_view word) { return std::vector<std::string>{std::string(word)}; };
    return {counted_by("modality", exercises,
                       [&](const Exercise& exercise) { return one(word_of(exercise.modality)); }),
            counted_by("position", exercises,
                       [&](const Exercise& exercise) { return one(word_of(exercise.position)); }),
            counted_by("support", exercises,
                       [&](const Exercise& exercise) { return one(word_of(exercise.support)); }),
            counted_by("equipment", exercises,
                       [&](const Exercise& exercise) { return things_of(exercise, household); }),
            counted_by("muscle", exercises, muscles_of)};
}

}
