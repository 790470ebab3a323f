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
    if (dialog->state() == FileState::unavailable) unavailable_ = true;
    if (dialog->state() != FileState::chosen) return {};
    return then_(dialog->chosen());
}

bool Asking::take_unavailable() { return std::exchange(unavailable_, false); }

}
