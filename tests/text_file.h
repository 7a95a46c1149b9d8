/// Files for what reads only files.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <unistd.h>

namespace maatwerk::test {

/// A file that is gone when the test is.
class TextFile {
 public:
  explicit TextFile(std::string_view text) {
    const int descriptor = ::mkstemp(name_.data());
    std::FILE* const file = descriptor < 0 ? nullptr : ::fdopen(descriptor, "wb");
    if (file == nullptr || std::fwrite(text.data(), 1, text.size(), file) != text.size() ||
        std::fclose(file) != 0) {
      std::perror("a file for a test");
      std::abort();
    }
  }
  TextFile(const TextFile&) = delete;
  TextFile& operator=(const TextFile&) = delete;
  ~TextFile() { std::remove(name_.c_str()); }

  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  std::string name_ = "/tmp/maatwerk-test-XXXXXX";
};

}  // namespace maatwerk::test
