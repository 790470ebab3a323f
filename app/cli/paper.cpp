#include "app/cli/paper.h"

#include "engine/print/print_lines.h"
#include "engine/print/therapist_notes.h"
#include "engine/base/diagnostic.h"
#include "engine/base/text.h"
#include "engine/paper/handout.h"

#include <algorithm>

namespace pacewise::cli {

namespace {

template <class E> E word_option(const Arguments& arguments, const std::string& name, E usual)
{
    const auto text = arguments.one(name);
    if (!text) return usual;
    return *meaning_of<E>(word_of_option(arguments, name, words_in<E>(), *text));
}

/// The phase of the week, else the first one unless another one, or all, is asked for: what comes later is
/// printed after the review.
int phase_from(const Arguments& arguments, const Plan& plan, int of_week)
{
    const int of_that_week = of_week > 0 ? plan.phase_of(of_week) + 1 : 1;
    const auto phase = arguments.one("phase");
    if (!phase) return of_that_week;
    if (*phase == "all") return 0;
    const int asked =
        static_cast<int>(whole_number("phase", *phase, 1, static_cast<long>(plan.phases.size())));
    if (of_week > 0 && asked != of_that_week)
        throw WrongUsage{"week " + std::to_string(of_week) + " is not in phase " + *phase +
                         ". Maybe --phase " + std::to_string(of_that_week)};
    return asked;
}

void choose_parts(const std::string& text, PaperWish& wish)
{
    wish.week = wish.cards = false;
    const std::vector<std::string> known{"week", "cards", "therapist"};
    for (const std::string& part : split(text, ',')) {
        if (std::find(known.begin(), known.end(), part) == known.end())
            throw WrongUsage{"--parts is week, cards, therapist or several of them, not " + in_quotes(text) +
                             maybe_near(part, known)};
        (part == "week" ? wish.week : part == "cards" ? wish.cards : wish.therapist) = true;
    }
}

PaperWish wish_from(const Arguments& arguments, const PrintWish& usual, const Plan& plan)
{
    PaperWish wish;
    wish.size = word_option(arguments, "size", usual.size);
    wish.paper = word_option(arguments, "paper", usual.paper);
    if (arguments.has("ink-saving")) wish.style = LineStyle::line;
    if (arguments.has("cards"))
        wish.cards_per_page = std::stoi(word_of_option(arguments, "cards", {"1", "2", "4"}, "2"));
    if (const auto week = arguments.one("week"))
        wish.of_week = static_cast<int>(whole_number("week", *week, 1, plan.weeks));
    wish.of_phase = phase_from(arguments, plan, wish.of_week);
    if (const auto parts = arguments.one("parts")) choose_parts(*parts, wish);
    return wish;
}

Wording wording_in(const Home& home, const std::string& language)
{
    Read<Wording> wording = load_wording(home.assets(), language);
    if (!wording.value)
        throw WrongUsage{"there is no handout wording for language " + in_quotes(language) +
                         ". Maybe en, es, de or fr"};
    return std::move(*wording.value);
}

/// The language that was asked for, or the patient's; English where the patient's has no wording yet.
Wording wording_for(const Home& home, const Arguments& arguments, const Patient& patient)
{
    if (const auto asked = arguments.one("language")) return wording_in(home, *asked);
    if (auto own = load_wording(home.assets(), patient.language).value) return std::move(*own);
    return wording_in(home, "en");
}

}

std::vector<Option> paper_options()
{
    return {
        {"size", "normal|large|giant", "size of the letters: 14, 18 or 22 points"},
        {"paper", "A4|Letter", "size of the paper"},
        {"language", "L", "language of the paper: en, es, de or fr; what is told is in en or es"},
        {"parts", "week,cards,therapist",
         "what is printed; week,cards unless told otherwise, the therapist's copy is not for the patient"},
        {"cards", "1|2|4", "cards on a page, at most"},
        {"phase", "N|all", "what is printed of the plan: one phase (the first) or all"},
        {"week", "N", "the sheet of this week only"},
        {"ink-saving", "", "figures as lines"}};
}

std::string handout_bytes(const Plan& plan, const Request& request, const Home& home,
                          const Arguments& arguments)
{
    const Wording wording = wording_for(home, arguments, request.patient);
    const PaperWish wish = wish_from(arguments, request.patient.print, plan);
    const PaperInput input{plan,
                           *request.catalog,
                           request.patient,
                           request.protocol,
                           wording,
                           print_lines(plan, request),
                           {request.settings.clinic, request.settings.phone},
                           wish.therapist ? therapist_notes(plan, request) : TherapistNotes{}};
    return handout_pdf(input, wish);
}

}
