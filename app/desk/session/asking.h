// Questions that go out of the desk: which file, and the printer. A dialog of the system where there is one;
// else the desk's own, in which a path is typed.
#pragma once

#include "app/desk/panels/message.h"
#include "app/files/file_dialog.h"

#include <functional>
#include <memory>

namespace pacewise {

class Asking {
public:
    explicit Asking(Wake wake) : wake_(std::move(wake)) {}
    /// What to do with the file once it is known. True when a dialog of the system is open now.
    bool ask(const FileQuestion&, std::function<Message(const std::filesystem::path&)> then);
    /// The message, once a file was chosen or none shall be; looked at every frame.
    std::optional<Message> step();
    /// Whether the system has no dialog: the desk shows its own. Told once.
    bool take_unavailable();
    /// For the desk's own dialog: the file that was typed.
    Message answer(const std::filesystem::path& file) const { return then_(file); }
    const FileQuestion& question() const { return question_; }

private:
    Wake wake_;
    std::unique_ptr<FileDialog> dialog_;
    std::function<Message(const std::filesystem::path&)> then_;
    FileQuestion question_;
    bool unavailable_ = false;
};

}
