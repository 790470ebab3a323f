#include "engine/wording/dose_words.h"

#include "tests/engine/wording/words_in.h"
#include "tests/support/catch.h"

using namespace pacewise;

namespace {

Dose dose(DoseUnit unit, int sets, int count)
{
    Dose made;
    made.unit = unit, made.sets = sets, made.count = count, made.rest = Seconds(60);
    return made;
}

/// No-break spaces as plain ones.
std::string plain(std::string text)
{
    for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
        text.erase(at, 1);
        text[at] = ' ';
    }
    return text;
}

std::string words(const Dose& dose, SideUse sides = SideUse::both)
{
    return plain(dose_words(sample::wording("en"), dose, sides));
}

}

TEST_CASE("a dose is told in digits with their unit, never as 2x10")
{
    CHECK(words(dose(DoseUnit::reps, 1, 10)) == "10 times");
    CHECK(words(dose(DoseUnit::reps, 2, 10)) == "10 times, 2 rounds");
    CHECK(words(dose(DoseUnit::reps, 2, 10), SideUse::each) == "10 times, 2 rounds, each side");
    CHECK(words(dose(DoseUnit::breaths, 1, 1)) == "1 breath");
    CHECK(words(dose(DoseUnit::steps, 3, 20)) == "20 steps, 3 rounds");
    CHECK(words(dose(DoseUnit::minutes, 1, 12)) == "12 minutes");
}

TEST_CASE("a dose is told in German and French")
{
    const Dose ten = dose(DoseUnit::reps, 2, 10);
    CHECK(plain(dose_words(sample::wording("de"), ten, SideUse::each)) == "10 Mal, 2 Durchgänge, jede Seite");
    CHECK(plain(dose_words(sample::wording("fr"), ten, SideUse::each)) ==
          "10 fois, 2 séries, de chaque côté");
    CHECK(plain(rest_words(sample::wording("de"), ten)) == "Zwischen den Durchgängen 1 Minute Pause.");
    CHECK(plain(rest_words(sample::wording("fr"), ten)) == "Pause de 1 minute entre les séries.");
}

TEST_CASE("a stretch is told as seconds and how often")
{
    Dose stretch = dose(DoseUnit::hold, 3, 1);
    stretch.hold = Seconds(30);
    CHECK(words(stretch) == "30 seconds, 3 times");
    stretch.sets = 1;
    CHECK(words(stretch) == "30 seconds");
}

TEST_CASE("a walk with pauses says how often, how long and how long to rest")
{
    Dose walk = dose(DoseUnit::minutes, 1, 6);
    walk.bout = Seconds(120), walk.rest = Seconds(120);
    CHECK(words(walk) == "3 times 2 minutes, rest 2 minutes");
    walk.count = 7;
    CHECK(words(walk) == "4 times 2 minutes, rest 2 minutes");
    CHECK(rest_words(sample::wording("en"), walk).empty());
}

TEST_CASE("times are told in the unit that reads most easily")
{
    const Wording say = sample::wording("en");
    CHECK(plain(time_words(say, Seconds(45))) == "45 seconds");
    CHECK(plain(time_words(say, Seconds(60))) == "1 minute");
    CHECK(plain(time_words(say, Seconds(90))) == "90 seconds");
    CHECK(plain(time_words(say, Seconds(150))) == "2 minutes 30 seconds");
}

TEST_CASE("a rest between rounds is told only when there are rounds")
{
    const Wording say = sample::wording("en");
    CHECK(rest_words(say, dose(DoseUnit::reps, 1, 10)).empty());
    CHECK(plain(rest_words(say, dose(DoseUnit::reps, 2, 10))) == "Rest 1 minute between rounds.");
}

TEST_CASE("an effort says how well one can still talk")
{
    const Wording say = sample::wording("en");
    CHECK(plain(effort_words(say, {4, 4})) == "Effort 4 of 10: you can talk.");
    CHECK(plain(effort_words(say, {3, 5})) == "Effort 3 to 5 of 10: you can say short sentences.");
    CHECK(plain(effort_words(say, {8, 8})) == "Effort 8 of 10: you can say a few words.");
}

TEST_CASE("a tempo is told for repeated movements and for breaths only")
{
    const Wording say = sample::wording("en");
    CHECK(plain(tempo_words(say, DoseUnit::reps, {2, 0, 3})) == "Go slowly: 2 seconds there, 3 back.");
    CHECK(plain(tempo_words(say, DoseUnit::reps, {1, 0, 1})) == "Go slowly: 1 second there, 1 back.");
    CHECK(plain(tempo_words(say, DoseUnit::reps, {2, 1, 3})) ==
          "Go slowly: 2 seconds there, hold 1, 3 back.");
    CHECK(plain(tempo_words(say, DoseUnit::breaths, {4, 0, 6})) == "Breathe in for 4 seconds, out for 6.");
    CHECK(tempo_words(say, DoseUnit::hold, {2, 1, 3}).empty());
}
