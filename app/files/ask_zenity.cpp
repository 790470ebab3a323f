#include "app/files/ask_zenity.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace pacewise {

namespace {

namespace fs = std::filesystem;

constexpr int exit_chosen = 0, exit_cancelled = 1;
constexpr int look_again_ms = 20;  // at a program that has said its word, but has not ended yet

std::vector<std::string> words_for(const FileQuestion& question)
{
    std::vector<std::string> words{"zenity", "--file-selection", "--title", question.title};
    const fs::path start =
        question.folder.empty() ? fs::path(question.name) : question.folder / question.name;
    if (!start.empty()) words.insert(words.end(), {"--filename", start.string()});
    if (question.save) words.insert(words.end(), {"--save", "--confirm-overwrite"});
    if (question.window != 0) words.insert(words.end(), {"--attach", std::to_string(question.window)});
    return words;
}

/// zenity, and the end of the pipe that its answer comes from. Ended with this, whatever it does.
class Child {
public:
    explicit Child(std::vector<std::string> words)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) return;
        answer_ = ends[0];
        posix_spawn_file_actions_t actions;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        ::posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
        std::vector<char*> list;
        for (std::string& word : words) list.push_back(word.data());
        list.push_back(nullptr);
        if (::posix_spawnp(&id_, list[0], &actions, nullptr, list.data(), environ) != 0) id_ = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }
    ~Child()
    {
        if (id_ > 0) {
            ::kill(id_, SIGKILL);
            ::waitpid(id_, nullptr, 0);
        }
        if (answer_ >= 0) ::close(answer_);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool runs() const { return id_ > 0; }
    int answer() const { return answer_; }
    /// Its exit code; -1 while it still runs, 255 when it was ended by force.
    int ended()
    {
        int status = 0;
        if (::waitpid(id_, &status, WNOHANG) != id_) return -1;
        id_ = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
    }

private:
    pid_t id_ = -1;
    int answer_ = -1;
};

/// False when the sign was raised first.
bool read_all(int from, const StopSignal& stop, std::string& text)
{
    for (;;) {
        pollfd both[2] = {{from, POLLIN, 0}, {stop.descriptor(), POLLIN, 0}};
        if (::poll(both, 2, -1) < 0) continue;  // a signal
        if (both[1].revents != 0) return false;
        char block[4096];
        const ssize_t got = ::read(from, block, sizeof block);
        if (got <= 0) return true;
        text.append(block, static_cast<std::size_t>(got));
    }
}

/// A raised sign counts as cancelled.
int exit_code_of(Child& child, const StopSignal& stop)
{
    int code = child.ended();
    for (; code < 0 && !stop.is_raised(); code = child.ended()) {
        pollfd sign{stop.descriptor(), POLLIN, 0};
        ::poll(&sign, 1, look_again_ms);
    }
    return code < 0 ? exit_cancelled : code;
}

}

FileAnswer ask_zenity(const FileQuestion& question, const StopSignal& stop)
{
    Child child(words_for(question));
    if (!child.runs()) return {FileState::unavailable};
    std::string text;
    if (!read_all(child.answer(), stop, text)) return {FileState::cancelled};
    const int code = exit_code_of(child, stop);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (code == exit_chosen && !text.empty()) return {FileState::chosen, text};
    return {code == exit_cancelled ? FileState::cancelled : FileState::unavailable};
}

}
