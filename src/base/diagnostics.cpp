#include "base/diagnostics.h"

#include "base/text.h"
#include "base/unicode.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>
#include <utility>

namespace maatwerk {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kLongestLine = 200;  // In bytes; a longer line is cut around the place.
constexpr std::size_t kLead = 80;          // Bytes of a cut line shown before the place.
constexpr std::string_view kCut = "...";

std::string fill_words(std::string_view pattern, const std::vector<std::string>& words) {
  static constexpr std::array<std::string_view, 9> kNames{"1", "2", "3", "4", "5",
                                                          "6", "7", "8", "9"};
  std::vector<Blank> blanks;
  for (std::size_t i = 0; i < words.size() && i < kNames.size(); ++i) {
    blanks.push_back({kNames[i], printable(words[i])});
  }
  return fill(pattern, blanks);
}

std::string_view name_of(const Diagnostic& diagnostic) {
  return diagnostic.span.source ? std::string_view(diagnostic.span.source->name) : "";
}

auto place_of(const Diagnostic& diagnostic) {
  return std::tuple(name_of(diagnostic), diagnostic.span.line, diagnostic.span.column);
}

bool is_same(const Diagnostic& a, const Diagnostic& b) {
  return a.problem == b.problem && place_of(a) == place_of(b) && a.span.length == b.span.length &&
         a.words == b.words;
}

std::size_t hash_of(const Diagnostic& diagnostic) {
  std::size_t hash = std::hash<const Problem*>{}(diagnostic.problem);
  const auto mix = [&](std::size_t value) { hash = hash * 1'000'003 + value; };
  mix(std::hash<std::string_view>{}(name_of(diagnostic)));
  mix(std::hash<int>{}(diagnostic.span.line));
  mix(std::hash<int>{}(diagnostic.span.column));
  for (const std::string& word : diagnostic.words) mix(std::hash<std::string>{}(word));
  return hash;
}

std::string_view severity_word(Severity severity, Language language) {
  static constexpr Bilingual kError{"fout", "error"};
  static constexpr Bilingual kWarning{"waarschuwing", "warning"};
  return (severity == Severity::error ? kError : kWarning).in(language);
}

// As in the file, with tabs, and with everything else that a terminal might obey made visible.
std::string shown(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t tab = text.find('\t');
    out += printable(text.substr(0, tab));
    if (tab == std::string_view::npos) return out;
    out += '\t';
    text.remove_prefix(tab + 1);
  }
}

// What stands under `text` to reach its end: its own tabs, and spaces for the rest.
std::string padding(std::string_view text) {
  std::string out;
  while (true) {
    const std::size_t tab = text.find('\t');
    out.append(display_width(text.substr(0, tab)), ' ');
    if (tab == std::string_view::npos) return out;
    out += '\t';
    text.remove_prefix(tab + 1);
  }
}

bool continues_character(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80;
}

struct Excerpt {
  std::string before;
  std::string marked;
  std::string after;
};

Excerpt excerpt(std::string_view line, std::size_t start, std::size_t length) {
  start = std::min(start, line.size());
  std::size_t end = start + std::min(length, line.size() - start);
  std::size_t from = 0;
  std::size_t to = line.size();
  if (line.size() > kLongestLine) {
    from = start > kLead ? start - kLead : 0;
    // The end of the line needs no more room than there is.
    from = std::min(from, line.size() - kLongestLine);
    to = from + kLongestLine;
    while (from < start && continues_character(line, from)) ++from;
    while (to > start && continues_character(line, to)) --to;
    end = std::min(end, to);
  }
  Excerpt out{shown(line.substr(from, start - from)), shown(line.substr(start, end - start)),
              shown(line.substr(end, to - end))};
  if (from > 0) out.before.insert(0, kCut);
  if (to < line.size()) out.after += kCut;
  return out;
}

}  // namespace

std::string_view SourceText::line(int number) const {
  if (number < 1) return {};
  std::string_view rest = text;
  if (rest.starts_with(kByteOrderMark)) rest.remove_prefix(kByteOrderMark.size());
  for (int i = 1; i < number; ++i) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  rest = rest.substr(0, rest.find('\n'));
  if (rest.ends_with('\r')) rest.remove_suffix(1);
  return rest;
}

std::string Diagnostic::message(Language language) const {
  return fill_words(problem->message.in(language), words);
}

std::string Diagnostic::hint(Language language) const {
  return fill_words(problem->hint.in(language), words);
}

void Diagnostics::add(const Problem& problem, Span span, std::vector<std::string> words) {
  Diagnostic diagnostic{&problem, std::move(span), std::move(words)};
  const std::size_t hash = hash_of(diagnostic);
  const auto [first, last] = seen_.equal_range(hash);
  for (auto it = first; it != last; ++it) {
    if (is_same(all_[it->second], diagnostic)) return;
  }
  seen_.emplace(hash, all_.size());
  if (problem.severity == Severity::error) ++errors_;
  all_.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Diagnostics::sorted() const {
  std::vector<Diagnostic> out = all_;
  std::stable_sort(out.begin(), out.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return place_of(a) < place_of(b);
  });
  return out;
}

std::string render(const Diagnostic& diagnostic, Language language) {
  static constexpr Bilingual kHelp{"hulp", "help"};
  const Problem& problem = *diagnostic.problem;
  const Span& span = diagnostic.span;
  std::string out = printable(name_of(diagnostic));
  if (span.line > 0) fmt::format_to(std::back_inserter(out), ":{}:{}", span.line, span.column);
  fmt::format_to(std::back_inserter(out), ": {}[{}]: {}\n",
                 severity_word(problem.severity, language), problem.code,
                 diagnostic.message(language));
  if (span.line > 0 && span.source && !span.source->personal) {
    const auto start = static_cast<std::size_t>(std::max(span.column, 1) - 1);
    const auto length = static_cast<std::size_t>(std::max(span.length, 1));
    const Excerpt part = excerpt(span.source->line(span.line), start, length);
    const std::string number = std::to_string(span.line);
    const std::size_t carets = std::max<std::size_t>(display_width(part.marked), 1);
    fmt::format_to(std::back_inserter(out), "   {} | {}{}{}\n   {} | {}{}\n", number, part.before,
                   part.marked, part.after, std::string(number.size(), ' '), padding(part.before),
                   std::string(carets, '^'));
  }
  fmt::format_to(std::back_inserter(out), "   = {}: {}\n", kHelp.in(language),
                 diagnostic.hint(language));
  return out;
}

}  // namespace maatwerk
