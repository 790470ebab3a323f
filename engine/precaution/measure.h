// The numbers and the yes-or-no questions that a precaution may ask of a patient, by their key in the file.
#pragma once

#include "engine/base/range.h"
#include "engine/patient/patient.h"

#include <span>
#include <string_view>

namespace pacewise {

enum class Measure {
    age,
    edss,
    metres,
    minutes_to_tiredness,
    falls_last_year,
    falls_last_half_year,
    falls_last_two_weeks,
    fss,
    mfis_cognitive,
    free_days,
    berg,
    tandem_s,
    stands_s,
    systolic,
    diastolic,
    pulse,
    days_since_relapse,
    months_since_clearance,
    months_since_aid_check,
    hours_since_fever,
    hours_since_infection,
    weeks_since_surgery,
    weeks_since_pump
};

enum class Question {
    injured_in_a_fall,
    lives_alone,
    has_stairs,
    rises_from_floor,
    has_rail,
    scored_by_pdds_only,
    heat_sensitive,
    numb_feet,
    has_helper,
    cleared_since_relapse
};

/// Where a measure stands in `when`: {group: {key: ...}}; without a group {key: ...}.
struct MeasureKey {
    std::string_view group;
    std::string_view key;
    Measure measure;
    Range<double> limits;
};
struct QuestionKey {
    std::string_view group;
    std::string_view key;
    Question question;
};
std::span<const MeasureKey> measure_keys();
std::span<const QuestionKey> question_keys();

/// On the day `on`; nothing when it was not recorded.
std::optional<double> measured(const Patient&, Measure, Date on);
std::optional<bool> answer(const Patient&, Question);

}
