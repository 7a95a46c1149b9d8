#include "catalog/read.h"

#include "base/text.h"
#include "catalog/problems.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

/// The entry of a table of allowed words that was probably meant, or all of them.
void add_unknown(const Problem& near, const Problem& far, const Span& span, const std::string& word,
                 const std::string& where, std::span<const std::string> allowed,
                 Diagnostics& problems) {
  if (const auto meant = did_you_mean(word, allowed)) {
    problems.add(near, span, {word, where, *meant});
  } else {
    problems.add(far, span, {word, where, fmt::format("{}", fmt::join(allowed, ", "))});
  }
}

bool scalar(const Node& node, std::string_view key, ReadContext& context) {
  if (node.kind == Node::Kind::scalar) return true;
  context.problems.add(kExpectedValue, node.span, {std::string(key)});
  return false;
}

}  // namespace

const std::string* ReadContext::overlay_of(const Node& node) const {
  const auto found = overlays.find(node.span.source.get());
  return found == overlays.end() ? nullptr : &found->second;
}

MapReader::MapReader(const Node& node, std::string what, ReadContext& context)
    : node_(node), what_(std::move(what)), context_(context) {
  expect_map(node, what_, context);
}

MapReader::~MapReader() {
  for (const Entry& entry : node_.entries) {
    if (std::ranges::find(known_, entry.key) != known_.end()) continue;
    add_unknown(kUnknownKeyNear, kUnknownKey, entry.key_span, entry.key, what_, known_,
                context_.problems);
  }
}

const Node* MapReader::get(std::string_view key) {
  known_.emplace_back(key);
  return node_.find(key);
}

const Node* MapReader::need(std::string_view key) {
  const Node* found = get(key);
  if (found == nullptr && node_.kind == Node::Kind::map) {
    context_.problems.add(kMissingKey, node_.span, {std::string(key), what_});
  }
  return found;
}

void MapReader::get_text(std::string_view key, Text& text) {
  if (const Node* node = get(key)) text = read_text(*node, key, context_);
}

void MapReader::need_text(std::string_view key, Text& text) {
  if (const Node* node = need(key)) text = read_text(*node, key, context_);
}

bool expect_map(const Node& node, std::string_view key, ReadContext& context) {
  if (node.kind == Node::Kind::map) return true;
  context.problems.add(kExpectedMap, node.span, {std::string(key)});
  return false;
}

bool expect_list(const Node& node, std::string_view key, ReadContext& context) {
  if (node.kind == Node::Kind::list) return true;
  context.problems.add(kExpectedList, node.span, {std::string(key)});
  return false;
}

void expect_id(const Entry& entry, ReadContext& context) {
  const std::string& id = entry.key;
  const auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  };
  if (!id.empty() && id.size() <= 60 && std::ranges::all_of(id, good) && id.front() != '-' &&
      id.back() != '-' && id.find("--") == std::string::npos) {
    return;
  }
  context.problems.add(kBadId, entry.key_span, {id});
}

std::string read_string(const Node& node, std::string_view key, ReadContext& context) {
  if (!scalar(node, key, context)) return {};
  if (node.scalar.find_first_not_of(" \t\n") == std::string::npos) {
    context.problems.add(kEmptyText, node.span, {std::string(key)});
  }
  return node.scalar;
}

Text read_text(const Node& node, std::string_view key, ReadContext& context) {
  Text text;
  if (node.kind != Node::Kind::map) {
    context.problems.add(kExpectedText, node.span, {std::string(key)});
    return text;
  }
  MapReader map(node, std::string(key), context);
  const Node* nl = map.get("nl");
  const Node* en = map.get("en");
  if (nl != nullptr) text.nl = read_string(*nl, "nl", context);
  if (en != nullptr) text.en = read_string(*en, "en", context);
  if (nl != nullptr && en != nullptr) return text;
  if (context.overlay_of(node) != nullptr && (nl != nullptr || en != nullptr)) {
    (nl == nullptr ? text.nl : text.en) = nl == nullptr ? text.en : text.nl;
    return text;
  }
  if (nl == nullptr) {
    context.problems.add(kMissingDutch, node.span, {std::string(key)});
  }
  if (en == nullptr) {
    context.problems.add(kMissingEnglish, node.span, {std::string(key)});
  }
  return text;
}

std::string read_date(const Node& node, std::string_view key, ReadContext& context) {
  std::string date = read_string(node, key, context);
  if (!date.empty() && !is_date(date)) context.problems.add(kBadDate, node.span, {date});
  return date;
}

int read_int(const Node& node, std::string_view key, int low, int high, ReadContext& context) {
  if (!scalar(node, key, context)) return low;
  const auto value = node.quoted ? std::nullopt : parse_int(node.scalar);
  if (!value) {
    context.problems.add(kExpectedNumber, node.span, {std::string(key)});
    return low;
  }
  if (*value < low || *value > high) {
    context.problems.add(kNumberOutOfRange, node.span,
                         {std::to_string(*value), fmt::format("{} … {}", low, high)});
    return low;
  }
  return *value;
}

bool read_bool(const Node& node, std::string_view key, ReadContext& context) {
  if (node.kind == Node::Kind::scalar && !node.quoted) {
    if (node.scalar == "true") return true;
    if (node.scalar == "false") return false;
  }
  context.problems.add(kExpectedBool, node.span, {std::string(key)});
  return false;
}

std::vector<std::string> read_words(const Node& node, std::string_view key, ReadContext& context) {
  std::vector<std::string> words;
  if (!expect_list(node, key, context)) return words;
  for (const Node& item : node.items) {
    const std::string word = normalise_word(read_string(item, key, context));
    if (std::ranges::find(words, word) != words.end()) {
      context.problems.add(kDuplicateItem, item.span, {item.scalar});
    } else if (!word.empty()) {
      words.push_back(word);
    }
  }
  return words;
}

std::string read_source(const Node& node, ReadContext& context) {
  std::string reference = read_string(node, "source", context);
  if (reference.empty()) return reference;
  const std::size_t slash = reference.find('/');
  const std::string id = reference.substr(0, slash);
  const Source* source = context.catalog->find_source(id);
  if (source == nullptr && !context.is_complete) return reference;
  if (source == nullptr) {
    std::vector<std::string> ids;
    for (const Source& each : context.catalog->sources) ids.push_back(each.id);
    add_unknown(kUnknownReferenceNear, kUnknownSource, node.span, id, "sources", ids,
                context.problems);
    return reference;
  }
  std::vector<std::string> places;
  for (const SourcePlace& place : source->places) places.push_back(place.id);
  if (slash == std::string::npos) {
    if (!places.empty()) context.problems.add(kPlaceNeeded, node.span, {id, places.front()});
  } else if (const std::string place = reference.substr(slash + 1);
             std::ranges::find(places, place) == places.end()) {
    add_unknown(kUnknownReferenceNear, kUnknownReference, node.span, place, id, places,
                context.problems);
  }
  return reference;
}

void read_ground(MapReader& map, Ground& ground, std::string& source) {
  if (const Node* node = map.need("ground")) {
    ground = read_enum(*node, "ground", kGroundIds, Ground::derived, map.context());
  }
  if (const Node* node = map.need("source")) source = read_source(*node, map.context());
}

void read_advice(MapReader& map, Advice& advice) {
  map.need_text("text", advice.text);
  read_ground(map, advice.ground, advice.source);
}

Advice read_advice(const Node& node, std::string_view what, ReadContext& context) {
  Advice advice;
  MapReader map(node, std::string(what), context);
  read_advice(map, advice);
  return advice;
}

std::optional<std::size_t> read_index(const Node& node, std::string_view noun,
                                      std::span<const std::string_view> ids, ReadContext& context) {
  if (!scalar(node, noun, context)) return std::nullopt;
  const auto found = std::ranges::find(ids, node.scalar);
  if (found != ids.end()) return static_cast<std::size_t>(found - ids.begin());
  if (ids.empty() && !context.is_complete) return std::nullopt;
  add_unknown(kUnknownReferenceNear, kUnknownReference, node.span, node.scalar, std::string(noun),
              std::vector<std::string>(ids.begin(), ids.end()), context.problems);
  return std::nullopt;
}

std::vector<std::size_t> read_indices(const Node& node, std::string_view key, std::string_view noun,
                                      std::span<const std::string_view> ids, ReadContext& context) {
  std::vector<std::size_t> indices;
  if (!expect_list(node, key, context)) return indices;
  for (const Node& item : node.items) {
    const auto index = read_index(item, noun, ids, context);
    if (!index) continue;
    if (std::ranges::find(indices, *index) != indices.end()) {
      context.problems.add(kDuplicateItem, item.span, {item.scalar});
    } else {
      indices.push_back(*index);
    }
  }
  return indices;
}

Set read_set(const Node& node, std::string_view key, std::string_view noun,
             std::span<const std::string_view> ids, ReadContext& context) {
  Set set = 0;
  for (const std::size_t index : read_indices(node, key, noun, ids, context)) set |= one(index);
  return set;
}

std::vector<std::string_view> value_ids(const Field& field) {
  std::vector<std::string_view> ids;
  for (const Value& value : field.values) ids.push_back(value.id);
  return ids;
}

}  // namespace maatwerk
