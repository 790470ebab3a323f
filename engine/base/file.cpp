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

/// The usual reasons with a way out; others as the system says them.
std::string why_not_written(const fs::path& path, int error)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR: return "there is no folder " + path.parent_path().string() + ". Maybe make it first";
    case ENOSPC:
    case EDQUOT: return "the disk is full. Maybe make room; what was there before is as it was";
    case EACCES:
    case EPERM:
    case EROFS: return "it is protected against writing. Maybe choose another folder";
    default: return std::strerror(error);
    }
}

[[noreturn]] void not_written(const fs::path& path, int error = errno)
{
    throw DiskTrouble("cannot write " + path.string() + ": " + why_not_written(path, error));
}

void write_all(int descriptor, std::string_view bytes, const fs::path& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) not_written(path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

/// A printer, a pipe, /dev/stdout: nothing that could be put beside it and renamed.
void write_into(const fs::path& device, std::string_view bytes)
{
    const int descriptor = ::open(device.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) not_written(device);
    try {
        write_all(descriptor, bytes, device);
    } catch (...) {
        ::close(descriptor);
        throw;
    }
    if (::close(descriptor) != 0) not_written(device);
}

/// Renaming would replace a file that its owner has protected, and a link instead of what it leads to.
fs::path to_be_replaced(const fs::path& path)
{
    std::error_code none;
    const fs::file_status there = fs::status(path, none);
    if (fs::is_directory(there)) throw DiskTrouble("cannot write " + path.string() + ": it is a folder");
    constexpr fs::perms by_anybody =
        fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
    if (fs::exists(there) && (there.permissions() & by_anybody) == fs::perms::none) not_written(path, EACCES);
    return fs::is_symlink(path, none) && fs::exists(there) ? fs::canonical(path) : path;
}

void write_beside(const fs::path& path, std::string_view bytes)
{
    const fs::path beside = path.string() + ".part" + std::to_string(::getpid());
    const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (descriptor < 0) not_written(path);
    try {
        write_all(descriptor, bytes, path);
        if (::fsync(descriptor) != 0) not_written(path);
        if (::close(descriptor) != 0) not_written(path);
        if (::rename(beside.c_str(), path.c_str()) != 0) not_written(path);
    } catch (...) {
        ::unlink(beside.c_str());
        throw;
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

void write_file(const fs::path& asked, std::string_view bytes)
{
    const fs::path path = to_be_replaced(asked);
    std::error_code none;
    if (fs::is_other(path, none)) return write_into(path, bytes);
    write_beside(path, bytes);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
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
