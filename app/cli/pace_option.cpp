#include "app/cli/pace_option.h"

#include "app/cli/arguments.h"
#include "engine/base/text.h"

namespace pacewise::cli {

namespace {

template <class E> E meant(const std::string& text, const std::string& what)
{
    if (const auto meaning = meaning_of<E>(text)) return *meaning;
    throw WrongUsage{"--pace: " + what + " is one of " + joined(words_in<E>(), ", ") + ", not " +
                     in_quotes(text) + maybe_near(text, words_in<E>())};
}

}

void apply_pace_option(const std::string& text, Request& request)
{
    for (const std::string& part : split(text, ',')) {
        const std::size_t sign = part.find('=');
        if (sign == std::string::npos)
            request.briskest = meant<Pace>(trimmed(part), "a pace");
        else
            request.briskest_of[meant<Modality>(trimmed(part.substr(0, sign)), "a kind of work")] =
                meant<Pace>(trimmed(part.substr(sign + 1)), "a pace");
    }
}

}
