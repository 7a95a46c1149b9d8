#include "base/temporary_file.h"
#include "base/wide.h"

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <io.h>
#include <new>
#include <string>
#include <utility>
#include <vector>
#include <windows.h>

namespace maatwerk {
namespace {

constexpr int kMostTries = 100;
constexpr int kMostRenames = 10;
constexpr DWORD kPause = 50;  // Milliseconds.

HANDLE handle_of(int descriptor) { return reinterpret_cast<HANDLE>(_get_osfhandle(descriptor)); }

// The system removes such a file when its handle is closed: by us, or by the end of the program,
// whatever ended it.
void remove_at_close(HANDLE file, bool remove) {
  FILE_DISPOSITION_INFO info{static_cast<BOOLEAN>(remove)};
  SetFileInformationByHandle(file, FileDispositionInfo, &info, sizeof info);
}

// Puts the open file in the place of what stands there.
bool rename_to(HANDLE file, const std::wstring& path) {
  std::vector<std::byte> bytes(sizeof(FILE_RENAME_INFO) + path.size() * sizeof(wchar_t));
  // cppcheck-suppress legacyUninitvar  // it sees no initialisation in {}
  auto* info = new (bytes.data()) FILE_RENAME_INFO{};
  info->ReplaceIfExists = TRUE;
  info->FileNameLength = static_cast<DWORD>(path.size() * sizeof(wchar_t));
  std::memcpy(info->FileName, path.data(), info->FileNameLength);
  return SetFileInformationByHandle(file, FileRenameInfo, info, static_cast<DWORD>(bytes.size())) !=
         0;
}

}  // namespace

// There is no mode 0600 here: who may read the file follows from its directory, as for any file of
// this user.
TemporaryFile::TemporaryFile(const std::string& target) : target_(target) {
  static std::atomic<unsigned> count{0};
  error_ = EEXIST;
  // A name may be left over from a program that was killed and had our number.
  for (int i = 0; i < kMostTries && error_ == EEXIST; ++i) {
    name_ = target_.substr(0, target_.find_last_of("/\\:") + 1) + ".maatwerk-" +
            std::to_string(GetCurrentProcessId()) + "-" + std::to_string(++count) + ".tmp";
    const HANDLE file = CreateFileW(wide(name_).c_str(), GENERIC_WRITE | DELETE, 0, nullptr,
                                    CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    error_ = file == INVALID_HANDLE_VALUE ? error_number(GetLastError()) : 0;
    if (error_ != 0) continue;
    remove_at_close(file, true);
    descriptor_ = _open_osfhandle(reinterpret_cast<std::intptr_t>(file), _O_WRONLY | _O_BINARY);
  }
}

TemporaryFile::~TemporaryFile() {
  if (descriptor_ < 0) return;
  ::_close(descriptor_);
  DeleteFileW(wide(name_).c_str());  // Not every network disk removes it at close.
}

bool TemporaryFile::rename_to_target() {
  const HANDLE file = handle_of(descriptor_);
  const std::wstring path = whole_path(target_);
  // A network disk may say only now that there is no room.
  if (FlushFileBuffers(file) == 0) {
    error_ = error_number(GetLastError());
    return false;
  }
  // A virus scanner may be looking at one of the two for a moment.
  for (int i = 0; i < kMostRenames; ++i) {
    if (i > 0) Sleep(kPause);
    remove_at_close(file, false);
    if (rename_to(file, path)) {
      ::_close(std::exchange(descriptor_, -1));
      return true;
    }
    error_ = error_number(GetLastError());
    remove_at_close(file, true);
  }
  return false;
}

}  // namespace maatwerk
