#include "app/desk/session/recovery.h"

#include "app/desk/document/appointments.h"
#include "app/desk/session/documents.h"
#include "app/files/fingerprints.h"
#include "engine/adapt/restore_wishes.h"
#include "engine/base/file.h"
#include "engine/patient/read_patient.h"
#include "engine/plan/read_plan.h"
#include "engine/plan/write_plan.h"
#include "engine/protocol/read_protocol.h"
#include "engine/yaml/document.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>

#include <unistd.h>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

constexpr const char *plan_name = "plan.yaml", *place_name = "place.txt", *older_name = "older.yaml",
                     *start_name = "start.txt", *patient_name = "patient.txt",
                     *protocol_name = "protocol.txt", *calendar_name = "calendar.txt",
                     *from_week_name = "from_week.txt", *answered_name = "answered.txt", *yes = "yes",
                     *no = "no";

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

/// "pacewise-desk"; empty when there is no such process.
std::string program_of(const std::string& process)
{
    std::ifstream file("/proc/" + process + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// Recoveries are named after the process that writes them, and when it began: numbers of processes come
/// again.
bool is_alive(const fs::path& folder)
{
    const int process = std::atoi(folder.filename().string().c_str());
    return process > 0 && process != ::getpid() && program_of(std::to_string(process)) == program_of("self");
}

/// Whether enough of it was written before the end.
bool is_readable(const fs::path& folder)
{
    return fs::exists(folder / start_name) && fs::exists(folder / patient_name) &&
           fs::exists(folder / protocol_name);
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

/// The files of patient and protocol as they were, with what a plan says that it was made from.
bool take_files(PlanDocument& document, const fs::path& folder)
{
    document.patient_file = named_text(folder / patient_name);
    document.protocol_file = named_text(folder / protocol_name);
    document.calendar = named_text(folder / calendar_name);
    if (!document.patient_file || !document.protocol_file) return false;
    document.provenance.patient = fingerprint_of_patient_text(
        document.patient_file->name, document.patient_file->text,
        document.calendar ? std::optional(document.calendar->text) : std::nullopt);
    document.provenance.protocol =
        fingerprint_of_text(document.protocol_file->name, document.protocol_file->text);
    return true;
}

void take_older(PlanDocument& document, const fs::path& folder)
{
    auto older = read_plan_file(older_name, text_of(folder / older_name));
    if (!older.value) return;
    const int from_week = std::max(1, std::atoi(text_of(folder / from_week_name).c_str()));
    document.approved = std::make_shared<const ApprovedVersion>(
        ApprovedVersion{std::move(*older.value), text_of(folder / older_name), from_week});
}

std::optional<PlanDocument> recovered(const Workspace& desk, const fs::path& folder)
{
    PlanDocument document;
    document.provenance = desk.library.provenance;
    const auto start = read_date(text_of(folder / start_name));
    if (!start || !take_files(document, folder)) return {};
    auto patient =
        read_document<Patient>(document.patient_file->name, document.patient_file->text, read_patient);
    auto protocol = read_protocol_file(document.protocol_file->name, document.protocol_file->text);
    if (!patient.value || !protocol.value) return {};
    Request request = *desk.library.clinic;
    request.patient = std::move(*patient.value);
    request.protocol = std::move(*protocol.value);
    request.start = *start;
    auto plan = read_plan_file(plan_name, text_of(folder / plan_name));
    if (plan.value) restore_wishes(*plan.value, request);
    set_appointments(request, document.calendar.get());
    take_older(document, folder);
    document.request = std::make_shared<const Request>(std::move(request));
    // A plan for something else only tells the wishes: what it answered is not known any more.
    if (plan.value && text_of(folder / answered_name) == yes) {
        document.plan = std::make_shared<const Plan>(std::move(*plan.value));
        document.answered = document.request;
    }
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

fs::path own_recovery()
{
    const auto began = std::chrono::system_clock::now().time_since_epoch();
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(began).count();
    return recovery_root() / (std::to_string(::getpid()) + "-" + std::to_string(seconds));
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
    if (document.calendar)
        copy.files.push_back({calendar_name, document.calendar->name + '\n' + document.calendar->text});
    if (document.approved) {
        copy.files.push_back({older_name, document.approved->text});
        copy.files.push_back({from_week_name, std::to_string(document.approved->from_week)});
    }
    // Last: a copy that was cut short does not say that its plan answers anything.
    copy.files.push_back({answered_name, document.is_answered() ? yes : no});
    return copy;
}

void write_recovery(const RecoveryCopy& copy)
{
    fs::create_directories(copy.folder);
    std::set<std::string> names;
    for (const NamedText& file : copy.files) names.insert(file.name);
    names.erase(answered_name);
    for (const auto& entry : fs::directory_iterator(copy.folder))  // of an earlier copy
        if (!names.contains(entry.path().filename().string())) fs::remove(entry.path());
    for (const NamedText& file : copy.files) write_file(copy.folder / file.name, file.text);
}

std::vector<fs::path> find_recoveries(const fs::path& root)
{
    std::vector<fs::path> folders;
    std::error_code trouble;
    for (const auto& entry : fs::directory_iterator(root, trouble))
        if (entry.is_directory() && is_readable(entry.path()) && !is_alive(entry.path()))
            folders.push_back(entry.path());
    std::sort(folders.begin(), folders.end(), [](const fs::path& one, const fs::path& other) {
        return fs::last_write_time(one / start_name) < fs::last_write_time(other / start_name);
    });
    return folders;
}

bool recover(Workspace& desk, const fs::path& folder)
{
    auto document = recovered(desk, folder);
    if (!document) {
        report(desk, "what was kept in " + folder.string() + " cannot be read");
        return false;
    }
    const std::string place = text_of(folder / place_name);
    show_document(desk, PlanDocument{}, place);
    desk.history.commit(in_words("Recover unsaved work", "Recuperar el trabajo no guardado"),
                        std::move(*document));
    return true;
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
