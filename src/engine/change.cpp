#include "engine/change.h"

#include <algorithm>
#include <optional>

namespace maatwerk {
namespace {

/// Calls `use` with the answer to a question that is no list, to read or to set.
auto with_answer(auto& person, FieldId field, const auto& use) {
  switch (field) {
    case FieldId::persistence:
      return use(person.persistence);
    case FieldId::motivation:
      return use(person.motivation);
    case FieldId::reach:
      return use(person.reach);
    case FieldId::prefers:
      return use(person.prefers);
    default:
      return use(person.internet);
  }
}

/// The list that the field is, if it is one.
auto* list_of(auto& person, FieldId field) {
  return field == FieldId::interests ? &person.interests
         : field == FieldId::wishes  ? &person.wishes
                                     : nullptr;
}

/// How many values the question has.
std::size_t values_of(const Catalog& catalog, FieldId field) {
  return field == FieldId::wishes ? kNeedIds.size() : catalog.field(field).values.size();
}

}  // namespace

std::vector<Change> changes_of(const Catalog& catalog, const Person& person) {
  std::vector<Change> changes;
  for (const FieldId field : kChangeable) {
    const Set* const list = list_of(person, field);
    for (std::size_t value = 0; value < values_of(catalog, field); ++value) {
      if (list != nullptr) {
        changes.push_back({field, value, has(*list, value)});
      } else if (answer_of(person, field) != value) {
        changes.push_back({field, value});
      }
    }
  }
  return changes;
}

std::size_t answer_of(const Person& person, FieldId field) {
  return with_answer(person, field, [](auto answer) { return at(answer); });
}

bool is_unknown(const Person& person, FieldId field) {
  return list_of(person, field) == nullptr && with_answer(person, field, [](auto answer) {
           return answer == decltype(answer)::unknown;
         });
}

void apply(const Change& change, Person& person) {
  if (Set* const list = list_of(person, change.field)) {
    *list ^= one(change.value);
    return;
  }
  with_answer(person, change.field, [&](auto& answer) {
    answer = static_cast<std::decay_t<decltype(answer)>>(change.value);
  });
}

}  // namespace maatwerk
