#include "engine/wording/figure_words.h"

#include "engine/base/text.h"
#include "engine/wording/figure_change.h"
#include "engine/wording/figure_place.h"

#include <algorithm>

namespace pacewise {

namespace {

constexpr std::size_t most_changes = 3, most_extras = 4;

long count_words(const std::string& text) { return 1 + std::count(text.begin(), text.end(), ' '); }

/// As many of the parts as a listener keeps in mind; always the first.
void add_what_fits(std::vector<std::string>& parts, const std::vector<std::string>& more, long left)
{
    for (const std::string& part : more) {
        left -= count_words(part);
        if (left < 0) return;
        parts.push_back(part);
    }
}

std::string start_words(const Wording& say, const Movement& movement)
{
    const BodyNow now = body_at(movement, 0);
    std::vector<std::string> parts{position_words(say, movement, now)};
    std::vector<std::string> more = hand_words(say, movement, now);
    for (const auto& words : {thing_words(say, movement, now), body_words(say, movement, now)})
        more.insert(more.end(), words.begin(), words.end());
    if (more.size() > most_extras) more.resize(most_extras);
    add_what_fits(parts, more, most_figure_words - count_words(parts.front()));
    return say("sentence", {{"text", joined(parts, say("comma"))}});
}

std::vector<std::string> change_words(const Wording& say, const Movement& movement, double from, double to)
{
    const auto changes = figure_changes(movement, body_at(movement, from), body_at(movement, to));
    std::vector<std::string> sentences;
    for (const FigureChange& change : changes) {
        if (sentences.size() == most_changes) break;
        const std::string what(change.what);
        const std::string text =
            change.side ? figure_phrase(say, movement, what, *change.side) : say("figure_" + what);
        if (std::find(sentences.begin(), sentences.end(), text) == sentences.end()) sentences.push_back(text);
    }
    return sentences;
}

std::string breath_word(Breath breath)
{
    switch (breath) {
    case Breath::in: return "figure_breathe_in";
    case Breath::out:
    case Breath::both: return "figure_breathe_out";
    case Breath::none: return {};
    }
    return {};
}

std::string later_words(const Wording& say, const Movement& movement, double from, double to)
{
    const std::vector<std::string> changes = change_words(say, movement, from, to);
    std::vector<std::string> sentences, signs;
    if (to == 1 && movement.breath != Breath::none) signs.push_back(say(breath_word(movement.breath)));
    if (to == 1 && movement.hold) signs.push_back(say("figure_held"));
    long left = most_figure_words;
    for (const std::string& sign : signs) left -= count_words(sign);
    add_what_fits(sentences, changes, left);
    if (sentences.empty()) sentences.push_back(say("figure_still"));
    sentences.insert(sentences.end(), signs.begin(), signs.end());
    return joined(sentences, " ");
}

}

std::string figure_words(const Wording& say, const Movement& movement, Moment moment)
{
    switch (moment) {
    case Moment::start: return start_words(say, movement);
    case Moment::middle: return later_words(say, movement, 0, 0.5);
    case Moment::end: return later_words(say, movement, movement.middle ? 0.5 : 0, 1);
    }
    return {};
}

}
