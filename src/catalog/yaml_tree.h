/// YAML text to a tree with positions. The only part that knows yaml-cpp; syntax only, no meaning.
#pragma once

#include "base/diagnostics.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maatwerk {

struct Entry;

/// One value of a YAML document. Positions are those of the value itself.
struct Node {
  enum class Kind { null, scalar, list, map };

  Kind kind = Kind::null;
  bool quoted = false;         ///< A scalar in quotes is never a number, a boolean or nothing.
  std::string scalar;          ///< Text of a scalar.
  std::vector<Node> items;     ///< Of a list.
  std::vector<Entry> entries;  ///< Of a map, in the order written; keys are unique.
  Span span;

  /// The value under `key` of a map; null when there is none.
  [[nodiscard]] const Node* find(std::string_view key) const;
  [[nodiscard]] Node* find(std::string_view key);
};

struct Entry {
  std::string key;
  Span key_span;
  Node value;
};

/// Reads one YAML document (JSON is YAML). Reports every problem it can see and returns nothing
/// exactly when it reported an error. Refused: more than one document, anchors, aliases, tags,
/// merge keys, duplicate keys, keys that are not plain text, quotes that are never closed, invalid
/// UTF-8, control characters, more than 8 MiB, more than 32 levels. An empty document is a Node of
/// kind null.
std::optional<Node> parse_yaml(const SourcePtr& source, Diagnostics& problems);

}  // namespace maatwerk
