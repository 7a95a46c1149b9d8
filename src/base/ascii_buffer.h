/// Plain ASCII in front of another stream, for terminals that do not speak UTF-8.
#pragma once

#include <ostream>
#include <streambuf>
#include <string>

namespace maatwerk {

/// For a std::ostream: passes on to `target` what is written to it, as to_ascii() makes it. A
/// character whose bytes come in parts waits until it is whole. `target` must outlive it.
class AsciiBuffer : public std::streambuf {
 public:
  explicit AsciiBuffer(std::ostream& target) : target_(target) {}
  ~AsciiBuffer() override;
  AsciiBuffer(const AsciiBuffer&) = delete;
  AsciiBuffer& operator=(const AsciiBuffer&) = delete;

 protected:
  int_type overflow(int_type next) override;
  std::streamsize xsputn(const char* text, std::streamsize size) override;
  int sync() override;

 private:
  std::ostream& target_;
  std::string waiting_;  ///< The first bytes of a character.
};

}  // namespace maatwerk
