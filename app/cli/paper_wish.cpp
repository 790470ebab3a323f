#include "app/cli/paper_wish.h"

#include "engine/base/text.h"
#include "engine/print/clinic_paper.h"

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

std::vector<PagePart> parts_in(const std::string& text)
{
    const std::vector<std::string> known = words_in<PagePart>();
    std::vector<PagePart> parts;
    for (const std::string& part : split(text, ',')) {
        const auto meant = meaning_of<PagePart>(part);
        if (!meant)
            throw WrongUsage{"--parts is one or several of " + joined(known, ", ") + ", not " +
                             in_quotes(text) + maybe_near(part, known)};
        parts.push_back(*meant);
    }
    return parts;
}

void apply_look(const Arguments& arguments, PaperWish& wish)
{
    if (arguments.has("ink-saving")) wish.style = LineStyle::line;
    if (arguments.has("punch")) wish.punch = true;
    if (arguments.has("no-name")) wish.name = false;
    if (arguments.has("sides"))
        wish.duplex = word_of_option(arguments, "sides", {"one", "two"}, "one") == "two";
    if (arguments.has("cards"))
        wish.cards_per_page = std::stoi(word_of_option(arguments, "cards", {"1", "2", "4", "6"}, "2"));
    wish.sheets = word_option(arguments, "sheets", wish.sheets);
}

}

std::vector<Option> paper_wish_options()
{
    return {
        {"size", "normal|large|giant", "size of the letters: 14, 18 or 22 points"},
        {"paper", "A4|Letter", "size of the paper"},
        {"parts", "week,cards,...",
         "what is printed: week, cards, road-map, diary, changes, helper, therapist; the therapist's copy is "
         "not for the patient"},
        {"sheets", "phase|week", "one sheet for the start of a phase, or one for every week that differs"},
        {"cards", "1|2|4|6", "cards on a page, at most; 4 are brief, 6 are reminders"},
        {"phase", "N|all", "what is printed of the plan: one phase (the first) or all"},
        {"week", "N", "the sheet of this week only"},
        {"sides", "one|two", "sides of the paper that are printed"},
        {"punch", "", "a wider margin and a mark for the holes"},
        {"ink-saving", "", "figures as lines"},
        {"no-name", "", "without the patient's name"}};
}

PaperWish paper_wish(const Arguments& arguments, const PaperWish& of_the_clinic,
                     const PrintWish& of_the_patient, const Plan& plan)
{
    PaperWish wish = of_the_clinic;
    wish.size = word_option(arguments, "size", of_the_patient.size);
    wish.paper = word_option(arguments, "paper", of_the_patient.paper);
    apply_look(arguments, wish);
    if (const auto week = arguments.one("week"))
        wish.of_week = static_cast<int>(whole_number("week", *week, 1, plan.weeks));
    wish.of_phase = phase_from(arguments, plan, wish.of_week);
    if (const auto parts = arguments.one("parts")) choose_parts(parts_in(*parts), wish);
    return wish;
}

}
