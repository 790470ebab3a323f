// The schemas are for editors, the readers decide; here they are held to say the same.
#include "tests/schema/schema.h"

#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/figure/base_pose.h"
#include "engine/figure/camera.h"
#include "engine/figure/landmark.h"
#include "engine/figure/movement.h"
#include "engine/figure/prop.h"
#include "engine/patient/disability.h"
#include "engine/patient/fall_risk.h"
#include "engine/patient/print_wish.h"
#include "engine/plan/plan.h"
#include "engine/precaution/precaution.h"
#include "engine/print/clinic_paper.h"
#include "engine/protocol/ramp.h"
#include "engine/request/emphasis.h"
#include "engine/review/position_group.h"
#include "engine/terms/person.h"
#include "engine/yaml/parse.h"
#include "tests/support/catch.h"

#include <map>

using namespace pacewise;
using namespace pacewise::test;

namespace {

const Schema& schema_of(FileKind kind)
{
    static const std::map<FileKind, Schema> schemas = [] {
        std::map<FileKind, Schema> all;
        for (const FileKind each : all_kinds) all.try_emplace(each, each);
        return all;
    }();
    return schemas.at(kind);
}

template <class E> void add(std::map<std::string, std::vector<std::string>>& all, const char* name)
{
    all["terms: " + std::string(name)] = words_in<E>();
}

void add_terms_of_body_and_movement(std::map<std::string, std::vector<std::string>>& all)
{
    add<Muscle>(all, "Muscle"), add<Joint>(all, "Joint"), add<Side>(all, "Side"),
        add<SideUse>(all, "SideUse");
    add<Modality>(all, "Modality"), add<Position>(all, "Position"), add<Support>(all, "Support");
    add<Equipment>(all, "Equipment"), add<Tag>(all, "Tag"), add<DoseUnit>(all, "DoseUnit");
    add<Goal>(all, "Goal"), add<Evidence>(all, "Evidence"), add<Weekday>(all, "Weekday");
    add<View>(all, "View"), add<BasePose>(all, "BasePose"), add<Landmark>(all, "Landmark");
    add<PropKind>(all, "PropKind"), add<RampMeasure>(all, "RampMeasure"), add<ItemRole>(all, "ItemRole"),
        add<Breath>(all, "Breath");
}

void add_terms_of_persons(std::map<std::string, std::vector<std::string>>& all)
{
    add<AidType>(all, "AidType"), add<Ashworth>(all, "Ashworth"), add<SpasmKind>(all, "SpasmKind");
    add<PainCause>(all, "PainCause"), add<Transfers>(all, "Transfers"), add<Vision>(all, "Vision");
    add<Cognition>(all, "Cognition"), add<Condition>(all, "Condition"), add<Medicine>(all, "Medicine");
    add<TimeOfDay>(all, "TimeOfDay"), add<Strength>(all, "Strength"), add<Pace>(all, "Pace");
    add<PrintSize>(all, "PrintSize"), add<PaperSize>(all, "PaperSize"), add<Band>(all, "Band");
    add<FallClass>(all, "FallClass"), add<WantedSide>(all, "WantedSide"), add<Unrecorded>(all, "Unrecorded");
    add<Hold>(all, "Hold"), add<PlanMode>(all, "PlanMode"), add<DateChange>(all, "DateChange");
    add<SorePlace>(all, "SorePlace"), add<Emphasis>(all, "Emphasis"),
        add<PositionGroup>(all, "PositionGroup"), add<PagePart>(all, "PagePart"),
        add<WeekSheets>(all, "WeekSheets");
}

std::map<std::string, std::vector<std::string>> all_terms()
{
    std::map<std::string, std::vector<std::string>> all;
    add_terms_of_body_and_movement(all);
    add_terms_of_persons(all);
    return all;
}

Node tree_of(const std::filesystem::path& file)
{
    const auto tree = parse_yaml(file.string(), read_file(file));
    REQUIRE(tree.value);
    return *tree.value;
}

/// "rejects", "accepts" or nothing.
std::string verdict_in(const std::string& text)
{
    for (const std::string& line : split(text, '\n'))
        if (line.starts_with("# schema: ")) return trimmed(line.substr(10));
    return {};
}

bool is_named_reader(const std::string& text) { return text.find("# reader ") != std::string::npos; }

}

TEST_CASE("every shipped file satisfies the schema that editors check it with")
{
    int files = 0;
    for (const auto& file : files_below(PACEWISE_ROOT "/programs", ".yaml")) {
        INFO(file.string());
        const Node tree = tree_of(file);
        const auto kind = kind_of(tree);
        REQUIRE(kind);
        CHECK(schema_of(*kind).complaint(tree).value_or("") == "");
        ++files;
    }
    CHECK(files >= 16);
}

TEST_CASE("every list of words in a schema is the list that the readers know")
{
    const auto terms = all_terms();
    for (const FileKind kind : all_kinds)
        for (const WordList& list : schema_of(kind).word_lists()) {
            INFO(name_of(kind) << ": " << list.comment << ": " << joined(list.words, ", "));
            if (list.comment == "here only") continue;
            REQUIRE(terms.contains(list.comment));
            CHECK(list.words == terms.at(list.comment));
        }
}

TEST_CASE("a schema says of every record which keys it may have")
{
    for (const FileKind kind : all_kinds)
        for (const std::string& open : schema_of(kind).open_objects()) {
            INFO(name_of(kind) << ": " << open);
            CHECK(false);
        }
}

TEST_CASE("schema and readers agree on the broken files, as far as a schema can see")
{
    int rejected = 0, accepted = 0;
    for (const auto& file : files_below(PACEWISE_ROOT "/tests/broken", ".yaml")) {
        const std::string text = read_file(file), verdict = verdict_in(text);
        if (verdict.empty()) continue;
        INFO(file.filename().string());
        const Node tree = tree_of(file);
        const auto kind = kind_of(tree);
        REQUIRE(kind);
        const bool reader_rejects = has_errors(read_as(*kind, file.string(), text));
        const bool schema_rejects = schema_of(*kind).complaint(tree).has_value();
        CHECK(schema_rejects == (verdict == "rejects"));
        if (schema_rejects) CHECK(reader_rejects);
        (schema_rejects ? rejected : accepted) += 1;
    }
    CHECK(rejected >= 80);
    CHECK(accepted >= 10);
}

TEST_CASE("every broken file that is sound YAML tells what the schema says of it")
{
    for (const auto& file : files_below(PACEWISE_ROOT "/tests/broken", ".yaml")) {
        INFO(file.filename().string());
        const std::string text = read_file(file);
        const auto tree = parse_yaml("", text);
        const bool silent = std::filesystem::exists(file.string() + ".expect") || is_named_reader(text) ||
                            !tree.value || has_errors(tree.problems);
        CHECK(verdict_in(text).empty() == silent);
    }
}
