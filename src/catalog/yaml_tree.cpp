#include "catalog/yaml_tree.h"

#include "base/text.h"
#include "catalog/yaml_problems.h"
#include "catalog/yaml_syntax.h"
#include "catalog/yaml_text.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <iterator>
#include <sstream>
#include <unordered_map>
#include <utility>

namespace maatwerk {
namespace {

constexpr std::size_t kLargest = std::size_t{8} * 1024 * 1024;
constexpr std::size_t kMostProblems = 1000;
constexpr std::size_t kMostValues = 500'000;

/// Thrown through yaml-cpp and caught in parse_yaml, when reading on would be of no use.
struct Stop {};

std::size_t offset_of(const YAML::Mark& mark) {
  return mark.pos < 0 ? std::string::npos : static_cast<std::size_t>(mark.pos);
}

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const YamlText& text, Diagnostics& problems) : text_(text), problems_(problems) {
    root_.span = text.whole();
  }

  [[nodiscard]] bool has_errors() const { return reported_ > 0; }
  [[nodiscard]] bool has_unclosed_quote() const { return has_unclosed_quote_; }
  /// yaml-cpp passes over every line that begins with '%', whatever it says.
  void report_percent_lines() {
    const std::string& all = text_.text();
    for (std::size_t at = all.starts_with('%') ? 0 : all.find("\n%"); at != std::string::npos;
         at = all.find("\n%", at + 1)) {
      const std::size_t from = all[at] == '\n' ? at + 1 : at;
      const auto after = std::upper_bound(
          long_quotes_.begin(), long_quotes_.end(), from,
          [](std::size_t offset, const auto& quote) { return offset < quote.first; });
      const bool is_quoted = after != long_quotes_.begin() && from < std::prev(after)->second;
      const bool is_directive = from < start_ && (all.compare(from, 6, "%YAML ") == 0 ||
                                                  all.compare(from, 5, "%TAG ") == 0);
      if (!is_quoted && !is_directive) report(kYamlPercent, from, from + 1);
    }
  }

  [[nodiscard]] Node take_root() { return std::move(root_); }

  [[nodiscard]] YamlContext context() const {
    YamlContext out{in_flow(), std::nullopt, quote_, quote_end_};
    const auto bracket = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& open) {
      return open.in_flow && (text_.at(open.from) == '[' || text_.at(open.from) == '{');
    });
    if (bracket != open_.rend()) out.bracket = bracket->from;
    return out;
  }

  void OnDocumentStart(const YAML::Mark& mark) override {
    const std::size_t from = offset_of(mark);
    if (documents_++ == 0) {
      start_ = from;
      return;
    }
    const bool has_marker = text_.text().compare(from, 3, "---") == 0;
    report(has_marker ? kYamlSecondDocument : kYamlAfterEnd, from, text_.scalar_end(from, false));
    throw Stop{};
  }

  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    std::size_t from = offset_of(mark);
    // Without an anchor of its own, the mark of an empty place is that of whatever comes next.
    if (anchor != 0) from = after_properties(from);
    if (ignored_ > 0) return;
    const std::size_t length = text_.null_length(from);
    if (expects_key()) {
      report(kYamlKeyNotText, from, from + std::max<std::size_t>(length, 1));
      take_nothing(text_.span(from, from));
      return;
    }
    if (length == 0 && in_flow() && is_list() && text_.at(from) == ',') {
      report(kYamlEmptyItem, from, from + 1);
    }
    // At the end of the text yaml-cpp takes a word without a colon for a key.
    if (!in_flow() && !is_list() && !frames_.empty() && frames_.back().key_offset == from) {
      report(kYamlKeyExpected, frames_.back().entry->key_span);
    }
    take_nothing(null_span(from, length));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t /*anchor*/) override {
    const std::size_t from = offset_of(mark);
    const std::size_t end = text_.property_end(from);
    report(kYamlAlias, from, end);
    take_nothing(text_.span(from, end));
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t /*anchor*/,
                const std::string& value) override {
    const std::size_t from = after_properties(offset_of(mark));
    const char first = text_.at(from);
    if (first == '"' || first == '\'') remember_quote(from);
    const Span span = text_.span(from, text_.scalar_end(from, in_flow()));
    if (const auto control = find_control_character(value, 0)) {
      report(kYamlControlCharacter, span, {control->name});
    }
    // For two of the escapes yaml-cpp gives a byte where it should give a character.
    if (const auto bad = first_invalid_utf8(value)) {
      report(kYamlEscape, span, {value[*bad] == '\xA0' ? "\\_" : "\\N"});
    }
    if (ignored_ == 0 && expects_key()) frames_.back().key_offset = from;
    take_scalar(value, tag == "!", span);
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/,
                       YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value style) override {
    open(Node::Kind::list, mark, style);
  }
  void OnSequenceEnd() override { close(); }

  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value style) override {
    open(Node::Kind::map, mark, style);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    std::size_t from;
    bool in_flow;
  };

  /// A list or map that is being read.
  struct Frame {
    Node node;
    std::optional<Entry> entry;                  ///< Its value is still to come.
    std::size_t key_offset = std::string::npos;  ///< Of its key.
    std::unordered_map<std::string, int> lines;  ///< Of the keys so far.
  };

  void report(const Problem& problem, Span span, std::vector<std::string> words = {}) {
    problems_.add(problem, std::move(span), std::move(words));
    if (++reported_ == kMostProblems) throw Stop{};
  }
  void report(const Problem& problem, std::size_t from, std::size_t to) {
    report(problem, text_.span(from, to));
  }

  [[nodiscard]] bool in_flow() const { return !open_.empty() && open_.back().in_flow; }

  [[nodiscard]] bool is_list() const {
    return !frames_.empty() && frames_.back().node.kind == Node::Kind::list;
  }

  [[nodiscard]] bool expects_key() const {
    return !frames_.empty() && frames_.back().node.kind == Node::Kind::map && !frames_.back().entry;
  }

  // Reports the anchor and tag at `from` and returns where the value itself begins.
  std::size_t after_properties(std::size_t from) {
    while (text_.at(from) == '&' || text_.at(from) == '!') {
      const std::size_t end = text_.property_end(from);
      report(text_.at(from) == '&' ? kYamlAnchor : kYamlTag, from, end);
      from = std::min(text_.text().find_first_not_of(" \t\r\n", end), text_.text().size());
    }
    return from;
  }

  void remember_quote(std::size_t from) {
    const auto end = text_.quote_end(from);
    if (!end) {
      has_unclosed_quote_ = true;
      report(kYamlUnclosedQuote, text_.span(from, from + 1), {std::string(1, text_.at(from))});
      return;
    }
    quote_ = from;
    quote_end_ = *end;
    if (*end > text_.line_end(from)) long_quotes_.push_back({from, *end});
  }

  void open(Node::Kind kind, const YAML::Mark& mark, YAML::EmitterStyle::value style) {
    const std::size_t from = after_properties(offset_of(mark));
    const bool is_flow = style == YAML::EmitterStyle::Flow;
    const bool is_ignored = ignored_ > 0 || is_out_of_place(from);
    open_.push_back({from, in_flow() || is_flow});
    if (is_ignored) {
      ++ignored_;
      return;
    }
    Frame frame;
    frame.node.kind = kind;
    frame.node.span = text_.span(from, from + 1);
    frames_.push_back(std::move(frame));
  }

  // As a key, or too deep. A list or map as a key is reported when it ends: yaml-cpp takes some for
  // keys that only lack their closing bracket.
  bool is_out_of_place(std::size_t from) {
    if (expects_key()) return true;
    if (frames_.size() < kYamlDeepest) return false;
    report(kYamlTooDeep, text_.span(from, from + 1), {std::to_string(kYamlDeepest)});
    return true;
  }

  void close() {
    const std::size_t from = open_.back().from;
    open_.pop_back();
    if (ignored_ == 0) {
      Node node = std::move(frames_.back().node);
      frames_.pop_back();
      attach(std::move(node));
      return;
    }
    if (--ignored_ > 0) return;
    if (expects_key()) report(kYamlKeyNotText, from, from + 1);
    take_nothing(text_.span(from, from + 1));
  }

  void take_scalar(const std::string& value, bool is_quoted, Span span) {
    if (ignored_ > 0) return;
    if (expects_key()) {
      if (value == "<<" && !is_quoted) report(kYamlMergeKey, span);
      take_key(value, std::move(span));
      return;
    }
    Node node;
    node.kind = Node::Kind::scalar;
    node.quoted = is_quoted;
    node.scalar = value;
    node.span = std::move(span);
    attach(std::move(node));
  }

  void take_key(const std::string& key, Span span) {
    Frame& frame = frames_.back();
    const auto [first, is_new] = frame.lines.emplace(key, span.line);
    if (!is_new) {
      report(kYamlDuplicateKey, span, {shortened(key), std::to_string(first->second)});
    }
    const bool shares_place =
        frame.node.span.line == span.line && frame.node.span.column == span.column;
    if (shares_place) frame.node.span.length = span.length;
    frame.entry = Entry{key, std::move(span), {}};
  }

  // An empty place, or something that was reported.
  void take_nothing(Span span) {
    if (ignored_ > 0) return;
    if (expects_key()) {
      frames_.back().entry = Entry{{}, std::move(span), {}};
      return;
    }
    Node node;
    node.span = std::move(span);
    attach(std::move(node));
  }

  void attach(Node node) {
    if (++values_ > kMostValues) {
      report(kYamlTooManyValues, text_.whole(), {std::to_string(kMostValues)});
      throw Stop{};
    }
    if (frames_.empty()) {
      root_ = std::move(node);
      return;
    }
    Frame& frame = frames_.back();
    if (frame.node.kind == Node::Kind::list) {
      frame.node.items.push_back(std::move(node));
      return;
    }
    frame.entry->value = std::move(node);
    frame.node.entries.push_back(std::move(*frame.entry));
    frame.entry.reset();
  }

  // The word for "nothing" if there is one; else the key or the dash that nothing follows.
  [[nodiscard]] Span null_span(std::size_t from, std::size_t length) const {
    Span word = text_.span(from, from + length);
    if (frames_.empty()) return length > 0 ? word : text_.whole();
    if (frames_.back().entry) {
      const Span& key = frames_.back().entry->key_span;
      const bool is_beside = length > 0 && word.line == key.line && word.column > key.column;
      return is_beside ? word : key;
    }
    if (length > 0) return word;
    const std::size_t dash = text_.last_before(from);
    return text_.at(dash) == '-' ? text_.span(dash, dash + 1) : word;
  }

  const YamlText& text_;
  Diagnostics& problems_;
  std::size_t reported_ = 0;
  std::size_t values_ = 0;
  int documents_ = 0;
  std::size_t start_ = std::string::npos;  ///< Of the first document.
  Node root_;
  std::vector<Frame> frames_;
  std::vector<Open> open_;   ///< All lists and maps around, the ignored ones too.
  std::size_t ignored_ = 0;  ///< How many of the innermost ones are left out of the tree.
  bool has_unclosed_quote_ = false;
  std::optional<std::size_t> quote_;
  std::size_t quote_end_ = 0;
  std::vector<std::pair<std::size_t, std::size_t>> long_quotes_;  ///< Those over several lines.
};

// True when the whole text was read without an error.
bool build(const YamlText& text, TreeBuilder& builder, Diagnostics& problems) {
  std::istringstream stream(text.text());
  try {
    YAML::Parser parser(stream);
    // Twice at most: a second document is an error, and yaml-cpp can go on giving the same one for
    // ever.
    if (parser.HandleNextDocument(builder)) parser.HandleNextDocument(builder);
    builder.report_percent_lines();
  } catch (const Stop&) {
  } catch (const YAML::Exception& error) {
    // What else is wrong with a text whose quotes do not match is anybody's guess.
    if (!builder.has_unclosed_quote()) {
      report_syntax(text, error.msg, offset_of(error.mark), builder.context(), problems);
    }
    return false;
  }
  return !builder.has_errors();
}

}  // namespace

const Node* Node::find(std::string_view key) const {
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Entry& entry) { return entry.key == key; });
  return found == entries.end() ? nullptr : &found->value;
}

Node* Node::find(std::string_view key) { return const_cast<Node*>(std::as_const(*this).find(key)); }

std::optional<Node> parse_yaml(const SourcePtr& source, Diagnostics& problems) {
  if (source->text.size() > kLargest) {
    problems.add(kYamlTooLarge, Span{source}, {"8 MiB"});
    return std::nullopt;
  }
  const YamlText text(source);
  if (!check_characters(text, problems)) return std::nullopt;
  TreeBuilder builder(text, problems);
  if (!build(text, builder, problems)) return std::nullopt;
  return builder.take_root();
}

}  // namespace maatwerk
