#include "base/ascii_buffer.h"

#include "base/text.h"

#include <string_view>

namespace maatwerk {

AsciiBuffer::~AsciiBuffer() { target_ << to_ascii(waiting_); }

std::streamsize AsciiBuffer::xsputn(const char* text, std::streamsize size) {
  waiting_.append(text, static_cast<std::size_t>(size));
  const std::size_t whole = whole_characters(waiting_);
  target_ << to_ascii(std::string_view(waiting_).substr(0, whole));
  waiting_.erase(0, whole);
  return target_ ? size : 0;
}

AsciiBuffer::int_type AsciiBuffer::overflow(int_type next) {
  if (traits_type::eq_int_type(next, traits_type::eof())) return traits_type::not_eof(next);
  const char byte = traits_type::to_char_type(next);
  return xsputn(&byte, 1) == 1 ? next : traits_type::eof();
}

int AsciiBuffer::sync() { return target_.flush() ? 0 : -1; }

}  // namespace maatwerk
