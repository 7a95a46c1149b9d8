// The sections that name things: sources, vocabulary, needs.
#include "base/text.h"
#include "catalog/problems.h"
#include "catalog/read.h"

#include <fmt/format.h>

#include <algorithm>

namespace maatwerk {
namespace {

/// The entries of a map in the fixed order of `ids`; `read` gets each entry's index. Missing and
/// unknown ones are reported.
template <class Ids>
void read_fixed(const Node& node, const std::string& what, const Ids& ids, ReadContext& context,
                const std::function<void(const Node&, std::size_t)>& read) {
  MapReader map(node, what, context);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (const Node* entry = map.need(ids[i])) read(*entry, i);
  }
}

template <class Ids, std::size_t N>
void read_labels(MapReader& parent, std::string_view key, const Ids& ids,
                 std::array<Label, N>& labels) {
  const Node* node = parent.need(key);
  if (node == nullptr) return;
  ReadContext& context = parent.context();
  read_fixed(*node, std::string(key), ids, context, [&](const Node& entry, std::size_t i) {
    MapReader map(entry, std::string(ids[i]), context);
    map.need_text("label", labels[i].label);
    map.get_text("meaning", labels[i].meaning);
  });
}

/// Where a map writes the word: in its list `also`, in its label, or the map itself.
Span place_of_word(const Node& node, const std::string& normal) {
  const auto is_it = [&](const Node& each) { return normalise_word(each.scalar) == normal; };
  if (const Node* also = node.find("also")) {
    const auto found = std::ranges::find_if(also->items, is_it);
    if (found != also->items.end()) return found->span;
  }
  if (const Node* label = node.find("label")) {
    const auto found = std::ranges::find_if(label->entries, is_it, &Entry::value);
    if (found != label->entries.end()) return found->value.span;
  }
  return node.span;
}

/// Adds the id and both labels to the words that are accepted for a value; every word may mean one
/// thing only in a field.
void complete_words(const Node& node, const std::string& id, const Text& label,
                    std::vector<std::string>& also, std::map<std::string, std::string>& taken,
                    ReadContext& context) {
  for (const std::string& word : {id, label.nl, label.en}) {
    const std::string normal = normalise_word(word);
    if (!normal.empty() && std::ranges::find(also, normal) == also.end()) also.push_back(normal);
  }
  for (const std::string& word : also) {
    const auto [place, added] = taken.emplace(word, id);
    if (!added) {
      context.problems.add(kDuplicateWord, place_of_word(node, word), {word, place->second});
    }
  }
}

Value read_value(const Entry& entry, FieldId field, ReadContext& context) {
  Value value;
  value.id = entry.key;
  MapReader map(entry.value, entry.key, context);
  map.need_text("label", value.label);
  map.get_text("meaning", value.meaning);
  if (const Node* also = map.get("also")) value.also = read_words(*also, "also", context);
  if (field == FieldId::groups) {
    map.need_text("people", value.people);
    if (const Node* from = map.get("from")) {
      value.from = read_set(*from, "from", "persistence", kPersistenceIds, context);
    }
    map.get("implies");  // read when all groups are known
  }
  return value;
}

/// The ids that a field must have, in order; empty where the catalogue is free to list them.
std::vector<std::string_view> closed_ids(FieldId field) {
  const auto list = [](const auto& ids) {
    return std::vector<std::string_view>(ids.begin(), ids.end());
  };
  switch (field) {
    case FieldId::persistence:
      return list(kPersistenceIds);
    case FieldId::motivation:
      return list(kMotivationIds);
    case FieldId::coping:
      return list(kCopingIds);
    case FieldId::gender:
      return list(kGenderIds);
    case FieldId::reach:
      return list(kReachIds);
    case FieldId::prefers:
      return list(kPrefersIds);
    case FieldId::internet:
      return list(kInternetIds);
    case FieldId::loneliness:
      return list(kLonelinessIds);
    case FieldId::signals:
      return list(kSignalIds);
    case FieldId::wishes:
      return {"nothing"};
    case FieldId::id:
    case FieldId::age:
    case FieldId::groups:
    case FieldId::interests:
      break;
  }
  return {};
}

Field read_field(const Node& node, FieldId id, std::map<std::string, std::string>& names,
                 ReadContext& context) {
  Field field;
  const std::string name(kFieldIds[at(id)]);
  MapReader map(node, name, context);
  map.need_text("label", field.label);
  if (const Node* also = map.get("also")) field.also = read_words(*also, "also", context);
  complete_words(node, name, field.label, field.also, names, context);
  const Node* values = id == FieldId::id || id == FieldId::age ? nullptr : map.need("values");
  if (values == nullptr || !expect_map(*values, "values", context)) return field;
  const std::vector<std::string_view> closed = closed_ids(id);
  std::map<std::string, std::string> taken;
  const auto add = [&](const Entry& entry) {
    field.values.push_back(read_value(entry, id, context));
    Value& value = field.values.back();
    complete_words(entry.value, value.id, value.label, value.also, taken, context);
  };
  if (closed.empty()) {
    for (const Entry& entry : values->entries) {
      expect_id(entry, context);
      if (field.values.size() == 32) {
        context.problems.add(kTooManyValues, entry.key_span, {name, "32"});
        break;
      }
      add(entry);
    }
  } else {
    MapReader fixed(*values, name, context);
    for (const std::string_view key : closed) {
      if (fixed.need(key) == nullptr) continue;
      add(*std::ranges::find(values->entries, key, &Entry::key));
    }
  }
  if (id == FieldId::groups) {
    const std::vector<std::string_view> ids = value_ids(field);
    for (Value& value : field.values) {
      if (const Node* implies = values->find(value.id)->find("implies")) {
        value.implies = read_set(*implies, "implies", "groups", ids, context);
      }
    }
  }
  return field;
}

DemandWords read_demand(const Node& node, std::size_t index, const Field& groups,
                        ReadContext& context) {
  DemandWords demand;
  MapReader map(node, std::string(kDemandIds[index]), context);
  const std::vector<std::string_view> ids = value_ids(groups);
  map.need_text("condition", demand.condition);
  map.need_text("question", demand.question);
  if (const Node* set = map.get("rules-out")) {
    demand.rules_out = read_set(*set, "rules-out", "groups", ids, context);
  }
  if (const Node* set = map.get("doubtful")) {
    demand.doubtful = read_set(*set, "doubtful", "groups", ids, context);
  }
  return demand;
}

}  // namespace

void read_sources(const Node& node, Catalog& catalog, ReadContext& context) {
  if (!expect_map(node, "sources", context)) return;
  for (const Entry& entry : node.entries) {
    expect_id(entry, context);
    Source source;
    source.id = entry.key;
    MapReader map(entry.value, fmt::format("source '{}'", entry.key), context);
    map.need_text("title", source.title);
    if (const Node* text = map.get("address"))
      source.address = read_string(*text, "address", context);
    if (const Node* year = map.get("year"))
      source.year = read_int(*year, "year", 1900, 2100, context);
    if (const Node* read = map.get("read")) {
      static constexpr std::array<std::string_view, 3> kRead{"abstract", "excerpt", "whole"};
      if (const auto index = read_index(*read, "read", kRead, context)) source.read = kRead[*index];
    }
    if (const Node* places = map.get("places"); places && expect_map(*places, "places", context)) {
      for (const Entry& place : places->entries) {
        expect_id(place, context);
        source.places.push_back({place.key, read_text(place.value, place.key, context)});
      }
    }
    catalog.sources.push_back(std::move(source));
  }
  std::ranges::sort(catalog.sources, {}, &Source::id);
}

void read_vocabulary(const Node& node, Catalog& catalog, ReadContext& context) {
  Vocabulary& words = catalog.vocabulary;
  MapReader map(node, "vocabulary", context);
  if (const Node* unknown = map.need("unknown")) {
    MapReader inner(*unknown, "unknown", context);
    inner.need_text("label", words.unknown.label);
    if (const Node* also = inner.get("also")) {
      words.unknown_words = read_words(*also, "also", context);
    }
    std::map<std::string, std::string> taken;
    complete_words(*unknown, "unknown", words.unknown.label, words.unknown_words, taken, context);
  }
  if (const Node* none = map.need("none")) {
    words.none_words = read_words(*none, "none", context);
  }
  if (const Node* fields = map.need("fields")) {
    std::map<std::string, std::string> names;
    read_fixed(*fields, "fields", kFieldIds, context, [&](const Node& entry, std::size_t i) {
      words.fields[i] = read_field(entry, static_cast<FieldId>(i), names, context);
    });
  }
  if (const Node* demands = map.need("demands")) {
    read_fixed(*demands, "demands", kDemandIds, context, [&](const Node& entry, std::size_t i) {
      words.demands[i] = read_demand(entry, i, words.field(FieldId::groups), context);
    });
  }
  read_labels(map, "designs", kDesignIds, words.designs);
  read_labels(map, "fits", kFitIds, words.fits);
  read_labels(map, "levels", kLevelIds, words.levels);
  read_labels(map, "kinds", kKindIds, words.kinds);
  read_labels(map, "grounds", kGroundIds, words.grounds);
  read_labels(map, "certainties", kCertaintyIds, words.certainties);
  read_labels(map, "aims", kAimIds, words.aims);
  if (const Node* setup = map.need("setup")) {
    MapReader inner(*setup, "setup", context);
    read_labels(inner, "size", kSizeIds, words.sizes);
    read_labels(inner, "place", kPlaceIds, words.places);
    read_labels(inner, "lead", kLeadIds, words.leads);
    read_labels(inner, "initiative", kInitiativeIds, words.initiatives);
    read_labels(inner, "term", kTermIds, words.terms);
  }
}

void read_needs(const Node& node, Catalog& catalog, ReadContext& context) {
  std::map<std::string, std::string> taken;
  for (const Value& value : catalog.field(FieldId::wishes).values) {
    for (const std::string& word : value.also) taken.emplace(word, value.id);
  }
  read_fixed(node, "needs", kNeedIds, context, [&](const Node& entry, std::size_t i) {
    Need& need = catalog.needs[i];
    need.id = kNeedIds[i];
    MapReader map(entry, fmt::format("need '{}'", need.id), context);
    map.need_text("label", need.label);
    map.need_text("meaning", need.meaning);
    map.need_text("wish", need.wish);
    if (const Node* also = map.get("also")) need.also = read_words(*also, "also", context);
    read_ground(map, need.ground, need.source);
    complete_words(entry, need.id, need.label, need.also, taken, context);
  });
}

}  // namespace maatwerk
