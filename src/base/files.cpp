#include "base/files.h"

#include "base/file_errors.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace maatwerk {
namespace {

constexpr Bilingual kCannotOpen{"kan '{1}' niet openen: {2}", "cannot open '{1}': {2}"};
constexpr Bilingual kCannotRead{"kan '{1}' niet lezen: {2}", "cannot read '{1}': {2}"};
constexpr Bilingual kCannotList{"kan map '{1}' niet lezen: {2}",
                                "cannot read directory '{1}': {2}"};
constexpr Bilingual kTooLarge{"'{1}' is te groot: meer dan {2}",
                              "'{1}' is too large: more than {2}"};
constexpr Bilingual kStandardInput{"standaardinvoer", "standard input"};

constexpr std::size_t kChunk = 65536;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ > STDIN_FILENO) ::close(number_);
  }
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_;
};

std::string size_text(std::size_t bytes) {
  constexpr std::size_t kKiB = 1024;
  constexpr std::size_t kMiB = 1024 * kKiB;
  if (bytes >= kMiB && bytes % kMiB == 0) return fmt::format("{} MiB", bytes / kMiB);
  if (bytes >= kKiB && bytes % kKiB == 0) return fmt::format("{} KiB", bytes / kKiB);
  return fmt::format("{} bytes", bytes);
}

bool is_hidden(const std::filesystem::path& path) {
  return path.filename().native().starts_with('.');
}

bool is_yaml_name(const std::filesystem::path& path) {
  const std::filesystem::path extension = path.extension();
  return extension == ".yaml" || extension == ".yml";
}

}  // namespace

std::string read_file(const std::string& path, std::size_t limit, Language language) {
  const bool is_standard_input = path == "-";
  const std::string name = is_standard_input ? std::string(kStandardInput.in(language)) : path;
  const auto fail = [&](const Bilingual& sentence, int number) {
    return file_failure(sentence, name, error_text(number, language), language);
  };
  const Descriptor file(is_standard_input ? STDIN_FILENO
                                          : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) throw fail(kCannotOpen, errno);

  std::string content;
  std::array<char, kChunk> chunk{};
  while (true) {
    const ssize_t got = ::read(file.get(), chunk.data(), chunk.size());
    if (got == 0) return content;
    if (got < 0) {
      if (errno == EINTR) continue;
      throw fail(kCannotRead, errno);
    }
    content.append(chunk.data(), static_cast<std::size_t>(got));
    if (content.size() > limit) throw file_failure(kTooLarge, name, size_text(limit), language);
  }
}

std::vector<std::filesystem::path> yaml_files_below(const std::filesystem::path& directory,
                                                    Language language) {
  namespace fs = std::filesystem;
  std::vector<fs::path> found;
  std::error_code error;
  fs::recursive_directory_iterator entry(directory, error);
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
    throw file_failure(kCannotList, directory.string(), error_text(error.value(), language),
                       language);
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace maatwerk
