// How a clinic wants its paper: name, phone, logo, one or two sides, how many cards on a page. It changes no
// plan, so it is not part of what a plan is made from: a new phone number makes no plan old.
#pragma once

#include "engine/base/diagnostic.h"
#include "engine/paper/handout.h"

#include <filesystem>
#include <string_view>

namespace pacewise {

template <> std::span<const Word<PagePart>> vocabulary();
template <> std::span<const Word<WeekSheets>> vocabulary();

struct ClinicPaper {
    Clinic clinic;
    PaperWish
        usual;  ///< size and paper are the patient's; parts, sheets, cards, sides, holes and ink the clinic's
};

/// The parts that this wish has, in their order on paper.
std::vector<PagePart> parts_of(const PaperWish&);
void choose_parts(const std::vector<PagePart>&, PaperWish&);

/// The logo is read from beside the file. Care: throws DiskTrouble when a file cannot be read.
Read<ClinicPaper> load_clinic_paper(const std::filesystem::path&);
Read<ClinicPaper> read_clinic_paper(const std::filesystem::path& file, std::string_view bytes);

}
