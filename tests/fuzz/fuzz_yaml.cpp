/// Any bytes as a YAML file: an error is reported exactly when nothing is returned, and every place
/// is in the text.
#include "base/text.h"
#include "catalog/yaml_tree.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

using namespace maatwerk;

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_span(const SourcePtr& source, const Span& span) {
  require(span.source == source);
  require(span.length >= 1);
  if (span.line == 0) return;
  const auto lines = 1 + std::count(source->text.begin(), source->text.end(), '\n');
  require(span.line >= 1 && span.line <= lines && span.column >= 1);
  const auto width = source->line(span.line).size();
  const auto start = static_cast<std::size_t>(span.column) - 1;
  // A place right behind the last word of a line counts as one byte.
  require(start <= width);
  require(start + static_cast<std::size_t>(span.length) <= std::max(width, start + 1));
}

void check_node(const SourcePtr& source, const Node& node, int depth) {
  require(depth <= 32);
  check_span(source, node.span);
  require(!first_invalid_utf8(node.scalar));
  require(node.kind == Node::Kind::scalar || node.scalar.empty());
  require(node.kind == Node::Kind::list || node.items.empty());
  require(node.kind == Node::Kind::map || node.entries.empty());
  const bool is_scalar = node.kind == Node::Kind::scalar || node.kind == Node::Kind::null;
  const int next = is_scalar ? depth : depth + 1;
  for (const Node& item : node.items) check_node(source, item, next);
  for (const Entry& entry : node.entries) {
    check_span(source, entry.key_span);
    require(node.find(entry.key) == &entry.value);
    check_node(source, entry.value, next);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto source = std::make_shared<const SourceText>(
      SourceText{"fuzz.yaml", std::string(reinterpret_cast<const char*>(data), size)});
  Diagnostics problems;
  const auto root = parse_yaml(source, problems);
  require(root.has_value() != problems.has_errors());
  if (root) check_node(source, *root, 0);
  const auto all = problems.sorted();
  for (std::size_t i = 0; i < std::min<std::size_t>(all.size(), 20); ++i) {
    check_span(source, all[i].span);
    for (const Language language : {Language::nl, Language::en}) {
      const std::string text = render(all[i], language);
      require(text.ends_with('\n') && !first_invalid_utf8(text));
      require(text.find('\x1b') == std::string::npos);
    }
  }
  return 0;
}
