#include "app/files/may_replace.h"

#include "app/files/keep_file.h"
#include "engine/base/file.h"
#include "engine/base/text.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/read_plan.h"
#include "engine/protocol/read_protocol.h"

namespace pacewise {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuse(const fs::path& file, const std::string& is_what)
{
    throw DiskTrouble(in_quotes(file.string()) + " is there already and " + is_what +
                      ". Maybe choose another name");
}

/// An empty file is nobody's work.
bool is_free(const fs::path& file)
{
    std::error_code trouble;
    return !fs::is_regular_file(file, trouble) || fs::file_size(file, trouble) == 0;
}

}

void may_replace_plan(const fs::path& file, const Plan& plan)
{
    if (is_free(file)) return;
    if (is_other_kind(file, plan_begins)) refuse(file, "is no plan");
    const Read<Plan> there = load_plan(file);
    if (!there.value) refuse(file, "cannot be read as a plan");
    if (there.value->patient != plan.patient) refuse(file, "is the plan of another patient");
}

void may_replace_patient(const fs::path& file, const Plan& plan)
{
    if (is_free(file)) return;
    const Read<Patient> there = load_patient(file);
    if (!there.value) refuse(file, "cannot be read as a patient's file");
    if (there.value->id.text != plan.patient) refuse(file, "is the file of another patient");
}

void may_replace_protocol(const fs::path& file, const Plan& plan)
{
    if (is_free(file)) return;
    const Read<Protocol> there = load_protocol(file);
    if (!there.value) refuse(file, "cannot be read as a protocol");
    if (there.value->id != plan.protocol) refuse(file, "is another protocol");
}

void may_replace_calendar(const fs::path& file, const Plan&)
{
    if (!is_free(file)) refuse(file, "is another calendar");
}

}
