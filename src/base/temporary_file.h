/// Half-written files, removed when the program ends before they are complete: one source for
/// POSIX, one for Windows. Not for use outside src/base.
#pragma once

#include <cstddef>
#include <string>

namespace maatwerk {

/// A new file beside `target`, empty and open, on POSIX with mode 0600. Removed by the destructor,
/// and before a signal ends the program, unless it was renamed. At most eight at a time.
class TemporaryFile {
 public:
  /// When it cannot be created, error() says why and descriptor() is -1.
  explicit TemporaryFile(const std::string& target);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  [[nodiscard]] int descriptor() const { return descriptor_; }
  [[nodiscard]] int error() const { return error_; }

  /// Closes the file and puts it in the place of the target, unless a signal came first (EINTR).
  /// False on failure.
  bool rename_to_target();

 private:
  std::string target_;
  std::string name_;
  std::size_t slot_ = 0;  ///< On POSIX: what the signal handler knows it by.
  int descriptor_ = -1;
  int error_ = 0;
};

}  // namespace maatwerk
