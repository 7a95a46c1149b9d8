#include "base/platform.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace maatwerk::platform {

int open_to_read(const std::string& path) { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); }

int open_to_write(const std::string& path) {
  return ::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
}

int close(int descriptor) { return ::close(descriptor); }

std::ptrdiff_t read(int descriptor, char* to, std::size_t size) {
  while (true) {
    const ssize_t got = ::read(descriptor, to, size);
    if (got >= 0 || errno != EINTR) return got;
  }
}

std::ptrdiff_t write(int descriptor, const char* from, std::size_t size) {
  while (true) {
    const ssize_t written = ::write(descriptor, from, size);
    if (written >= 0 || errno != EINTR) return written;
  }
}

Kind kind_of(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return errno == ENOENT ? Kind::nothing : Kind::unknown;
  if (S_ISDIR(info.st_mode)) return Kind::directory;
  return S_ISREG(info.st_mode) ? Kind::file : Kind::other;
}

bool is_writable(const std::string& path) { return ::access(path.c_str(), W_OK) == 0; }

std::string behind_links(const std::string& path) {
  std::error_code error;
  const std::filesystem::path real = std::filesystem::canonical(path, error);
  return error ? path : real.string();
}

bool are_same(const std::string& one, const std::string& other) {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path first = fs::weakly_canonical(fs::absolute(one, error), error);
  return first == fs::weakly_canonical(fs::absolute(other, error), error);
}

std::string shell_word(const std::string& path) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,";
  if (!path.empty() && path.find_first_not_of(kPlain) == std::string::npos) return path;
  std::string word = "'";
  for (const char sign : path) {
    if (sign == '\'') {
      word += "'\\''";
    } else {
      word += sign;
    }
  }
  return word + "'";
}

}  // namespace maatwerk::platform
