/// What every fuzz target that reports diagnostics checks.
#pragma once

#include "base/diagnostics.h"

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace maatwerk {

inline void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

/// A diagnostic has its words, renders in both languages and points into its text. Returns what it
/// says in both.
inline std::string check_diagnostic(const Diagnostic& diagnostic) {
  std::string said;
  for (const Language language : {Language::nl, Language::en}) {
    for (const std::string& part :
         {diagnostic.message(language), diagnostic.hint(language), render(diagnostic, language)}) {
      require(!part.empty(), "a diagnostic renders");
      said += part;
    }
  }
  const Span& span = diagnostic.span;
  require(span.source != nullptr, "a diagnostic has a text");
  require(span.length >= 1, "a span is at least one byte long");
  if (span.line == 0) return said;
  const std::string& text = span.source->text;
  std::size_t lines = 1;
  for (const char c : text) lines += c == '\n' ? 1 : 0;
  require(span.line > 0 && static_cast<std::size_t>(span.line) <= lines, "the line exists");
  // A place right after the last byte is that of something missing; what is left of a line may be
  // nothing.
  const std::size_t width = span.source->line(span.line).size();
  require(span.column >= 1 && static_cast<std::size_t>(span.column) <= width + 1,
          "the column exists");
  const auto end =
      static_cast<std::size_t>(span.column) + static_cast<std::size_t>(span.length) - 1;
  require(end <= width || (span.length == 1 && end == width + 1), "the span ends in its line");
  return said;
}

}  // namespace maatwerk
