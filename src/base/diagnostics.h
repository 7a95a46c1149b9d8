/// Problems in a text that a person wrote, as data: what kind, where, and with which words.
/// Sentences are made at the edge.
#pragma once

#include "base/language.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace maatwerk {

/// A text with the name under which problems in it are reported.
struct SourceText {
  std::string name;
  std::string text;
  bool personal = false;  ///< About a person: render() never shows its lines.

  /// Line `number` (from 1) without its line end; empty when there is none.
  [[nodiscard]] std::string_view line(int number) const;
};
using SourcePtr = std::shared_ptr<const SourceText>;

/// A place in a text. Lines and columns count from 1, columns in bytes; line 0 means the text as a
/// whole.
struct Span {
  SourcePtr source;
  int line = 0;
  int column = 0;
  int length = 1;  ///< In bytes, at least 1, never past the end of the line when printed.
};

enum class Severity { error, warning };

/// One kind of problem. `code` is stable ("catalog/unknown-key"); the texts hold {1} {2} {3} for
/// the words of the case.
struct Problem {
  std::string_view code;
  Severity severity;
  Bilingual message;  ///< What is wrong and what was expected; no full stop.
  Bilingual hint;     ///< What to write instead.
};

struct Diagnostic {
  const Problem* problem;
  Span span;
  std::vector<std::string> words;  ///< For {1}, {2}, {3}; shown with printable().

  [[nodiscard]] std::string message(Language language) const;
  [[nodiscard]] std::string hint(Language language) const;
};

/// Collects every problem of a run; equal ones once, in the counts too.
class Diagnostics {
 public:
  void add(const Problem& problem, Span span, std::vector<std::string> words = {});
  [[nodiscard]] bool has_errors() const { return errors_ > 0; }
  [[nodiscard]] std::size_t errors() const { return errors_; }
  [[nodiscard]] std::size_t warnings() const { return all_.size() - errors_; }
  /// In the order of source name, line and column; at one place in the order in which they were
  /// added.
  [[nodiscard]] std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> all_;
  std::unordered_multimap<std::size_t, std::size_t> seen_;  ///< Hash to index in all_.
  std::size_t errors_ = 0;
};

/// "file:line:column: error[code]: message", the line with a caret under the place, "= help: hint".
/// Ends with a newline. Tabs stay tabs and the caret is padded by display width; a line longer than
/// 200 bytes is shown around the place only.
std::string render(const Diagnostic& diagnostic, Language language);

/// What went wrong with the world (a file, a disk) or with the command line; caught once, printed
/// once, exit code 2.
struct Failure {
  std::string message;  ///< A whole sentence in the language of the run, without "maatwerk:" and
                        ///< without a full stop.
};

}  // namespace maatwerk
