/// Files: read whole with a limit, written whole or not at all.
#pragma once

#include "base/diagnostics.h"

#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

/// A file, or standard input for "-", read piece by piece.
class InputFile {
 public:
  /// Throws Failure (in `language`) when it cannot be opened.
  InputFile(const std::string& path, Language language);
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile();

  /// Fills `to` as far as the file goes; fewer bytes than `size` mean the end. Throws Failure.
  std::size_t read(char* to, std::size_t size);
  /// The path, or "standard input" in the language of the run.
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  std::string name_;
  Language language_;
  int descriptor_;
};

/// The whole content of a regular file, or of standard input for "-". At most `limit` bytes.
/// Throws Failure (in `language`) when it is missing, unreadable, a directory or larger.
std::string read_file(const std::string& path, std::size_t limit, Language language);

/// All *.yaml and *.yml files below a directory, hidden ones and links to directories left out,
/// sorted by path. Throws Failure when the directory cannot be read.
std::vector<std::filesystem::path> yaml_files_below(const std::string& directory,
                                                    Language language);

/// Writes what `write` puts into the stream to `path`: a regular file through a temporary one in
/// the same directory (on POSIX mode 0600), renamed when complete and removed on any failure or
/// SIGINT/SIGTERM/SIGHUP; a device or pipe directly. Throws Failure when anything could not be
/// written.
void write_file(const std::string& path, const std::function<void(std::ostream&)>& write,
                Language language);

}  // namespace maatwerk
