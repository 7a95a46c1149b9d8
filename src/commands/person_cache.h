/// What follows from a person, remembered: in real intakes the same answers come back.
#pragma once

#include "engine/person.h"

#include <array>
#include <cstdint>
#include <vector>

namespace maatwerk {

/// 2^Bits pairs of places, by hash; a newcomer takes the place of the one used longest ago.
template <class Value, int Bits>
class PersonCache {
 public:
  PersonCache() : pairs_(std::size_t{1} << Bits) {}

  /// The value for the person, made with `make(value)` when it is not there. Holds until the next
  /// call.
  template <class Make>
  const Value& find(const Person& person, Make&& make) {
    const Key key = key_of(person);
    Pair& pair = pairs_[place_of(key)];
    if (!pair.places[pair.latest].holds(key)) {
      pair.latest ^= 1;
      Place& other = pair.places[pair.latest];
      if (!other.holds(key)) {
        make(other.value);
        other.key = key;
        other.used = true;
      }
    }
    return pair.places[pair.latest].value;
  }

 private:
  using Key = std::array<std::uint64_t, 3>;
  struct Place {
    Key key{};
    bool used = false;
    Value value{};

    [[nodiscard]] bool holds(const Key& wanted) const {
      return used && ((key[0] ^ wanted[0]) | (key[1] ^ wanted[1]) | (key[2] ^ wanted[2])) == 0;
    }
  };
  struct Pair {
    std::array<Place, 2> places;
    unsigned latest = 0;
  };

  std::vector<Pair> pairs_;

  static Key key_of(const Person& person) {
    // Names every member, so that a new one cannot be forgotten.
    const auto& [persistence, motivation, coping, age, gender, groups, interests, wishes,
                 left_alone, reach, prefers, internet, loneliness, signals] = person;
    std::uint64_t rest = 0;
    const auto push = [&rest](std::size_t value, int bits) { rest = (rest << bits) | value; };
    push(at(persistence), 4);
    push(at(motivation), 4);
    push(at(coping), 4);
    push(age ? static_cast<std::size_t>(*age) + 1 : 0, 8);
    push(at(gender), 4);
    push(left_alone ? 1 : 0, 1);
    push(at(reach), 4);
    push(at(prefers), 4);
    push(at(internet), 4);
    push(at(loneliness), 4);
    return {groups | std::uint64_t{interests} << 32, wishes | std::uint64_t{signals} << 32, rest};
  }

  /// Fibonacci hashing.
  static std::size_t place_of(const Key& key) {
    constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;
    std::uint64_t mixed = 0;
    for (const std::uint64_t part : key) mixed = (mixed ^ (mixed >> 32) ^ part) * kOdd;
    return mixed >> (64 - Bits);
  }
};

}  // namespace maatwerk
