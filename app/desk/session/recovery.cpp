#include "app/desk/session/recovery.h"

#include "app/desk/session/documents.h"
#include "engine/adapt/restore_wishes.h"
#include "engine/base/file.h"
#include "engine/patient/read_patient.h"
#include "engine/yaml/document.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "engine/protocol/read_protocol.h"

#include <algorithm>
#include <cstdlib>

#include <signal.h>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

constexpr const char *plan_name = "plan.yaml", *place_name = "place.txt", *older_name = "older.yaml",
                     *start_name = "start.txt", *patient_name = "patient.txt", *protocol_name = "protocol.txt";

/// The plan with what is asked now, so that wishes without an answer are kept too.
Plan with_wishes(const Plan& plan, const Request& request)
{
    Plan copy = plan;
    copy.start = request.start;
    copy.made.seed = request.seed;
    copy.made.briskest = request.briskest;
    copy.made.briskest_of = request.briskest_of;
    copy.made.emphasis = request.emphasis;
    copy.made.kept = request.keep;
    copy.pins = request.pins;
    copy.bans = request.bans;
    copy.banned_places = request.banned_places;
    copy.overrides = request.overrides;
    return copy;
}

/// Recoveries are named after the process that writes them.
bool is_alive(const fs::path& folder)
{
    const int process = std::atoi(folder.filename().string().c_str());
    return process > 0 && ::kill(process, 0) == 0;
}

std::string text_of(const fs::path& file) { return fs::exists(file) ? read_file(file) : std::string(); }

/// "name\ntext" in one file.
std::shared_ptr<const NamedText> named_text(const fs::path& file)
{
    const std::string all = text_of(file);
    const std::size_t line = all.find('\n');
    if (line == std::string::npos) return {};
    return std::make_shared<const NamedText>(NamedText{all.substr(0, line), all.substr(line + 1)});
}

std::optional<PlanDocument> recovered(const Workspace& desk, const fs::path& folder)
{
    const auto patient_file = named_text(folder / patient_name);
    const auto protocol_file = named_text(folder / protocol_name);
    const auto start = read_date(text_of(folder / start_name));
    if (!patient_file || !protocol_file || !start) return {};
    auto patient = read_document<Patient>(patient_file->name, patient_file->text, read_patient);
    auto protocol = read_protocol_file(protocol_file->name, protocol_file->text);
    if (!patient.value || !protocol.value) return {};
    PlanDocument document;
    Request request = *desk.library.clinic;
    request.patient = std::move(*patient.value);
    request.protocol = std::move(*protocol.value);
    request.start = *start;
    document.patient_file = patient_file;
    document.protocol_file = protocol_file;
    document.provenance = desk.library.provenance;
    if (auto plan = read_plan_file(plan_name, text_of(folder / plan_name)); plan.value) {
        restore_wishes(*plan.value, request);
        document.provenance.patient = plan.value->made.patient;
        document.provenance.protocol = plan.value->made.protocol;
        document.plan = std::make_shared<const Plan>(std::move(*plan.value));
    }
    if (auto older = read_plan_file(older_name, text_of(folder / older_name)); older.value)
        document.approved = std::make_shared<const ApprovedVersion>(
            ApprovedVersion{*older.value, text_of(folder / older_name),
                            document.plan ? document.plan->made.from_week : 1});
    document.request = std::make_shared<const Request>(std::move(request));
    return document;
}

}

fs::path recovery_root()
{
    if (const char* state = std::getenv("XDG_STATE_HOME"); state && *state)
        return fs::path(state) / "pacewise" / "recovery";
    const char* home = std::getenv("HOME");
    return fs::path(home ? home : "/tmp") / ".local" / "state" / "pacewise" / "recovery";
}

RecoveryCopy recovery_copy(const PlanDocument& document, const fs::path& plan_file, const fs::path& folder)
{
    RecoveryCopy copy{folder, {}};
    copy.files.push_back({place_name, plan_file.string()});
    copy.files.push_back({start_name, date_text(document.request->start)});
    copy.files.push_back({patient_name, document.patient_file->name + '\n' + document.patient_file->text});
    copy.files.push_back({protocol_name, document.protocol_file->name + '\n' + document.protocol_file->text});
    if (document.plan)
        copy.files.push_back({plan_name, plan_text(with_wishes(*document.plan, *document.request))});
    if (document.approved) copy.files.push_back({older_name, document.approved->text});
    return copy;
}

void write_recovery(const RecoveryCopy& copy)
{
    fs::create_directories(copy.folder);
    for (const NamedText& file : copy.files) write_file(copy.folder / file.name, file.text);
}

std::vector<fs::path> find_recoveries(const fs::path& root)
{
    std::vector<fs::path> folders;
    std::error_code trouble;
    for (const auto& entry : fs::directory_iterator(root, trouble))
        if (entry.is_directory() && fs::exists(entry.path() / start_name) && !is_alive(entry.path()))
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end(), [](const fs::path& one, const fs::path& other) {
        return fs::last_write_time(one / start_name) < fs::last_write_time(other / start_name);
    });
    return folders;
}

void recover(Workspace& desk, const fs::path& folder)
{
    auto document = recovered(desk, folder);
    if (!document) return report(desk, "what was kept in " + folder.string() + " cannot be read");
    const std::string place = text_of(folder / place_name);
    show_document(desk, PlanDocument{}, place);
    desk.history.commit(in_words("Recover unsaved work", "Recuperar el trabajo no guardado"), std::move(*document));
}

std::string what_is_recoverable(const Workspace& desk)
{
    if (desk.recoverable.empty()) return {};
    const fs::path& folder = desk.recoverable.back();
    const std::string plan = fs::path(text_of(folder / place_name)).filename().string();
    const std::string patient = text_of(folder / patient_name);
    return plan.empty() ? patient.substr(0, patient.find('\n')) : plan;
}

void drop_recovery(const fs::path& folder)
{
    std::error_code trouble;
    fs::remove_all(folder, trouble);
}

void remember(Preferences& preferences, const fs::path& file)
{
    constexpr std::size_t most = 12;
    const fs::path whole = fs::absolute(file).lexically_normal();
    std::erase(preferences.recent, whole);
    preferences.recent.insert(preferences.recent.begin(), whole);
    if (preferences.recent.size() > most) preferences.recent.resize(most);
}

}
