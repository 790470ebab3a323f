// The real program, called as a person at a terminal would call it, in a fresh folder that is cleared away.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace pacewise {

struct Answer {
    std::string out;
    std::string err;
    int exit = -1;
};

class Desk {
public:
    Desk();
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    std::string path(const std::string& file) const { return (folder_ / file).string(); }
    std::string read(const std::string& file) const;
    void write(const std::string& file, const std::string& text) const;
    bool has(const std::string& file) const { return std::filesystem::exists(folder_ / file); }

    /// `settings` are variables of the environment, as "NAME=value".
    Answer call(const std::vector<std::string>& words, const std::vector<std::string>& settings = {}) const;
    /// As on a full disk: no file grows over so many bytes.
    Answer call_on_full_disk(const std::vector<std::string>& words, long bytes) const;

    /// Anna's plan, searched for a moment only, as "plan.yaml".
    Answer plan(const std::vector<std::string>& more = {}) const;

private:
    std::filesystem::path folder_;
};

/// The path of a shipped patient's file.
std::string patient_file(const std::string& name);
/// The first exercise that stands in the text of a plan.
std::string first_exercise(const std::string& plan);
/// The text with one place changed; fails the test when the place is not there.
std::string changed(std::string text, const std::string& from, const std::string& to);

}
