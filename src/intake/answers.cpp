#include "intake/answers.h"

#include "base/text.h"
#include "intake/problems.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace maatwerk {
namespace {

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
    return {&kUnknownValueNear, id, {shortened(word), field, *near, catalog.field(id).label.nl}};
  }
  return {&kUnknownValue,
          id,
          {shortened(word), field, fmt::format("{}", fmt::join(ids, ", ")),
           catalog.field(id).label.nl, fmt::format("{}", fmt::join(dutch, "; "))}};
}

std::variant<Meaning, Fault> age_in(const std::string& normal) {
  const auto age = parse_int(normal);
  if (!age) return Fault{&kAgeNotNumber, FieldId::age, {}};
  if (*age < 0 || *age > 120) return Fault{&kAgeOutOfRange, FieldId::age, {}};
  return Meaning{Meaning::Kind::value, static_cast<std::uint32_t>(*age)};
}

std::optional<Meaning> need_in(const Catalog& catalog, const std::string& normal) {
  for (std::size_t i = 0; i < catalog.needs.size(); ++i) {
    if (accepts(catalog.needs[i].also, normal)) {
      return Meaning{Meaning::Kind::value, static_cast<std::uint32_t>(i)};
    }
  }
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

std::variant<Meaning, Fault> understand(const Catalog& catalog, FieldId field,
                                        std::string_view word) {
  const std::string normal = normalise_word(word);
  if (is_unknown_word(catalog, normal)) return Meaning{};
  if (is_list(field) && accepts(catalog.vocabulary.none_words, normal)) return Meaning{};
  if (field == FieldId::age) return age_in(normal);
  const auto index = find_value(catalog.field(field), normal);
  if (field == FieldId::wishes) {
    if (index) return Meaning{Meaning::Kind::nothing};
    if (const auto need = need_in(catalog, normal)) return *need;
  }
  if (!index) return not_a_value(catalog, field, word);
  const Value& value = catalog.field(field).values[*index];
  if (value.from != 0) return Fault{&kFollows, field, {value.id}};
  return Meaning{Meaning::Kind::value, static_cast<std::uint32_t>(*index)};
}

std::optional<Fault> give(FieldId field, Meaning meaning, Person& person) {
  if (meaning.kind == Meaning::Kind::silent) return std::nullopt;
  const std::uint32_t value = meaning.value;
  switch (field) {
    case FieldId::persistence:
      person.persistence = static_cast<Persistence>(value);
      break;
    case FieldId::motivation:
      person.motivation = static_cast<Motivation>(value);
      break;
    case FieldId::coping:
      person.coping = static_cast<Coping>(value);
      break;
    case FieldId::age:
      person.age = static_cast<int>(value);
      break;
    case FieldId::gender:
      person.gender = static_cast<Gender>(value);
      break;
    case FieldId::reach:
      person.reach = static_cast<Reach>(value);
      break;
    case FieldId::prefers:
      person.prefers = static_cast<Prefers>(value);
      break;
    case FieldId::internet:
      person.internet = static_cast<Internet>(value);
      break;
    case FieldId::loneliness:
      person.loneliness = static_cast<Loneliness>(value);
      break;
    case FieldId::groups:
      person.groups |= one(value);
      break;
    case FieldId::interests:
      person.interests |= one(value);
      break;
    case FieldId::signals:
      person.signals |= one(value);
      break;
    case FieldId::wishes: {
      const bool nothing = meaning.kind == Meaning::Kind::nothing;
      if (nothing ? person.wishes != 0 : person.left_alone) {
        return Fault{&kNothingAndMore, field, {"nothing"}};
      }
      if (nothing) {
        person.left_alone = true;
      } else {
        person.wishes |= one(value);
      }
      break;
    }
    case FieldId::id:
      break;
  }
  return std::nullopt;
}

std::optional<Fault> answer(const Catalog& catalog, FieldId field, std::string_view word,
                            Person& person) {
  const std::variant<Meaning, Fault> found = understand(catalog, field, word);
  if (const Fault* fault = std::get_if<Fault>(&found)) return *fault;
  return give(field, std::get<Meaning>(found), person);
}

std::string_view next_word(std::string_view& rest) {
  const auto is_separator = [](char c) { return c == '|' || c == ';' || c == ','; };
  const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
  while (!rest.empty()) {
    const auto length = std::ranges::find_if(rest, is_separator) - rest.begin();
    std::string_view word = rest.substr(0, static_cast<std::size_t>(length));
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
    while (!word.empty() && is_space(word.front())) word.remove_prefix(1);
    while (!word.empty() && is_space(word.back())) word.remove_suffix(1);
    if (!word.empty()) return word;
  }
  return {};
}

std::vector<std::string> split_list(std::string_view text) {
  std::vector<std::string> parts;
  for (auto word = next_word(text); !word.empty(); word = next_word(text)) parts.emplace_back(word);
  return parts;
}

Form read_form(const Catalog& catalog, const Node& node, Diagnostics& problems) {
  const std::size_t before = problems.errors();
  Form form;
  Set answered = 0;
  const auto take = [&](FieldId field, const Node& said) {
    for (const std::string& word :
         is_list(field) ? split_list(said.scalar) : std::vector{said.scalar}) {
      if (problems.errors() - before >= kMostProblems) return;
      if (const auto fault = answer(catalog, field, word, form.person)) {
        problems.add(*fault->problem, said.span, fault->words);
      }
    }
  };
  for (const Entry& entry : node.entries) {
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
  return form;
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
  Form form = read_form(catalog, *tree, problems);
  if (problems.errors() != before) return std::nullopt;
  return form;
}

}  // namespace maatwerk
