#include "app/files/portal_call.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

constexpr const char* token = "pacewise";  // one question at a time on each connection

/// "x11:1a00007", as the portal wants it.
std::string parent_of(const FileQuestion& question)
{
    if (question.window == 0) return {};
    std::ostringstream name;
    name << "x11:" << std::hex << question.window;
    return name.str();
}

fs::path path_of(const gchar* uri)
{
    gchar* name = g_filename_from_uri(uri, nullptr, nullptr);
    const fs::path path = name ? fs::path(name) : fs::path();
    g_free(name);
    return path;
}

}

std::string session_bus_address()
{
    if (const char* set = std::getenv("DBUS_SESSION_BUS_ADDRESS")) return set;
    const char* folder = std::getenv("XDG_RUNTIME_DIR");
    if (!folder) return {};
    const fs::path bus = fs::path(folder) / "bus";
    std::error_code none;
    return fs::exists(bus, none) ? "unix:path=" + bus.string() : "";
}

std::string request_path(const std::string& unique_name)
{
    std::string sender = unique_name.substr(unique_name.starts_with(':') ? 1 : 0);
    std::replace(sender.begin(), sender.end(), '.', '_');
    return "/org/freedesktop/portal/desktop/request/" + sender + '/' + token;
}

GVariant* portal_words(const FileQuestion& question)
{
    GVariantBuilder options;
    g_variant_builder_init(&options, G_VARIANT_TYPE_VARDICT);
    g_variant_builder_add(&options, "{sv}", "handle_token", g_variant_new_string(token));
    if (!question.folder.empty())
        g_variant_builder_add(&options, "{sv}", "current_folder",
                              g_variant_new_bytestring(question.folder.c_str()));
    if (question.save && !question.name.empty())
        g_variant_builder_add(&options, "{sv}", "current_name", g_variant_new_string(question.name.c_str()));
    return g_variant_new("(ssa{sv})", parent_of(question).c_str(), question.title.c_str(), &options);
}

FileAnswer portal_answer(GVariant* response)
{
    guint32 ended = 2;
    GVariant* results = nullptr;
    g_variant_get(response, "(u@a{sv})", &ended, &results);
    const gchar** uris = nullptr;
    FileAnswer answer{FileState::cancelled};
    if (ended == 0 && g_variant_lookup(results, "uris", "^a&s", &uris) && uris[0]) {
        answer.file = path_of(uris[0]);
        answer.state = answer.file.empty() ? FileState::unavailable : FileState::chosen;
    }
    g_free(uris);
    g_variant_unref(results);
    return answer;
}

}
