#include "app/files/file_dialog.h"

#include "app/files/ask_portal.h"
#include "app/files/ask_zenity.h"

namespace pacewise {

namespace {

FileAnswer answer_to(const FileQuestion& question, const StopSignal& stop)
{
    FileAnswer answer = ask_portal(question, stop);
    if (answer.state == FileState::unavailable && !stop.is_raised()) answer = ask_zenity(question, stop);
    return answer;
}

}

std::unique_ptr<FileDialog> FileDialog::open(const FileQuestion& question, std::function<void()> wake)
{
    return std::unique_ptr<FileDialog>(new FileDialog(question, std::move(wake)));
}

FileDialog::FileDialog(const FileQuestion& question, std::function<void()> wake)
    : asks_([this, question, wake = std::move(wake)] { ask(question, wake); })
{
}

FileDialog::~FileDialog()
{
    stop_.raise();
    asks_.join();
}

void FileDialog::ask(const FileQuestion& question, const std::function<void()>& wake)
{
    FileAnswer answer{FileState::unavailable};
    try {
        answer = answer_to(question, stop_);
    } catch (const std::exception&) {
        // No memory, no more threads: the window still has its own way to ask.
    }
    {
        const std::lock_guard guard(guards_answer_);
        answer_ = answer;
    }
    if (wake && !stop_.is_raised()) wake();
}

FileState FileDialog::state() const
{
    const std::lock_guard guard(guards_answer_);
    return answer_.state;
}

std::filesystem::path FileDialog::chosen() const
{
    const std::lock_guard guard(guards_answer_);
    return answer_.file;
}

}
