#include "app/desk/panels/about_words.h"

#include "engine/base/text.h"

#include <array>

namespace pacewise {

namespace {

/// Lists of words that a rule may point into.
constexpr std::array lists{"modality", "muscle", "joint", "side", "tag", "position", "equipment", "about"};

std::string word_of_a_list(const Ui& ui, const std::string& word)
{
    for (const char* list : lists)
        if (const std::string key = std::string(list) + "." + word; ui.words().has(key)) return ui.say(key);
    return {};
}

/// "tue", "tue 09:00"
std::string day_and_time(const Ui& ui, const std::string& word)
{
    const auto day = meaning_of<Weekday>(word.substr(0, word.find(' ')));
    if (!day) return {};
    const std::size_t gap = word.find(' ');
    const std::string time = gap == std::string::npos ? std::string() : word.substr(gap);
    return ui.say("weekday." + std::string(word_of(*day))) + time;
}

/// "week 3", "phase 2", "tag step-over"
std::string with_its_kind(const Ui& ui, const std::string& word)
{
    const std::size_t gap = word.find(' ');
    if (gap == std::string::npos) return {};
    const std::string kind = word.substr(0, gap), rest = word.substr(gap + 1);
    if (kind == "week" || kind == "phase") return ui.say("about." + kind, {{"number", rest}});
    const std::string key = kind + "." + rest;
    return ui.words().has(key) ? ui.say(key) : std::string();
}

std::string words_of_part(const Ui& ui, const Scene& scene, const std::string& part)
{
    if (exercise_in(scene, ExerciseId(part))) return exercise_name(ui, scene, ExerciseId(part));
    for (const auto& said : {day_and_time(ui, part), with_its_kind(ui, part), word_of_a_list(ui, part)})
        if (!said.empty()) return said;
    return ui.words().language() == "en" ? part : std::string();
}

}

std::string about_words(const Ui& ui, const Scene& scene, const std::string& about)
{
    std::vector<std::string> words;
    for (const std::string& part : split(about, ','))
        if (std::string said = words_of_part(ui, scene, trimmed(part)); !said.empty())
            words.push_back(std::move(said));
    return joined(words, ", ");
}

}
