#include "engine/base/file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <unistd.h>

namespace pacewise {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void fail(const std::string& what, const fs::path& path)
{
    throw DiskTrouble("cannot " + what + ' ' + path.string() + ": " + std::strerror(errno));
}

void write_all(int descriptor, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail("write", path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

}

std::string read_file(const fs::path& path, std::size_t limit)
{
    std::error_code trouble;
    if (fs::is_directory(path, trouble))
        throw DiskTrouble("cannot read " + path.string() + ": it is a folder");
    std::ifstream file(path, std::ios::binary);
    if (!file) fail("read", path);
    std::string bytes;
    char block[65536];
    while (bytes.size() <= limit && (file.read(block, sizeof block) || file.gcount() > 0))
        bytes.append(block, static_cast<std::size_t>(file.gcount()));
    if (file.bad()) fail("read", path);
    if (bytes.size() > limit + 1) bytes.resize(limit + 1);
    return bytes;
}

void write_file(const fs::path& path, std::string_view bytes)
{
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    const fs::path beside = path.string() + ".part" + std::to_string(::getpid());
    const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0) fail("write", path);
    try {
        write_all(descriptor, bytes, path);
        if (::fsync(descriptor) != 0) fail("write", path);
        if (::close(descriptor) != 0) fail("write", path);
        if (::rename(beside.c_str(), path.c_str()) != 0) fail("write", path);
    } catch (...) {
        ::unlink(beside.c_str());
        throw;
    }
    if (const int parent = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); parent >= 0) {
        ::fsync(parent);  // the new name survives a power cut
        ::close(parent);
    }
}

std::vector<fs::path> files_below(const fs::path& root, std::string_view ending)
{
    if (!fs::exists(root)) {
        errno = ENOENT;
        fail("read", root);
    }
    if (!fs::is_directory(root)) return {root};
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(root))
        if (entry.is_regular_file() && entry.path().string().ends_with(ending)) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

}
