// "Arrange": the therapist has chosen exercises and doses, only days and times are to be found. Every rule
// that protects the patient still holds.
#pragma once

#include "engine/request/typed_dose.h"
#include "engine/terms/body.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace pacewise {

struct ChosenExercise {
    ExerciseId exercise;
    int times_per_week = 1;      ///< in exactly so many sessions of every week
    TypedDose dose{};            ///< its `weeks`: only then; they cover whole phases
    std::optional<Side> side{};  ///< of an exercise done one side at a time; empty = as the findings ask
    bool operator==(const ChosenExercise&) const = default;
};

std::optional<ChosenExercise> read_chosen_exercise(const Node&, Reading&);
void write_chosen_exercise(YamlWriter&, const ChosenExercise&);

/// chosen: [{exercise: bridge, times_per_week: 3, sets: 2, reps: 10, effort: 4}]
Read<std::vector<ChosenExercise>> read_chosen_file(const std::string& file, std::string_view bytes);
/// Care: throws DiskTrouble when the file cannot be read.
Read<std::vector<ChosenExercise>> load_chosen(const std::filesystem::path&);

}
