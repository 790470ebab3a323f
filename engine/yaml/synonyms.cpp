#include "engine/yaml/synonyms.h"

#include "engine/base/text.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Pair {
    std::string_view said;
    std::string_view meant;
};
constexpr Pair pairs[] = {{"strength", "resistance"},
                          {"strengthening", "resistance"},
                          {"strength-training", "resistance"},
                          {"weights", "resistance"},
                          {"endurance", "aerobic"},
                          {"cardio", "aerobic"},
                          {"flexibility", "stretch"},
                          {"stretching", "stretch"},
                          {"lying", "supine"},
                          {"on-back", "supine"},
                          {"on-belly", "prone"},
                          {"all-fours", "quadruped"},
                          {"seated", "sitting"},
                          {"sitting", "seated"},
                          {"frame", "walker"},
                          {"walking-frame", "walker"},
                          {"walking-stick", "cane"},
                          {"stick", "cane"},
                          {"theraband", "band"},
                          {"elastic-band", "band"},
                          {"exercise-bike", "stationary-bike"},
                          {"bike", "stationary-bike"},
                          {"dumbbells", "dumbbell"},
                          {"kitchen-counter", "counter"},
                          {"gastrocnemius", "calf"},
                          {"soleus", "calf"},
                          {"calves", "calf"},
                          {"quads", "quadriceps"},
                          {"abs", "abdominals"},
                          {"core", "abdominals"},
                          {"tibialis-anterior", "dorsiflexors"},
                          {"iliopsoas", "hip-flexors"},
                          {"lower-back", "back-extensors"},
                          {"back", "spine"},
                          {"normal", "steady"},
                          {"medium", "steady"},
                          {"fast", "brisk"},
                          {"bilateral", "both"},
                          {"l", "left"},
                          {"r", "right"},
                          {"always", "must"},
                          {"never", "must"}};

}

std::optional<std::string> synonym(std::string_view wrong, const std::vector<std::string>& words)
{
    std::string said = lower_case(trimmed(wrong));
    std::replace_if(
        said.begin(), said.end(), [](char letter) { return letter == ' ' || letter == '_'; }, '-');
    for (const Pair& pair : pairs)
        if (pair.said == said && std::find(words.begin(), words.end(), pair.meant) != words.end())
            return std::string(pair.meant);
    return {};
}

}
