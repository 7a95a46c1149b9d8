#include "intake/answers.h"

#include "base/text.h"
#include "catalog/yaml_tree.h"
#include "intake/problems.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace maatwerk {
namespace {

/// More than a form can have answers: what has this many mistakes is no form, and each costs a
/// search for a near word.
constexpr std::size_t kMostProblems = 100;

bool accepts(const std::vector<std::string>& words, const std::string& normal) {
  return std::ranges::find(words, normal) != words.end();
}

/// Index of the value that the word means.
std::optional<std::size_t> find_value(const Field& field, const std::string& normal) {
  for (std::size_t i = 0; i < field.values.size(); ++i) {
    if (accepts(field.values[i].also, normal)) return i;
  }
  return std::nullopt;
}

Fault not_a_value(const Catalog& catalog, FieldId id, std::string_view word) {
  std::vector<std::string> ids;
  std::vector<std::string> dutch;
  std::vector<std::string> words;
  for (const Value& value : catalog.field(id).values) {
    if (value.from != 0) continue;
    ids.push_back(value.id);
    dutch.push_back(value.label.nl);
    words.insert(words.end(), value.also.begin(), value.also.end());
  }
  if (id == FieldId::wishes) {
    for (const Need& need : catalog.needs) {
      ids.push_back(need.id);
      dutch.push_back(need.label.nl);
      words.insert(words.end(), need.also.begin(), need.also.end());
    }
  }
  const std::string field(kFieldIds[at(id)]);
  if (const auto near = did_you_mean(normalise_word(word), words)) {
    return {&kUnknownValueNear, id, {shortened(word), field, *near}};
  }
  return {&kUnknownValue,
          id,
          {shortened(word), field, fmt::format("{}", fmt::join(ids, ", ")),
           fmt::format("{}", fmt::join(dutch, "; "))}};
}

std::optional<Fault> answer_age(std::string_view word, Person& person) {
  const std::string normal = normalise_word(word);
  const auto age = parse_int(normal);
  if (!age) return Fault{&kAgeNotNumber, FieldId::age, {}};
  if (*age < 0 || *age > 120) return Fault{&kAgeOutOfRange, FieldId::age, {}};
  person.age = *age;
  return std::nullopt;
}

std::optional<Fault> answer_wish(const Catalog& catalog, std::string_view word, Person& person) {
  const std::string normal = normalise_word(word);
  Person changed = person;
  if (find_value(catalog.field(FieldId::wishes), normal)) {
    changed.left_alone = true;
  } else {
    const auto need = std::ranges::find_if(
        catalog.needs, [&](const Need& each) { return accepts(each.also, normal); });
    if (need == catalog.needs.end()) return not_a_value(catalog, FieldId::wishes, word);
    changed.wishes |= one(static_cast<std::size_t>(need - catalog.needs.begin()));
  }
  if (changed.left_alone && changed.wishes != 0) {
    return Fault{&kNothingAndMore, FieldId::wishes, {"nothing"}};
  }
  person = changed;
  return std::nullopt;
}

}  // namespace

bool is_list(FieldId field) {
  return field == FieldId::groups || field == FieldId::interests || field == FieldId::wishes ||
         field == FieldId::signals;
}

std::optional<FieldId> find_field(const Catalog& catalog, std::string_view name) {
  const std::string normal = normalise_word(name);
  for (std::size_t i = 0; i < kFieldIds.size(); ++i) {
    if (accepts(catalog.vocabulary.fields[i].also, normal)) return static_cast<FieldId>(i);
  }
  return std::nullopt;
}

std::optional<std::string> near_field(const Catalog& catalog, std::string_view name) {
  std::vector<std::string> names;
  for (const Field& field : catalog.vocabulary.fields) {
    names.insert(names.end(), field.also.begin(), field.also.end());
  }
  return did_you_mean(normalise_word(name), names);
}

bool is_unknown_word(const Catalog& catalog, std::string_view word) {
  const std::string normal = normalise_word(word);
  return normal.empty() || accepts(catalog.vocabulary.unknown_words, normal);
}

std::optional<Fault> answer(const Catalog& catalog, FieldId field, std::string_view word,
                            Person& person) {
  if (is_unknown_word(catalog, word)) return std::nullopt;
  if (is_list(field) && accepts(catalog.vocabulary.none_words, normalise_word(word))) {
    return std::nullopt;
  }
  if (field == FieldId::age) return answer_age(word, person);
  if (field == FieldId::wishes) return answer_wish(catalog, word, person);
  const auto index = find_value(catalog.field(field), normalise_word(word));
  if (!index) return not_a_value(catalog, field, word);
  switch (field) {
    case FieldId::persistence:
      person.persistence = static_cast<Persistence>(*index);
      break;
    case FieldId::motivation:
      person.motivation = static_cast<Motivation>(*index);
      break;
    case FieldId::coping:
      person.coping = static_cast<Coping>(*index);
      break;
    case FieldId::gender:
      person.gender = static_cast<Gender>(*index);
      break;
    case FieldId::reach:
      person.reach = static_cast<Reach>(*index);
      break;
    case FieldId::prefers:
      person.prefers = static_cast<Prefers>(*index);
      break;
    case FieldId::internet:
      person.internet = static_cast<Internet>(*index);
      break;
    case FieldId::loneliness:
      person.loneliness = static_cast<Loneliness>(*index);
      break;
    case FieldId::interests:
      person.interests |= one(*index);
      break;
    case FieldId::signals:
      person.signals |= one(*index);
      break;
    case FieldId::groups: {
      const Value& group = catalog.field(field).values[*index];
      if (group.from != 0) return Fault{&kFollows, field, {group.id}};
      person.groups |= one(*index);
      break;
    }
    case FieldId::id:
    case FieldId::age:
    case FieldId::wishes:
      break;
  }
  return std::nullopt;
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of("|;,"), text.size());
    std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t first = part.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) continue;
    part.remove_prefix(first);
    parts.emplace_back(part.substr(0, part.find_last_not_of(" \t\r\n") + 1));
  }
  return parts;
}

std::optional<Form> read_form(const Catalog& catalog, const SourcePtr& source,
                              Diagnostics& problems) {
  const std::size_t before = problems.errors();
  const std::optional<Node> tree = parse_yaml(source, problems);
  if (!tree) return std::nullopt;
  if (tree->kind != Node::Kind::map) {
    problems.add(kNotAForm, tree->span);
    return std::nullopt;
  }
  Form form;
  Set answered = 0;
  const auto take = [&](FieldId field, const Node& node) {
    for (const std::string& word :
         is_list(field) ? split_list(node.scalar) : std::vector{node.scalar}) {
      if (problems.errors() - before >= kMostProblems) return;
      if (const auto fault = answer(catalog, field, word, form.person)) {
        problems.add(*fault->problem, node.span, fault->words);
      }
    }
  };
  for (const Entry& entry : tree->entries) {
    if (problems.errors() - before >= kMostProblems) break;
    const auto field = find_field(catalog, entry.key);
    if (!field) {
      const auto near = near_field(catalog, entry.key);
      problems.add(
          near ? kUnknownFieldNear : kUnknownField, entry.key_span,
          {shortened(entry.key), near ? *near : fmt::format("{}", fmt::join(kFieldIds, ", "))});
      continue;
    }
    if (has(answered, at(*field))) {
      problems.add(kFieldTwice, entry.key_span, {std::string(kFieldIds[at(*field)])});
    }
    answered |= one(at(*field));
    const Node& value = entry.value;
    if (*field == FieldId::id && value.entries.empty() && value.items.empty()) {
      form.id = value.scalar;
    } else if (value.kind == Node::Kind::scalar) {
      take(*field, value);
    } else if (value.kind == Node::Kind::list && is_list(*field)) {
      for (const Node& item : value.items) {
        if (item.kind == Node::Kind::scalar) {
          take(*field, item);
        } else {
          problems.add(kNotAnAnswer, item.span, {std::string(kFieldIds[at(*field)])});
        }
      }
    } else if (value.kind != Node::Kind::null) {
      problems.add(is_list(*field) ? kNotAnAnswer : kOneAnswer, value.span,
                   {std::string(kFieldIds[at(*field)])});
    }
  }
  if (problems.errors() != before) return std::nullopt;
  return form;
}

}  // namespace maatwerk
