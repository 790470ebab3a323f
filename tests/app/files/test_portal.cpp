#include "tests/app/files/test_portal.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <future>
#include <gio/gio.h>
#include <mutex>
#include <thread>

namespace pacewise {

namespace {

constexpr const char* interface_text =
    "<node><interface name='org.freedesktop.portal.FileChooser'>"
    "<method name='OpenFile'><arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='a{sv}' direction='in'/><arg type='o' direction='out'/></method>"
    "<method name='SaveFile'><arg type='s' direction='in'/><arg type='s' direction='in'/>"
    "<arg type='a{sv}' direction='in'/><arg type='o' direction='out'/></method>"
    "</interface></node>";

std::string option_text(GVariant* options, const char* name)
{
    const gchar* text = nullptr;
    return g_variant_lookup(options, name, "&s", &text) ? text : "";
}

std::string option_bytes(GVariant* options, const char* name)
{
    const gchar* text = nullptr;
    return g_variant_lookup(options, name, "^&ay", &text) ? text : "";
}

std::string request_of(const gchar* sender, GVariant* options)
{
    std::string name = sender + 1;
    std::replace(name.begin(), name.end(), '.', '_');
    return "/org/freedesktop/portal/desktop/request/" + name + '/' + option_text(options, "handle_token");
}

}

struct TestPortal::Inside {
    Answers answers = Answers::never;
    unsigned ended = 0;
    std::string uri;
    GTestDBus* bus = nullptr;
    GMainContext* context = nullptr;
    GMainLoop* loop = nullptr;
    mutable std::mutex guards_heard;
    std::vector<Heard> heard;
    std::thread serves;

    void hear(const gchar* method, const gchar* parent, const gchar* title, GVariant* options)
    {
        const std::lock_guard guard(guards_heard);
        heard.push_back({method, parent, title, option_bytes(options, "current_folder"),
                         option_text(options, "current_name")});
    }

    void answer(GDBusConnection* bus_here, const gchar* sender, const std::string& request) const
    {
        GVariantBuilder results;
        g_variant_builder_init(&results, G_VARIANT_TYPE_VARDICT);
        const gchar* uris[] = {uri.c_str(), nullptr};
        if (!uri.empty()) g_variant_builder_add(&results, "{sv}", "uris", g_variant_new_strv(uris, -1));
        g_dbus_connection_emit_signal(bus_here, sender, request.c_str(), "org.freedesktop.portal.Request",
                                      "Response", g_variant_new("(ua{sv})", ended, &results), nullptr);
    }

    static void on_call(GDBusConnection* bus_here, const gchar* sender, const gchar*, const gchar*,
                        const gchar* method, GVariant* words, GDBusMethodInvocation* call, gpointer self)
    {
        Inside& inside = *static_cast<Inside*>(self);
        const gchar *parent = nullptr, *title = nullptr;
        GVariant* options = nullptr;
        g_variant_get(words, "(&s&s@a{sv})", &parent, &title, &options);
        inside.hear(method, parent, title, options);
        const std::string request = request_of(sender, options);
        g_variant_unref(options);
        // The answer before the handle: whoever asks must already listen.
        if (inside.answers == Answers::at_once) inside.answer(bus_here, sender, request);
        g_dbus_method_invocation_return_value(call, g_variant_new("(o)", request.c_str()));
    }

    /// Until the loop is stopped; `ready` tells when the portal can be called.
    void serve(std::promise<void> ready)
    {
        g_main_context_push_thread_default(context);
        GDBusConnection* here = g_dbus_connection_new_for_address_sync(
            g_test_dbus_get_bus_address(bus),
            static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION),
            nullptr, nullptr, nullptr);
        GDBusNodeInfo* node = g_dbus_node_info_new_for_xml(interface_text, nullptr);
        const GDBusInterfaceVTable table{on_call, nullptr, nullptr, {}};
        g_dbus_connection_register_object(here, "/org/freedesktop/portal/desktop", node->interfaces[0],
                                          &table, this, nullptr, nullptr);
        GVariant* named = g_dbus_connection_call_sync(
            here, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
            g_variant_new("(su)", "org.freedesktop.portal.Desktop", 0u), nullptr, G_DBUS_CALL_FLAGS_NONE, -1,
            nullptr, nullptr);
        g_variant_unref(named);
        ready.set_value();
        g_main_loop_run(loop);
        g_dbus_node_info_unref(node);
        g_dbus_connection_close_sync(here, nullptr, nullptr);
        g_object_unref(here);
        g_main_context_pop_thread_default(context);
    }
};

TestPortal::TestPortal() : inside_(std::make_unique<Inside>())
{
    inside_->bus = g_test_dbus_new(G_TEST_DBUS_NONE);
    g_test_dbus_up(inside_->bus);
}

TestPortal::TestPortal(Answers answers, unsigned ended, const std::string& uri) : TestPortal()
{
    inside_->answers = answers;
    inside_->ended = ended;
    inside_->uri = uri;
    inside_->context = g_main_context_new();
    inside_->loop = g_main_loop_new(inside_->context, FALSE);
    std::promise<void> ready;
    auto is_ready = ready.get_future();
    inside_->serves =
        std::thread([this, ready = std::move(ready)]() mutable { inside_->serve(std::move(ready)); });
    is_ready.wait();
}

TestPortal::~TestPortal()
{
    if (inside_->serves.joinable()) {
        g_main_loop_quit(inside_->loop);
        inside_->serves.join();
        g_main_loop_unref(inside_->loop);
        g_main_context_unref(inside_->context);
    }
    g_test_dbus_stop(inside_->bus);  // not `down`: that waits for a connection that everybody shares
    g_object_unref(inside_->bus);
}

std::vector<TestPortal::Heard> TestPortal::heard() const
{
    const std::lock_guard guard(inside_->guards_heard);
    return inside_->heard;
}

}
