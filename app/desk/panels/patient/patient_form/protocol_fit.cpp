#include "app/desk/panels/patient/patient_form/protocol_fit.h"

#include "engine/base/text.h"
#include "engine/patient/disability.h"

#include <algorithm>

namespace pacewise {

namespace {

std::string from_to(const Wording& say, const char* key, const std::string& least, const std::string& most)
{
    return say(key, {{"least", least}, {"most", most}});
}

std::string band_words(const Wording& say, const std::vector<std::string>& bands)
{
    std::vector<std::string> words;
    for (const std::string& each : bands) words.push_back(say("band." + each));
    return joined(words, ", ");
}

}

std::optional<Misfit> misfit_of(const Protocol& protocol, const Patient& patient, Date start)
{
    const ProtocolFor& who = protocol.who;
    const auto edss = edss_or_like(patient);
    if (who.edss && edss && !who.edss->holds(*edss)) return Misfit::edss;
    const auto band = band_of(patient);
    if (!who.bands.empty() && band &&
        std::find(who.bands.begin(), who.bands.end(), word_of(*band)) == who.bands.end())
        return Misfit::band;
    if (who.age && patient.born > 0 && !who.age->holds(age_on(patient, start))) return Misfit::age;
    return {};
}

std::string not_meant_words(const Wording& say, const Protocol& protocol, const Patient& patient, Date start)
{
    const auto misfit = misfit_of(protocol, patient, start);
    if (!misfit) return {};
    const ProtocolFor& who = protocol.who;
    switch (*misfit) {
    case Misfit::edss:
        return from_to(say, "patient.for_edss", number_text(who.edss->least), number_text(who.edss->most));
    case Misfit::band: return say("patient.for_band", {{"bands", band_words(say, who.bands)}});
    case Misfit::age:
        return from_to(say, "patient.for_age", std::to_string(who.age->least), std::to_string(who.age->most));
    }
    return {};
}

std::string protocol_words(const Wording& say, const Protocol& protocol, const Patient& patient, Date start)
{
    const std::string title = protocol.title.in(say.language());
    const std::string against = not_meant_words(say, protocol, patient, start);
    return against.empty() ? title : say("patient.not_meant", {{"title", title}, {"who", against}});
}

}
