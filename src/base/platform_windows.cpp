#include "base/platform.h"
#include "base/wide.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <fcntl.h>
#include <io.h>
#include <optional>
#include <system_error>
#include <windows.h>

namespace maatwerk {

std::wstring wide(std::string_view text) {
  const int size = static_cast<int>(text.size());
  std::wstring out(text.size(), L'\0');  // Never longer than the UTF-8 of it.
  const int got = MultiByteToWideChar(CP_UTF8, 0, text.data(), size, out.data(), size);
  out.resize(static_cast<std::size_t>(got));
  return out;
}

std::string narrow(std::wstring_view text) {
  constexpr std::size_t kMostBytes = 3;  // For each of the two halves of a pair, too.
  std::string out(text.size() * kMostBytes, '\0');
  const int got = WideCharToMultiByte(CP_UTF8, 0, text.data(), static_cast<int>(text.size()),
                                      out.data(), static_cast<int>(out.size()), nullptr, nullptr);
  out.resize(static_cast<std::size_t>(got));
  return out;
}

int error_number(unsigned long error) {
  // Such as a list that is open in a spreadsheet: not the same as a lack of permission.
  if (error == ERROR_SHARING_VIOLATION || error == ERROR_LOCK_VIOLATION) return EBUSY;
  if (error == ERROR_BROKEN_PIPE || error == ERROR_NO_DATA || error == ERROR_PIPE_NOT_CONNECTED) {
    return EPIPE;
  }
  if (error == ERROR_INVALID_NAME || error == ERROR_BAD_PATHNAME) return ENOENT;
  const std::error_code code(static_cast<int>(error), std::system_category());
  const std::error_condition condition = code.default_error_condition();
  return condition.category() == std::generic_category() ? condition.value() : EIO;
}

std::wstring whole_path(const std::string& path) {
  const std::wstring given = wide(path);
  std::wstring whole(GetFullPathNameW(given.c_str(), 0, nullptr, nullptr), L'\0');
  whole.resize(
      GetFullPathNameW(given.c_str(), static_cast<DWORD>(whole.size()), whole.data(), nullptr));
  return whole;
}

namespace platform {
namespace {

// What a path leads to; nothing, with errno, when that cannot be told. `type` becomes that of
// GetFileType().
std::optional<BY_HANDLE_FILE_INFORMATION> information(const std::string& path, DWORD& type) {
  // Asks for no access: a file that another program holds is one too. Only with this flag can a
  // directory be opened.
  const HANDLE file =
      CreateFileW(wide(path).c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                  nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
  if (file == INVALID_HANDLE_VALUE) {
    errno = error_number(GetLastError());
    return std::nullopt;
  }
  BY_HANDLE_FILE_INFORMATION info{};
  type = GetFileType(file);
  if (type == FILE_TYPE_DISK) GetFileInformationByHandle(file, &info);
  CloseHandle(file);
  return info;
}

int open(const std::string& path, DWORD access, int flags) {
  const HANDLE file = CreateFileW(wide(path).c_str(), access, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                  nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (file != INVALID_HANDLE_VALUE) {
    return _open_osfhandle(reinterpret_cast<std::intptr_t>(file), flags | _O_BINARY);
  }
  const int error = error_number(GetLastError());
  errno = error == EACCES && kind_of(path) == Kind::directory ? EISDIR : error;
  return -1;
}

// As much as one call of the system takes.
unsigned at_once(std::size_t size) {
  return static_cast<unsigned>(std::min<std::size_t>(size, INT_MAX));
}

}  // namespace

int open_to_read(const std::string& path) { return open(path, GENERIC_READ, _O_RDONLY); }

int open_to_write(const std::string& path) { return open(path, GENERIC_WRITE, _O_WRONLY); }

int close(int descriptor) { return ::_close(descriptor); }

std::ptrdiff_t read(int descriptor, char* to, std::size_t size) {
  return ::_read(descriptor, to, at_once(size));
}

std::ptrdiff_t write(int descriptor, const char* from, std::size_t size) {
  // Not _write(): it loses why a pipe was closed.
  const auto file = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
  DWORD written = 0;
  if (WriteFile(file, from, at_once(size), &written, nullptr) != 0) return written;
  errno = error_number(GetLastError());
  return -1;
}

Kind kind_of(const std::string& path) {
  DWORD type = FILE_TYPE_UNKNOWN;
  const std::optional<BY_HANDLE_FILE_INFORMATION> info = information(path, type);
  if (!info) return errno == ENOENT ? Kind::nothing : Kind::unknown;
  if (type != FILE_TYPE_DISK) return Kind::other;
  return (info->dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0 ? Kind::directory : Kind::file;
}

bool is_writable(const std::string& path) {
  const DWORD attributes = GetFileAttributesW(wide(path).c_str());
  if (attributes == INVALID_FILE_ATTRIBUTES || (attributes & FILE_ATTRIBUTE_READONLY) == 0) {
    return true;  // Writing says what else is wrong.
  }
  errno = EACCES;
  return false;
}

// Nobody makes links to files here: it takes the rights of an administrator.
std::string behind_links(const std::string& path) { return path; }

bool are_same(const std::string& one, const std::string& other) {
  const std::wstring first = whole_path(one);
  // Upper and lower case are one here.
  if (CompareStringOrdinal(first.c_str(), -1, whole_path(other).c_str(), -1, TRUE) == CSTR_EQUAL) {
    return true;
  }
  // By way of two drives, or a long and a short name.
  DWORD type = FILE_TYPE_UNKNOWN;
  const std::optional<BY_HANDLE_FILE_INFORMATION> here = information(one, type);
  const std::optional<BY_HANDLE_FILE_INFORMATION> there = information(other, type);
  return here && there && here->dwVolumeSerialNumber == there->dwVolumeSerialNumber &&
         here->nFileIndexHigh == there->nFileIndexHigh &&
         here->nFileIndexLow == there->nFileIndexLow;
}

// No name of a file holds the quotes that both of its shells know.
std::string shell_word(const std::string& path) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:\\";
  if (!path.empty() && path.find_first_not_of(kPlain) == std::string::npos) return path;
  return '"' + path + '"';
}

}  // namespace platform
}  // namespace maatwerk
