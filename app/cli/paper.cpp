#include "app/cli/paper.h"

#include "app/cli/print_lines.h"
#include "engine/base/diagnostic.h"
#include "engine/base/file.h"
#include "engine/paper/handout.h"

namespace pacewise::cli {

namespace {

template <class E> E word_option(const Arguments& arguments, const std::string& name, E usual)
{
    const auto text = arguments.one(name);
    if (!text) return usual;
    if (const auto known = meaning_of<E>(*text)) return *known;
    std::string words;
    for (const std::string& word : words_in<E>()) words += (words.empty() ? "" : ", ") + word;
    throw WrongUsage{"--" + name + " is one of: " + words};
}

/// The first phase unless another one, or all, is asked for: what comes later is printed after the review.
int phase_from(const Arguments& arguments, int phases)
{
    const std::string phase = arguments.one("phase").value_or("1");
    return phase == "all" ? 0 : static_cast<int>(whole_number("phase", phase, 1, phases));
}

PaperWish wish_from(const Arguments& arguments, const PrintWish& usual, int phases)
{
    PaperWish wish;
    wish.size = word_option(arguments, "size", usual.size);
    wish.paper = word_option(arguments, "paper", usual.paper);
    if (arguments.has("ink-saving")) wish.style = LineStyle::line;
    if (const auto cards = arguments.one("cards"))
        wish.cards_per_page = static_cast<int>(whole_number("cards", *cards, 1, 4));
    wish.of_phase = phase_from(arguments, phases);
    if (const auto week = arguments.one("week"))
        wish.of_week = static_cast<int>(whole_number("week", *week, 1, 52));
    if (const auto parts = arguments.one("parts")) {
        wish.week = parts->find("week") != std::string::npos;
        wish.cards = parts->find("cards") != std::string::npos;
        if (!wish.week && !wish.cards) throw WrongUsage{"--parts is week, cards or week,cards"};
    }
    return wish;
}

Wording wording_for(const Home& home, const std::string& language)
{
    Read<Wording> wording = load_wording(home.assets(), language);
    if (!wording.value) throw WrongUsage{"there is no handout wording for language " + language};
    return std::move(*wording.value);
}

}

std::vector<Option> paper_options()
{
    return {{"size", "normal|large|giant", "size of the letters: 14, 18 or 22 points"},
            {"paper", "A4|Letter", "size of the paper"},
            {"language", "L", "language of the paper: en or es"},
            {"parts", "week,cards", "what is printed"},
            {"cards", "1|2|4", "cards on a page, at most"},
            {"phase", "N|all", "what is printed of the plan: one phase (the first) or all"},
            {"week", "N", "the sheet of this week only"},
            {"ink-saving", "", "figures as lines"}};
}

std::string handout_bytes(const Plan& plan, const Request& request, const Home& home,
                          const Arguments& arguments)
{
    const std::string language = arguments.one("language").value_or(request.patient.language);
    const Wording wording = wording_for(home, language);
    const PaperInput input{plan,
                           *request.catalog,
                           request.patient,
                           request.protocol,
                           wording,
                           print_lines(plan, request),
                           {request.settings.clinic, request.settings.phone}};
    return handout_pdf(input,
                       wish_from(arguments, request.patient.print, static_cast<int>(plan.phases.size())));
}

}
