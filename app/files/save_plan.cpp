#include "app/files/save_plan.h"

#include "app/files/files_in.h"
#include "app/files/may_replace.h"
#include "app/files/older_plan.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "engine/seal/fingerprint.h"

#include <vector>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

/// What is still to be written, in this order: the plan comes last, when all that it needs is there.
struct ToWrite {
    fs::path file;
    std::string bytes;
};

bool is_there(const fs::path& file, const std::string& bytes)
{
    std::error_code none;
    return fs::is_regular_file(file, none) && fs::file_size(file) == bytes.size() && read_file(file) == bytes;
}

/// Care: one name for two files would lose the first.
void check_names(const PlanToSave& asked)
{
    for (const auto* beside : {&asked.patient, &asked.protocol, &asked.calendar})
        if (*beside && (*beside)->name == asked.file.filename())
            throw DiskTrouble("the plan and another file of it would both be " +
                              in_quotes(asked.file.string()) + ". Maybe choose another name for the plan");
}

using Check = void (*)(const fs::path&, const Plan&);

void put_beside(const PlanToSave& asked, const std::optional<NamedText>& text, Check may_replace,
                std::vector<ToWrite>& all)
{
    if (!text) return;
    const fs::path file = folder_of(asked.file) / text->name;
    if (is_there(file, text->text)) return;
    may_replace(file, asked.plan);
    all.push_back({file, text->text});
}

/// A name that is not taken: "anna.v1.yaml", "anna.v1-2.yaml" ...
fs::path free_name(const fs::path& plan_file, int version)
{
    const std::string stem =
        (folder_of(plan_file) / plan_file.stem()).string() + ".v" + std::to_string(version);
    fs::path file = stem + ".yaml";
    for (int next = 2; fs::exists(file) || file.filename() == plan_file.filename(); ++next)
        file = stem + '-' + std::to_string(next) + ".yaml";
    return file;
}

/// It may lie in the very file that the new version replaces.
void put_older(const fs::path& plan_file, const std::optional<std::string>& older, std::vector<ToWrite>& all)
{
    if (!older) return;
    const auto there = older_file_beside(plan_file, fingerprint(*older));
    if (there && there->filename() != plan_file.filename()) return;
    const Read<Plan> read = read_plan_file("older plan", *older);
    all.push_back({free_name(plan_file, read.value ? read.value->version : 1), *older});
}

}

void save_plan(const PlanToSave& asked)
{
    check_names(asked);
    may_replace_plan(asked.file, asked.plan);
    std::vector<ToWrite> all;
    put_beside(asked, asked.calendar, may_replace_calendar, all);
    put_beside(asked, asked.patient, may_replace_patient, all);
    put_beside(asked, asked.protocol, may_replace_protocol, all);
    put_older(asked.file, asked.older_plan, all);
    const std::string bytes = plan_text(asked.plan);
    if (!is_there(asked.file, bytes)) all.push_back({asked.file, bytes});
    for (const ToWrite& each : all) write_file(each.file, each.bytes);
}

}
