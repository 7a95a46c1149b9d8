/// Answers that could turn out otherwise, one at a time: what the what-if questions are made of.
/// Age, gender, groups, coping and the kind of loneliness are not among them.
#pragma once

#include "catalog/model.h"
#include "engine/person.h"

#include <array>
#include <vector>

namespace maatwerk {

/// One answer changed.
struct Change {
  FieldId field;
  std::size_t value;        ///< The value it becomes; of a list the one added or taken away.
  bool taken_away = false;  ///< Of a list.

  friend bool operator==(const Change&, const Change&) = default;
};

/// The questions whose answers may change, in the order in which changes are tried: first what a
/// worker can simply ask, last what would be another life.
inline constexpr std::array<FieldId, 7> kChangeable{
    FieldId::interests, FieldId::wishes,     FieldId::prefers,    FieldId::reach,
    FieldId::internet,  FieldId::motivation, FieldId::persistence};

/// Every single change from this person: each other known value of an answer, each interest and
/// wish added or taken away. In the order of kChangeable, then of the values.
std::vector<Change> changes_of(const Catalog& catalog, const Person& person);

/// Whether the answer to a changeable question is not known. (A list is always known.)
bool is_unknown(const Person& person, FieldId field);

/// The index of the known answer to a question that is no list.
std::size_t answer_of(const Person& person, FieldId field);

/// The person with the change. `change` is one of changes_of(person).
void apply(const Change& change, Person& person);

}  // namespace maatwerk
