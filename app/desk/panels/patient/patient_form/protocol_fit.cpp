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

}

std::string not_meant_words(const Wording& say, const Protocol& protocol, const Patient& patient, Date start)
{
    const ProtocolFor& who = protocol.who;
    const auto edss = edss_or_like(patient);
    if (who.edss && edss && !who.edss->holds(*edss))
        return from_to(say, "patient.for_edss", number_text(who.edss->least), number_text(who.edss->most));
    const auto band = band_of(patient);
    if (!who.bands.empty() && band &&
        std::find(who.bands.begin(), who.bands.end(), word_of(*band)) == who.bands.end()) {
        std::vector<std::string> words;
        for (const std::string& each : who.bands) words.push_back(say("band." + each));
        return say("patient.for_band", {{"bands", joined(words, ", ")}});
    }
    if (who.age && patient.born > 0 && !who.age->holds(age_on(patient, start)))
        return from_to(say, "patient.for_age", std::to_string(who.age->least), std::to_string(who.age->most));
    return {};
}

std::string protocol_words(const Wording& say, const Protocol& protocol, const Patient& patient, Date start)
{
    const std::string title = protocol.title.in(say.language());
    const std::string against = not_meant_words(say, protocol, patient, start);
    return against.empty() ? title : say("patient.not_meant", {{"title", title}, {"who", against}});
}

}
