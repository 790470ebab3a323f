// A case with all its rules said into a model: the search, the score sheet and explanations work on this.
#pragma once

#include "engine/base/stop_sign.h"
#include "engine/model/model.h"
#include "engine/timetable/poster.h"
#include "engine/timetable/score_part.h"
#include "engine/timetable/slot.h"

#include <memory>
#include <vector>

namespace pacewise {

/// Rules are counted through: first the musts, then the shoulds.
class PostedCase {
public:
    /// Care: once the sign is raised, rules are missing; whoever raises it asks nothing more of this.
    PostedCase(const Case&, std::vector<Slot>, const StopSign& = {});

    const Model& model() const { return model_; }
    const Grid& grid() const { return grid_; }
    const About& about(Origin origin) const
    {
        return poster_.abouts()[static_cast<std::size_t>(origin.subject)];
    }
    RuleId rule_id(Origin) const;
    Translations sentence(Origin) const;
    /// In plain English: "Bridge, Tuesday 09:00, week 3".
    std::string about_text(Origin origin) const { return about_text(about(origin)); }
    std::string about_text(const About&) const;
    /// Whether the rule protects the patient: never offered for loosening.
    bool protects(Origin) const;
    /// Every price that is not zero; adds up to the points of the answers.
    std::vector<ScorePart> score_parts(const Answers&) const;

private:
    Model model_;
    Grid grid_;
    Poster poster_;
};

}
