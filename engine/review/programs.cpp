#include "engine/review/programs.h"

#include "engine/base/file.h"
#include "engine/catalog/read_exercises.h"
#include "engine/patient/read_patient.h"
#include "engine/precaution/read_precautions.h"
#include "engine/protocol/read_protocol.h"

namespace pacewise {

namespace {

namespace fs = std::filesystem;

/// The value; its problems join the others.
template <class T> std::optional<T> taken(Read<T> read, Diagnostics& problems)
{
    problems.insert(problems.end(), read.problems.begin(), read.problems.end());
    return std::move(read.value);
}

template <class T, class Load>
void load_each(const fs::path& folder, Load load, std::vector<T>& all, Diagnostics& problems)
{
    if (!fs::is_directory(folder)) return;
    for (const fs::path& file : files_below(folder, ".yaml"))
        if (auto value = taken(load(file), problems)) all.push_back(std::move(*value));
}

void load_clinic(const fs::path& clinic, Programs& programs, Diagnostics& problems)
{
    if (const fs::path file = clinic / "precautions.yaml"; fs::exists(file))
        if (auto rows = taken(load_precautions(file), problems))
            programs.precautions = std::make_shared<const std::vector<Precaution>>(std::move(*rows));
    if (const fs::path file = clinic / "settings.yaml"; fs::exists(file))
        programs.settings = taken(load_settings(file), problems).value_or(Settings{});
    if (const fs::path file = clinic / "review.yaml"; fs::exists(file))
        programs.review = taken(load_review_settings(file), problems).value_or(ReviewSettings{});
}

}

Read<Programs> load_programs(const fs::path& folder)
{
    Read<Programs> read;
    Programs programs;
    programs.folder = folder.string();
    if (fs::is_directory(folder / "exercises"))
        if (auto catalog = taken(load_catalog({folder / "exercises"}), read.problems))
            programs.catalog = std::make_shared<const Catalog>(std::move(*catalog));
    load_each(folder / "protocols", load_protocol, programs.protocols, read.problems);
    load_each(folder / "patients", load_patient, programs.patients, read.problems);
    load_clinic(folder / "clinic", programs, read.problems);
    sort_by_place(read.problems);
    if (!has_errors(read.problems)) read.value = std::move(programs);
    return read;
}

}
