#include "engine/patient/disability.h"

#include <algorithm>

namespace pacewise {

namespace {

/// clinical.md G01, G04
Band band_of_edss(double edss)
{
    if (edss < 5.0) return Band::a;
    if (edss < 6.5) return Band::b;
    if (edss < 7.0) return Band::b2;
    return edss < 8.5 ? Band::c : Band::d;
}

/// clinical.md G04
Band band_of_pdds(int pdds)
{
    if (pdds <= 2) return Band::a;
    if (pdds <= 5) return Band::b;
    return pdds == 6 ? Band::b2 : pdds == 7 ? Band::c : Band::d;
}

std::optional<Band> band_of_score(const Patient& patient)
{
    if (!patient.disability) return {};
    if (patient.disability->edss) return band_of_edss(*patient.disability->edss);
    if (patient.disability->pdds) return band_of_pdds(*patient.disability->pdds);
    return {};
}

/// G01: 300 m without aid is EDSS 4.5, 100 m is 5.5 to 6.0, 20 m is 6.5, 5 m is 7.0.
Band band_of_metres(int metres)
{
    if (metres >= 300) return Band::a;
    if (metres >= 60) return Band::b;
    return metres > 5 ? Band::b2 : Band::c;
}

Band band_of_aid(AidType aid)
{
    if (aid == AidType::none) return Band::a;
    if (aid == AidType::wheelchair) return Band::c;
    return is_two_sided(aid) ? Band::b2 : Band::b;
}

/// What was seen; nothing when neither aid nor metres were recorded.
std::optional<Band> band_seen(const Patient& patient)
{
    std::optional<Band> seen;
    if (patient.aid) seen = band_of_aid(patient.aid->type);
    if (patient.walks) seen = std::max(seen.value_or(Band::a), band_of_metres(patient.walks->metres));
    return seen;
}

}

template <> std::span<const Word<Band>> vocabulary()
{
    static constexpr Word<Band> words[] = {
        {"A", Band::a}, {"B", Band::b}, {"B2", Band::b2}, {"C", Band::c}, {"D", Band::d}};
    return words;
}

std::optional<Band> band_of(const Patient& patient)
{
    const auto seen = band_seen(patient), scored = band_of_score(patient);
    if (!seen || !scored) return seen ? seen : scored;
    // A wheelchair says nothing about the arms: there the score tells C from D.
    if (*seen == Band::c) return std::max(*seen, *scored);
    // Without an aid and without metres the score still tells A from B (EDSS 5.0 and 5.5 need no aid).
    if (*seen == Band::a && !patient.walks) return std::min(*scored, Band::b);
    return seen;
}

std::optional<double> edss_or_like(const Patient& patient)
{
    const auto band = band_of(patient);
    if (!band) return {};
    // A score is taken as it is when what was seen does not contradict it (G05).
    if (patient.disability && patient.disability->edss && band_of_edss(*patient.disability->edss) == *band)
        return patient.disability->edss;
    switch (*band) {
    case Band::a: return 4.0;
    case Band::b: return patient.aid && patient.aid->type == AidType::none ? 5.0 : 6.0;
    case Band::b2: return 6.5;
    case Band::c: return 7.5;
    case Band::d: return 8.5;
    }
    return {};
}

bool uses_wheelchair(const Patient& patient)
{
    const auto band = band_of(patient);
    return band && *band >= Band::c;
}

}
