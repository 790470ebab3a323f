#include "engine/wording/figure_words.h"

#include "engine/catalog/read_exercises.h"
#include "engine/figure/base_pose.h"
#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <rapidcheck.h>
#include <regex>

using namespace pacewise;

namespace {

const Catalog& shipped()
{
    static const Catalog catalog = load_catalog({PACEWISE_ROOT "/programs/exercises"}).value.value();
    return catalog;
}

/// The words of all pictures of an exercise, one after the other.
std::vector<std::string> words_of(const Wording& say, const Movement& figure)
{
    std::vector<std::string> words;
    for (const Moment moment : moments_of(figure)) words.push_back(figure_words(say, figure, moment));
    return words;
}

std::vector<std::string> english(const std::string& id)
{
    const Exercise* found = shipped().find(ExerciseId{id});
    return found ? words_of(sample::wording("en"), found->figure) : std::vector<std::string>{};
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

long count_words(const std::string& text) { return 1 + std::count(text.begin(), text.end(), ' '); }

std::string with_sides_exchanged(const std::string& text)
{
    // Not in "upright".
    static const std::regex side("\\b(left|right)\\b");
    std::string exchanged;
    auto rest = text.cbegin();
    for (std::sregex_iterator at(text.begin(), text.end(), side), end; at != end; ++at) {
        exchanged.append(rest, (*at)[0].first);
        exchanged += at->str() == "left" ? "right" : "left";
        rest = (*at)[0].second;
    }
    return exchanged.append(rest, text.cend());
}

Movement sitting()
{
    Movement figure;
    figure.start = figure.end = pose_of(BasePose::seated);
    figure.keep = Landmark::pelvis;
    figure.props = {{PropKind::chair, {}, {}, false}};
    return figure;
}

std::string start_of(Position position)
{
    switch (position) {
    case Position::sitting:
    case Position::long_sitting: return "Sitting ";
    case Position::standing:
    case Position::walking: return "Standing";
    case Position::supine: return "Lying on the back";
    case Position::prone: return "Lying face down";
    case Position::side_lying: return "Lying on the left side";
    case Position::quadruped: return "On hands and knees";
    case Position::kneeling: return "Kneeling";
    }
    return {};
}

}

TEST_CASE("every picture of every exercise has words, in every language of the paper")
{
    for (const std::string& language : languages_of_the_paper(PACEWISE_ROOT "/assets")) {
        const Wording say = sample::wording(language);
        for (const Exercise& exercise : shipped().exercises())
            for (const std::string& words : words_of(say, exercise.figure)) {
                INFO(language << " " << exercise.id.text << ": " << words);
                CHECK(count_words(words) <= most_figure_words);
                CHECK(words.size() > 3);
                CHECK_FALSE(words.find_first_of("[]{}<>_") != std::string::npos);
                CHECK((words.back() == '.' || words.ends_with("。")));
            }
    }
}

TEST_CASE("no picture is told like the one before it")
{
    const Wording say = sample::wording("en");
    for (const Exercise& exercise : shipped().exercises()) {
        const std::vector<std::string> words = words_of(say, exercise.figure);
        INFO(exercise.id.text << ": " << words.back());
        CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
    }
}

TEST_CASE("every exercise with a movement that is drawn tells a movement")
{
    const Wording say = sample::wording("en");
    for (const Exercise& exercise : shipped().exercises())
        for (const std::string& words : words_of(say, exercise.figure)) {
            INFO(exercise.id.text);
            // Only the pillow is squeezed: the knees come nearer by the breadth of a finger.
            if (exercise.id.text != "pillow-squeeze-seated") CHECK_FALSE(has(words, "Hardly anything"));
        }
}

TEST_CASE("the mirrored figure exchanges left and right in its words and nothing else")
{
    const Wording say = sample::wording("en");
    for (const Exercise& exercise : shipped().exercises())
        for (const Moment moment : moments_of(exercise.figure)) {
            INFO(exercise.id.text);
            CHECK(figure_words(say, mirrored(exercise.figure), moment) ==
                  with_sides_exchanged(figure_words(say, exercise.figure, moment)));
        }
}

TEST_CASE("a movement of the left leg never says right")
{
    const Wording say = sample::wording("en");
    rc::check([&] {
        Movement figure = sitting();
        auto& left = figure.end.limbs[on_left];
        left[angle::hip] = *rc::gen::inRange(70, 125);
        left[angle::hip_out] = *rc::gen::inRange(0, 35);
        left[angle::knee] = *rc::gen::inRange(0, 110);
        left[angle::ankle] = *rc::gen::inRange(-40, 20);
        figure.end.flat_foot[on_left] = *rc::gen::arbitrary<bool>();
        RC_ASSERT(!has(figure_words(say, figure, Moment::end), "right"));
        RC_ASSERT(!has(figure_words(say, mirrored(figure), Moment::end), "left"));
    });
}

TEST_CASE("the start tells the position that the exercise is filed under, or the one it rises from")
{
    const Wording say = sample::wording("en");
    int risen = 0, other = 0;
    for (const Exercise& exercise : shipped().exercises()) {
        const std::string words = figure_words(say, exercise.figure, Moment::start);
        if (words.starts_with(start_of(exercise.position))) continue;
        const bool stands = start_of(exercise.position) == "Standing";
        if (stands && words.starts_with("Sitting")) {
            INFO(exercise.id.text);
            const Moment next = moments_of(exercise.figure)[1];
            // The pause of a slow rise is just off the seat.
            CHECK((has(figure_words(say, exercise.figure, next), "Stands up") ||
                   exercise.id.text == "sit-to-stand-slow"));
            ++risen;
        } else {
            UNSCOPED_INFO(exercise.id.text << ": " << words);
            ++other;
        }
    }
    CHECK(risen > 5);
    // On elbows and knees is filed as prone, half lying as supine, lower-leg-lift lies on the other side.
    CHECK(other <= 6);
}

TEST_CASE("where nothing moves the words say so")
{
    const Wording say = sample::wording("en");
    Movement figure = sitting();
    CHECK(figure_words(say, figure, Moment::end) == "Hardly anything moves.");
    figure.hold = true;
    figure.breath = Breath::in;
    CHECK(figure_words(say, figure, Moment::end) == "Hardly anything moves. Breathe in. Hold.");
}

TEST_CASE("well known exercises sound as a therapist would tell their pictures")
{
    using Words = std::vector<std::string>;
    CHECK(english("seated-march") ==
          Words{"Sitting on a chair, both hands on the seat.", "The right knee lifts."});
    CHECK(english("knee-extension-band") ==
          Words{"Sitting on a chair, both hands on the seat, a band around the right ankle.",
                "The right knee straightens."});
    CHECK(english("sit-to-stand-hands") ==
          Words{"Sitting on a chair, both hands on the seat, a counter in front, leaning forward.",
                "Stands up."});
    CHECK(english("mini-squat-two-hands") ==
          Words{"Standing, both hands on the counter.",
                "Both knees bend. Both elbows bend. The trunk leans forward."});
    CHECK(english("hip-abduction-weight") ==
          Words{"Standing, both hands on the counter, a weight on the right ankle.",
                "The right leg opens to the side."});
    CHECK(english("step-up-one-hand") ==
          Words{"Standing, left hand on the counter, a step under the right foot.",
                "Steps up. The left foot steps forward. The right knee straightens."});
    CHECK(english("bridge-short") == Words{"Lying on the back, both knees bent.", "The hips lift."});
    CHECK(english("bird-dog") == Words{"On hands and knees.",
                                       "The right leg moves back. The right knee straightens. "
                                       "The left arm stretches forward. Hold."});
    CHECK(english("band-pull-apart") ==
          Words{"Sitting on a chair, a band in both hands, both arms out in front.",
                "Both arms open to the sides."});
    CHECK(english("hamstring-assisted") ==
          Words{"Lying on the back in bed, a pillow under the head, a helper holds the right leg, "
                "both knees bent.",
                "The right knee straightens. The right leg lifts. Hold."});
    CHECK(english("neck-side-seated").back() == "The head tilts to the left. Hold.");
    CHECK(english("yoga-cat") ==
          Words{"On hands and knees.",
                "The back rounds. The pelvis rocks back. The head bends down. Breathe out."});
    CHECK(english("tandem-walk-one-hand") ==
          Words{"Standing, left hand on the counter, a line on the floor, left foot in front.",
                "The right leg lifts.", "The right foot comes down."});
}
