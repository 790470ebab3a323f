#include "engine/print/clinic_paper.h"

#include "engine/base/file.h"
#include "engine/page/png_size.h"
#include "engine/yaml/document.h"

#include <algorithm>

namespace pacewise {

namespace {

struct Part {
    PagePart part;
    bool PaperWish::*wished;
};
constexpr Part all_parts[] = {
    {PagePart::week, &PaperWish::week},          {PagePart::cards, &PaperWish::cards},
    {PagePart::road_map, &PaperWish::road_map},  {PagePart::diary, &PaperWish::diary},
    {PagePart::changes, &PaperWish::changes},    {PagePart::helper, &PaperWish::helper},
    {PagePart::therapist, &PaperWish::therapist}};

/// One of two words; whether it is the second.
auto second_of(std::vector<std::string> words)
{
    return [words](const Node& node, Reading& reading) -> std::optional<bool> {
        const auto found = read_word(node, reading, words);
        return found ? std::optional(*found == 1) : std::nullopt;
    };
}

/// A picture file beside the file that names it.
auto logo_beside(const std::filesystem::path& file)
{
    return [file](const Node& node, Reading& reading) -> std::optional<std::string> {
        const auto name = read_text(node, reading);
        if (!name) return {};
        const std::filesystem::path picture = file.parent_path() / *name;
        if (!std::filesystem::is_regular_file(picture)) {
            reading.error(node, said("there is no picture {1}", picture.string()),
                          "put the logo beside this file");
            return {};
        }
        std::string bytes = read_file(picture);
        if (png_size(bytes)) return bytes;
        reading.error(node, said("{1} is not a PNG picture", picture.string()), "save the logo as PNG");
        return {};
    };
}

std::optional<int> read_cards(const Node& node, Reading& reading)
{
    const std::vector<std::string> known{"1", "2", "4", "6"};
    const auto found = read_word(node, reading, known);
    return found ? std::optional(std::stoi(known[*found])) : std::nullopt;
}

void read_usual(Record& row, PaperWish& usual)
{
    const auto parts = row.list("parts", word<PagePart>());
    if (!parts.empty()) choose_parts(parts, usual);
    usual.sheets = row.optional("sheets", word<WeekSheets>()).value_or(usual.sheets);
    usual.cards_per_page = row.optional("cards", read_cards).value_or(usual.cards_per_page);
    usual.duplex = row.optional("sides", second_of({"one", "two"})).value_or(usual.duplex);
    usual.punch = row.optional("punch", read_truth).value_or(usual.punch);
    const bool saving = row.optional("ink", second_of({"colour", "saving"})).value_or(false);
    usual.style = saving ? LineStyle::line : LineStyle::colour;
    usual.name = row.optional("name", read_truth).value_or(usual.name);
}

}

template <> std::span<const Word<PagePart>> vocabulary()
{
    static constexpr Word<PagePart> words[] = {
        {"week", PagePart::week},          {"cards", PagePart::cards},     {"road-map", PagePart::road_map},
        {"diary", PagePart::diary},        {"changes", PagePart::changes}, {"helper", PagePart::helper},
        {"therapist", PagePart::therapist}};
    return words;
}

template <> std::span<const Word<WeekSheets>> vocabulary()
{
    static constexpr Word<WeekSheets> words[] = {{"phase", WeekSheets::of_the_phase},
                                                 {"week", WeekSheets::each}};
    return words;
}

std::vector<PagePart> parts_of(const PaperWish& wish)
{
    std::vector<PagePart> parts;
    for (const Part& each : all_parts)
        if (wish.*each.wished) parts.push_back(each.part);
    return parts;
}

void choose_parts(const std::vector<PagePart>& parts, PaperWish& wish)
{
    for (const Part& each : all_parts)
        wish.*each.wished = std::find(parts.begin(), parts.end(), each.part) != parts.end();
}

Read<ClinicPaper> read_clinic_paper(const std::filesystem::path& file, std::string_view bytes)
{
    const auto read = [&](const Node& node, Reading& reading) -> std::optional<ClinicPaper> {
        Record row(node, reading, "paper");
        ClinicPaper paper;
        paper.clinic.name = row.optional("clinic", read_text).value_or("");
        paper.clinic.phone = row.optional("phone", read_text).value_or("");
        paper.clinic.address = row.optional("address", read_text).value_or("");
        paper.clinic.logo = row.optional("logo", logo_beside(file)).value_or("");
        read_usual(row, paper.usual);
        return row.is_map() ? std::optional(std::move(paper)) : std::nullopt;
    };
    return read_document_of<ClinicPaper>("paper", file.string(), bytes, read);
}

Read<ClinicPaper> load_clinic_paper(const std::filesystem::path& file)
{
    return read_clinic_paper(file, read_file(file));
}

}
