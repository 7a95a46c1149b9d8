/// Writes HTML: what stands between tags and in attributes is escaped, and what opens closes. Knows
/// nothing of the domain.
#pragma once

#include "base/language.h"

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace maatwerk {

class Html {
 public:
  /// Names with their values; one with an empty value is left out.
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  /// Escaped; control characters, direction marks and stray bytes are shown as printable() does.
  void text(std::string_view text);
  void element(std::string_view tag, std::string_view text) { element(tag, {}, text); }
  void element(std::string_view tag, Attributes attributes, std::string_view text);
  /// `inside()` writes what stands in the element.
  template <std::invocable Inside>
  void element(std::string_view tag, Attributes attributes, const Inside& inside) {
    open(tag, attributes);
    inside();
    close(tag);
  }
  /// What was written elsewhere, as it is.
  void add(const Html& other) { written_ += other.written_; }

  [[nodiscard]] const std::string& written() const { return written_; }

 private:
  std::string written_;

  void open(std::string_view tag, Attributes attributes);
  void close(std::string_view tag);
};

/// A whole page, complete in itself: it fetches nothing and runs no script.
std::string html_page(Language language, std::string_view title, std::string_view style,
                      const Html& body);

/// Where a link to the address may lead ("movisie.nl/kennis": "https://movisie.nl/kennis"); empty
/// when it is no place on the web.
std::string link_to(std::string_view address);

}  // namespace maatwerk
