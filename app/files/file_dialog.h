// Asks for a file in the dialog of the desktop, in a program of its own: by the desktop's portal, else by
// zenity. Where there is neither, the window asks for a typed path. The window never waits; it is woken.
#pragma once

#include "app/files/file_question.h"
#include "app/files/stop_signal.h"

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace pacewise {

class FileDialog {
public:
    /// Care: `wake` is called on another thread, once, when the answer is there.
    static std::unique_ptr<FileDialog> open(const FileQuestion&, std::function<void()> wake);
    /// Takes the dialog away when it is still there; `wake` is not called any more after this.
    ~FileDialog();
    FileDialog(const FileDialog&) = delete;
    FileDialog& operator=(const FileDialog&) = delete;

    FileState state() const;
    /// Empty unless one was chosen.
    std::filesystem::path chosen() const;

private:
    FileDialog(const FileQuestion&, std::function<void()> wake);
    void ask(const FileQuestion&, const std::function<void()>& wake);

    StopSignal stop_;
    mutable std::mutex guards_answer_;
    FileAnswer answer_;
    std::thread asks_;
};

}
