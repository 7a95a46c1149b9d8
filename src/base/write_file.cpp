#include "base/file_errors.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/temporary_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <ostream>
#include <streambuf>

namespace maatwerk {
namespace {

constexpr Bilingual kCannotWrite{"kan '{1}' niet schrijven: {2}", "cannot write '{1}': {2}"};
constexpr Bilingual kInterrupted{"het schrijven is onderbroken", "writing was interrupted"};

constexpr std::size_t kBuffer = 65536;

// std::ofstream hides why a write failed.
class DescriptorBuffer : public std::streambuf {
 public:
  explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor) { empty(); }
  [[nodiscard]] int error() const { return error_; }

 protected:
  int_type overflow(int_type next) override {
    if (sync() != 0) return traits_type::eof();
    if (!traits_type::eq_int_type(next, traits_type::eof())) sputc(traits_type::to_char_type(next));
    return traits_type::not_eof(next);
  }

  int sync() override {
    const char* from = pbase();
    while (error_ == 0 && from != pptr()) {
      const std::ptrdiff_t written =
          platform::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
      if (written < 0) error_ = errno;
      from += std::max<std::ptrdiff_t>(written, 0);
    }
    empty();
    return error_ == 0 ? 0 : -1;
  }

 private:
  void empty() { setp(buffer_.data(), buffer_.data() + buffer_.size()); }

  int descriptor_;
  int error_ = 0;
  std::array<char, kBuffer> buffer_{};
};

// The error number of what went wrong, 0 when all of it was written.
int write_all(int descriptor, const std::function<void(std::ostream&)>& write) {
  DescriptorBuffer buffer(descriptor);
  std::ostream stream(&buffer);
  write(stream);
  stream.flush();
  if (buffer.error() != 0) return buffer.error();
  return stream.good() ? 0 : EIO;
}

int write_directly(const std::string& path, const std::function<void(std::ostream&)>& write) {
  const int descriptor = platform::open_to_write(path);
  if (descriptor < 0) return errno;
  int error = 0;
  try {
    error = write_all(descriptor, write);
  } catch (...) {
    platform::close(descriptor);
    throw;
  }
  if (platform::close(descriptor) != 0 && error == 0) error = errno;
  return error;
}

int write_by_way_of_temporary(const std::string& target,
                              const std::function<void(std::ostream&)>& write) {
  TemporaryFile temporary(target);
  if (temporary.descriptor() < 0) return temporary.error();
  if (const int error = write_all(temporary.descriptor(), write); error != 0) return error;
  return temporary.rename_to_target() ? 0 : temporary.error();
}

int write_to(const std::string& path, const std::function<void(std::ostream&)>& write) {
  switch (platform::kind_of(path)) {
    case platform::Kind::nothing:
      return write_by_way_of_temporary(path, write);
    case platform::Kind::file:
      // A rename would pass over a write protection.
      if (!platform::is_writable(path)) return errno;
      // A link keeps pointing to the file: it is the file that is replaced.
      return write_by_way_of_temporary(platform::behind_links(path), write);
    case platform::Kind::directory:
      return EISDIR;
    case platform::Kind::other:
      return write_directly(path, write);
    case platform::Kind::unknown:
      break;
  }
  return errno;
}

}  // namespace

void write_file(const std::string& path, const std::function<void(std::ostream&)>& write,
                Language language) {
  const int error = write_to(path, write);
  if (error == 0) return;
  const std::string reason =
      error == EINTR ? std::string(kInterrupted.in(language)) : error_text(error, language);
  throw file_failure(kCannotWrite, path, reason, language);
}

}  // namespace maatwerk
