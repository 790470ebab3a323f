#include "app/desk/session/asking.h"

#include <utility>

namespace pacewise {

bool Asking::ask(const FileQuestion& question, std::function<Message(const std::filesystem::path&)> then)
{
    question_ = question;
    then_ = std::move(then);
    dialog_ = FileDialog::open(question, wake_);
    return dialog_ != nullptr;
}

std::optional<Message> Asking::step()
{
    if (!dialog_ || dialog_->state() == FileState::asking) return {};
    const auto dialog = std::exchange(dialog_, nullptr);
    switch (dialog->state()) {
    case FileState::asking: return {};
    case FileState::chosen: return then_(dialog->chosen());
    case FileState::cancelled: return CloseDialog{};
    case FileState::unavailable: unavailable_ = true; return {};
    }
    return {};
}

bool Asking::take_unavailable() { return std::exchange(unavailable_, false); }

}
