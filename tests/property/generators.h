/// Random people over the whole vocabulary. MAATWERK_SEED=N makes person N the first one, so that
/// the seed which a failing test prints shows the same failure at once.
#pragma once

#include "catalog/model.h"
#include "engine/person.h"

#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

namespace maatwerk::test {

inline std::uint32_t first_seed() {
  const char* const text = std::getenv("MAATWERK_SEED");
  return text != nullptr ? static_cast<std::uint32_t>(std::strtoul(text, nullptr, 10)) : 20111;
}

/// The standard fixes the numbers of mt19937 but not those of its distributions; hence none of them
/// here.
class Random {
 public:
  explicit Random(std::uint32_t seed) : engine_(seed) {}

  /// 0 up to but not including `limit`.
  std::size_t below(std::size_t limit) { return engine_() % limit; }
  bool once_in(std::size_t times) { return below(times) == 0; }

  template <class E>
  E value(E last) {
    return static_cast<E>(below(static_cast<std::size_t>(last) + 1));
  }

 private:
  std::mt19937 engine_;
};

inline Set some_of(Random& random, std::size_t size, std::size_t once_in) {
  Set set = 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (random.once_in(once_in)) set |= one(i);
  }
  return set;
}

/// Groups as they can be answered: none of those that follow from another answer.
inline Set askable_groups(const Catalog& catalog) {
  const auto& values = catalog.field(FieldId::groups).values;
  Set set = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].from == 0) set |= one(i);
  }
  return set;
}

/// Signals and the wish to be left alone hold everything back, so they come only when asked for.
inline Person any_person(const Catalog& catalog, Random& random, bool held_back = false) {
  Person person;
  person.persistence = random.value(Persistence::unknown);
  person.motivation = random.value(Motivation::unknown);
  person.coping = random.value(Coping::unknown);
  if (!random.once_in(5)) person.age = static_cast<int>(random.below(121));
  person.gender = random.value(Gender::unknown);
  const std::size_t sparse =
      2 + random.below(20);  // from people with many groups to people with none
  person.groups = some_of(random, catalog.field(FieldId::groups).values.size(), sparse) &
                  askable_groups(catalog);
  person.interests = some_of(random, catalog.field(FieldId::interests).values.size(), 5);
  person.wishes = some_of(random, kNeedIds.size(), 6);
  person.reach = random.value(Reach::unknown);
  person.prefers = random.value(Prefers::unknown);
  person.internet = random.value(Internet::unknown);
  person.loneliness = random.value(Loneliness::unknown);
  if (held_back) {
    person.signals = some_of(random, kSignalIds.size(), 3);
    person.left_alone = person.signals == 0 || random.once_in(2);
    if (person.left_alone) person.wishes = 0;
  }
  return person;
}

}  // namespace maatwerk::test
