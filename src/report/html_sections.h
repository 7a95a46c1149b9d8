/// A page of sections, each named in a list at the top that leads to it.
#pragma once

#include "report/html.h"

#include <concepts>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk {

class Sections {
 public:
  /// `id` is one of a kind in the page; `kind` is a class of the style, or empty.
  template <std::invocable Inside>
  void add(std::string_view id, const std::string& heading, const Inside& inside,
           std::string_view kind = {}) {
    named_.emplace_back(id, heading);
    const std::string label = std::string(id) + "-heading";
    body_.element("section", {{"id", id}, {"class", kind}, {"aria-labelledby", label}}, [&] {
      body_.element("h2", {{"id", label}}, heading);
      inside();
    });
  }

  /// What the sections write to.
  [[nodiscard]] Html& body() { return body_; }

  /// The page; `below_title` are lines under its heading, `foot` the line at its end.
  [[nodiscard]] std::string written(Language language, std::string_view title,
                                    const std::vector<std::string>& below_title,
                                    std::string_view foot) const;

 private:
  Html body_;
  std::vector<std::pair<std::string, std::string>> named_;  ///< Ids and headings.
};

}  // namespace maatwerk
