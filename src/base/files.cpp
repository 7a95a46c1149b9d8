#include "base/files.h"

#include "base/file_errors.h"
#include "base/platform.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

namespace maatwerk {
namespace {

constexpr Bilingual kCannotOpen{"kan '{1}' niet openen: {2}", "cannot open '{1}': {2}"};
constexpr Bilingual kCannotRead{"kan '{1}' niet lezen: {2}", "cannot read '{1}': {2}"};
constexpr Bilingual kCannotList{"kan map '{1}' niet lezen: {2}",
                                "cannot read directory '{1}': {2}"};
constexpr Bilingual kTooLarge{"'{1}' is te groot: meer dan {2}",
                              "'{1}' is too large: more than {2}"};
constexpr Bilingual kStandardInput{"standaardinvoer", "standard input"};

constexpr int kStdin = 0;
constexpr std::size_t kChunk = 65536;

std::string size_text(std::size_t bytes) {
  constexpr std::size_t kKiB = 1024;
  constexpr std::size_t kMiB = 1024 * kKiB;
  if (bytes >= kMiB && bytes % kMiB == 0) return fmt::format("{} MiB", bytes / kMiB);
  if (bytes >= kKiB && bytes % kKiB == 0) return fmt::format("{} KiB", bytes / kKiB);
  return fmt::format("{} bytes", bytes);
}

// On Windows a path takes a plain string for one in the code page of the machine.
std::filesystem::path from_utf8(const std::string& path) {
  return std::u8string(path.begin(), path.end());
}

bool is_hidden(const std::filesystem::path& path) {
  return path.filename().string().starts_with('.');
}

bool is_yaml_name(const std::filesystem::path& path) {
  const std::filesystem::path extension = path.extension();
  return extension == ".yaml" || extension == ".yml";
}

}  // namespace

InputFile::InputFile(const std::string& path, Language language)
    : name_(path == "-" ? std::string(kStandardInput.in(language)) : path),
      language_(language),
      descriptor_(path == "-" ? kStdin : platform::open_to_read(path)) {
  if (descriptor_ < 0) {
    throw file_failure(kCannotOpen, name_, error_text(errno, language), language);
  }
}

InputFile::~InputFile() {
  if (descriptor_ > kStdin) platform::close(descriptor_);
}

std::size_t InputFile::read(char* to, std::size_t size) {
  std::size_t filled = 0;
  while (filled < size) {
    const std::ptrdiff_t got = platform::read(descriptor_, to + filled, size - filled);
    if (got == 0) break;
    if (got < 0) throw file_failure(kCannotRead, name_, error_text(errno, language_), language_);
    filled += static_cast<std::size_t>(got);
  }
  return filled;
}

std::string read_file(const std::string& path, std::size_t limit, Language language) {
  InputFile file(path, language);
  std::string content;
  std::array<char, kChunk> chunk{};
  while (true) {
    const std::size_t got = file.read(chunk.data(), chunk.size());
    content.append(chunk.data(), got);
    if (content.size() > limit) {
      throw file_failure(kTooLarge, file.name(), size_text(limit), language);
    }
    if (got < chunk.size()) return content;
  }
}

std::vector<std::filesystem::path> yaml_files_below(const std::string& directory,
                                                    Language language) {
  namespace fs = std::filesystem;
  std::vector<fs::path> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(from_utf8(directory), error);
  const fs::recursive_directory_iterator end;
  while (!error && entry != end) {
    const fs::path& path = entry->path();
    if (is_hidden(path)) {
      entry.disable_recursion_pending();
    } else if (is_yaml_name(path)) {
      std::error_code ignored;  // A link that leads nowhere is not a file.
      if (entry->is_regular_file(ignored)) found.push_back(path);
    }
    entry.increment(error);
  }
  if (error) {
    const int number = error.default_error_condition().value();
    throw file_failure(kCannotList, directory, error_text(number, language), language);
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace maatwerk
