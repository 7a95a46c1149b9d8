#include "catalog/merge.h"

#include "catalog/problems.h"

#include <fmt/format.h>

#include <algorithm>

namespace maatwerk {
namespace {

bool same(const Node& a, const Node& b) {
  return a.kind == b.kind && a.scalar == b.scalar && std::ranges::equal(a.items, b.items, same) &&
         std::ranges::equal(a.entries, b.entries, [](const Entry& x, const Entry& y) {
           return x.key == y.key && same(x.value, y.value);
         });
}

std::string place_of(const Span& span) {
  return fmt::format("{}:{}:{}", span.source->name, span.line, span.column);
}

/// A text in one or two languages. An overlay's text replaces as a whole: half of it would leave a
/// stale translation.
bool is_text(const Node& node) {
  return !node.entries.empty() && std::ranges::all_of(node.entries, [](const Entry& entry) {
    return entry.key == "nl" || entry.key == "en";
  });
}

}  // namespace

void add_file(Node& whole, Node file, Diagnostics& problems) {
  if (whole.kind == Node::Kind::null) {
    whole.kind = Node::Kind::map;
    whole.span = file.span;
  }
  for (Entry& section : file.entries) {
    Node* known = whole.find(section.key);
    if (known == nullptr) {
      whole.entries.push_back(std::move(section));
    } else if (known->kind != Node::Kind::map || section.value.kind != Node::Kind::map) {
      problems.add(kDuplicateId, section.key_span, {section.key, place_of(known->span)});
    } else {
      for (Entry& entry : section.value.entries) {
        const auto twin = std::ranges::find(known->entries, entry.key, &Entry::key);
        if (twin != known->entries.end()) {
          problems.add(kDuplicateId, entry.key_span, {entry.key, place_of(twin->key_span)});
        } else {
          known->entries.push_back(std::move(entry));
        }
      }
    }
  }
}

bool lay_over(Node& base, const Node& overlay) {
  if (base.kind != Node::Kind::map || overlay.kind != Node::Kind::map || is_text(overlay)) {
    const bool changed = !same(base, overlay);
    base = overlay;
    return changed;
  }
  bool changed = false;
  for (const Entry& entry : overlay.entries) {
    if (Node* known = base.find(entry.key)) {
      changed |= lay_over(*known, entry.value);
    } else {
      base.entries.push_back(entry);
      changed = true;
    }
  }
  return changed;
}

}  // namespace maatwerk
