/// A second opinion on JSON, written as RFC 8259 states it and with nothing in common with the
/// reader.
#pragma once

#include "base/text.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace maatwerk {

class JsonOracle {
 public:
  explicit JsonOracle(std::string_view text) : text_(text) {}

  /// Whether the text is one object and nothing else.
  bool is_object() {
    if (first_invalid_utf8(text_)) return false;
    blanks();
    const bool holds = peek() == '{' && value();
    blanks();
    return holds && at_ == text_.size();
  }
  /// How deep the lists and objects went.
  [[nodiscard]] int deepest() const { return deepest_; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int deepest_ = 0;

  [[nodiscard]] int peek() const {
    return at_ < text_.size() ? static_cast<unsigned char>(text_[at_]) : -1;
  }
  bool take(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  void blanks() {
    while (peek() == ' ' || peek() == '\t' || peek() == '\r' || peek() == '\n') ++at_;
  }
  bool digits() {
    const std::size_t begin = at_;
    while (peek() >= '0' && peek() <= '9') ++at_;
    return at_ > begin;
  }
  bool number() {
    take("-");
    if (!take("0") && !digits()) return false;
    if (take(".") && !digits()) return false;
    if (!take("e") && !take("E")) return true;
    if (!take("+")) take("-");
    return digits();
  }
  /// The four digits of \uABCD, or -1.
  int unit() {
    int value = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
      const auto place = std::string_view("0123456789abcdefABCDEF").find(static_cast<char>(peek()));
      if (peek() < 0 || place == std::string_view::npos) return -1;
      value = value * 16 + static_cast<int>(place < 16 ? place : place - 6);
    }
    return value;
  }
  bool escape() {
    if (!take("u")) {
      return std::string_view("\"\\/bfnrt").find(static_cast<char>(text_[at_++])) !=
             std::string_view::npos;
    }
    const int first = unit();
    if (first < 0xD800 || first > 0xDFFF) return first >= 0;
    if (first >= 0xDC00 || !take("\\u")) return false;
    const int second = unit();
    return second >= 0xDC00 && second <= 0xDFFF;
  }
  bool string() {
    if (!take("\"")) return false;
    while (peek() >= 0x20 && peek() != '"') {
      if (!take("\\")) {
        ++at_;
      } else if (peek() < 0 || !escape()) {
        return false;
      }
    }
    return take("\"");
  }
  /// What stands between two brackets.
  template <class Part>
  bool parts(std::string_view close, Part part) {
    deepest_ = std::max(deepest_, ++depth_);
    blanks();
    bool holds = take(close);
    if (!holds) {
      do {
        blanks();
        if (!part()) return false;
        blanks();
      } while (take(","));
      holds = take(close);
    }
    --depth_;
    return holds;
  }
  bool value() {
    if (depth_ > 10'000) return false;
    blanks();
    if (take("{")) {
      return parts("}", [&] {
        if (!string()) return false;
        blanks();
        return take(":") && value();
      });
    }
    if (take("[")) return parts("]", [&] { return value(); });
    if (peek() == '"') return string();
    return take("true") || take("false") || take("null") || number();
  }
};

}  // namespace maatwerk
