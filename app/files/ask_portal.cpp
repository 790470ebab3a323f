#include "app/files/ask_portal.h"

#include "app/files/portal_call.h"

#include <gio/gio.h>
#include <glib-unix.h>

namespace pacewise {

namespace {

/// One question, from connecting to the answer. Everything happens on the thread that asks, in a loop of its
/// own.
class PortalTalk {
public:
    PortalTalk(const FileQuestion& question, const StopSignal& stop)
        : question_(question), context_(g_main_context_new()), loop_(g_main_loop_new(context_, FALSE)),
          cancel_(g_cancellable_new())
    {
        g_main_context_push_thread_default(context_);
        GSource* sign = g_unix_fd_source_new(stop.descriptor(), G_IO_IN);
        g_source_set_callback(sign, G_SOURCE_FUNC(on_sign), this, nullptr);
        g_source_attach(sign, context_);
        g_source_unref(sign);
    }

    /// Care: what was begun is waited for, because it knows this object; all of it can be cancelled.
    ~PortalTalk()
    {
        g_cancellable_cancel(cancel_);
        while (waiting_for_ > 0) g_main_context_iteration(context_, TRUE);
        if (bus_) leave_bus();
        g_main_context_pop_thread_default(context_);
        g_object_unref(cancel_);
        g_main_loop_unref(loop_);
        g_main_context_unref(context_);
    }
    PortalTalk(const PortalTalk&) = delete;
    PortalTalk& operator=(const PortalTalk&) = delete;

    FileAnswer answer(const std::string& address)
    {
        ++waiting_for_;
        const auto flags = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                             G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
        g_dbus_connection_new_for_address(address.c_str(), flags, nullptr, cancel_, on_connected, this);
        g_main_loop_run(loop_);
        return answer_;
    }

private:
    void finish(FileAnswer answer)
    {
        if (answer_.state == FileState::asking) answer_ = std::move(answer);
        g_main_loop_quit(loop_);
    }

    /// The portal takes its dialog away when whoever asked is gone.
    void leave_bus()
    {
        g_signal_handlers_disconnect_by_data(bus_, this);
        g_dbus_connection_signal_unsubscribe(bus_, listens_);
        g_dbus_connection_close(bus_, nullptr, nullptr, nullptr);
        g_object_unref(bus_);
    }

    /// Listens before it asks: an answer may come at once.
    void ask()
    {
        listens_ = g_dbus_connection_signal_subscribe(
            bus_, portal_name, "org.freedesktop.portal.Request", "Response",
            request_path(g_dbus_connection_get_unique_name(bus_)).c_str(), nullptr, G_DBUS_SIGNAL_FLAGS_NONE,
            on_response, this, nullptr);
        g_signal_connect(bus_, "closed", G_CALLBACK(on_closed), this);
        ++waiting_for_;
        g_dbus_connection_call(bus_, portal_name, "/org/freedesktop/portal/desktop",
                               "org.freedesktop.portal.FileChooser", question_.save ? "SaveFile" : "OpenFile",
                               portal_words(question_), G_VARIANT_TYPE("(o)"), G_DBUS_CALL_FLAGS_NONE,
                               portal_patience_ms, cancel_, on_called, this);
    }

    static PortalTalk& of(gpointer self) { return *static_cast<PortalTalk*>(self); }

    static gboolean on_sign(gint, GIOCondition, gpointer self)
    {
        of(self).finish({FileState::cancelled});
        return G_SOURCE_REMOVE;
    }

    static void on_closed(GDBusConnection*, gboolean, GError*, gpointer self)
    {
        of(self).finish({FileState::unavailable});
    }

    static void on_connected(GObject*, GAsyncResult* result, gpointer self)
    {
        PortalTalk& talk = of(self);
        --talk.waiting_for_;
        talk.bus_ = g_dbus_connection_new_for_address_finish(result, nullptr);
        if (!talk.bus_) return talk.finish({FileState::unavailable});
        if (talk.answer_.state == FileState::asking) talk.ask();
    }

    static void on_called(GObject* bus, GAsyncResult* result, gpointer self)
    {
        --of(self).waiting_for_;
        GVariant* handle = g_dbus_connection_call_finish(G_DBUS_CONNECTION(bus), result, nullptr);
        if (!handle) return of(self).finish({FileState::unavailable});
        g_variant_unref(handle);
    }

    static void on_response(GDBusConnection*, const gchar*, const gchar*, const gchar*, const gchar*,
                            GVariant* response, gpointer self)
    {
        of(self).finish(portal_answer(response));
    }

    const FileQuestion& question_;
    GMainContext* context_;
    GMainLoop* loop_;
    GCancellable* cancel_;
    GDBusConnection* bus_ = nullptr;
    guint listens_ = 0;
    int waiting_for_ = 0;  ///< calls that have not come back
    FileAnswer answer_;
};

}

FileAnswer ask_portal(const FileQuestion& question, const StopSignal& stop)
{
    const std::string address = session_bus_address();
    if (address.empty()) return {FileState::unavailable};
    return PortalTalk(question, stop).answer(address);
}

}
