#include "engine/publication.h"
#include "property/generators.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::Random;

namespace {

/// What the reader of a publication knows and can work out: unknown whole numbers, and limits to
/// sums of them. Written from the words of the promise; shares nothing with the program but the
/// published counts.
class Reader {
 public:
  using Sum = std::vector<std::size_t>;

  /// A number whose value is `truth`; that only tells where to look first.
  std::size_t unknown(Count truth) {
    truth_.push_back(truth);
    low_.push_back(0);
    high_.push_back(kMost);
    return low_.size() - 1;
  }

  void learn(Sum sum, Count low, Count high) { facts_.push_back({std::move(sum), low, high}); }

  void learn(const Sum& sum, const Published& shown) {
    switch (shown.kind) {
      case Published::Kind::few:
        return learn(sum, 1, 9);
      case Published::Kind::hidden:
        return;
      case Published::Kind::number:
        break;
    }
    if (shown.number == 0) return learn(sum, 0, 0);
    if (shown.number == 10) return learn(sum, 10, 12);
    learn(sum, shown.number - 2, shown.number + 2);
  }

  /// Whether the sum could be `value`: looks for numbers that agree with all. Nothing when the
  /// search takes too long.
  [[nodiscard]] std::optional<bool> could_be(const Sum& sum, Count value) const {
    Reader reader = *this;
    reader.learn(sum, value, value);
    int steps = kPatience;
    const bool found = reader.solve(steps);
    if (found || steps > 0) return found;
    return std::nullopt;
  }

 private:
  static constexpr Count kMost = 400;
  static constexpr int kPatience = 300;
  struct Fact {
    Sum sum;
    Count low, high;
  };

  std::vector<Count> truth_, low_, high_;
  std::vector<Fact> facts_;

  /// Narrows every number by every fact until nothing changes; false when nothing is left of one.
  bool narrow() {
    for (bool changed = true; changed;) {
      changed = false;
      for (const auto& [sum, low, high] : facts_) {
        Count least = 0;
        Count most = 0;
        for (const std::size_t i : sum) least += low_[i], most += high_[i];
        if (least > high || most < low) return false;
        for (const std::size_t i : sum) {
          const Count up = std::min(high_[i], high - (least - low_[i]));
          const Count down = std::max(low_[i], low - (most - high_[i]));
          if (down > up) return false;
          if (down == low_[i] && up == high_[i]) continue;
          least += down - low_[i];
          most += up - high_[i];
          low_[i] = down;
          high_[i] = up;
          changed = true;
        }
      }
    }
    return true;
  }

  /// Looks near the truth first: most of what could be is a small change to it.
  bool solve(int& steps) {
    if (steps == 0 || !narrow()) return false;
    --steps;
    std::optional<std::size_t> next;
    for (std::size_t i = 0; i < low_.size(); ++i) {
      if (low_[i] == high_[i]) continue;
      if (!next || high_[i] - low_[i] < high_[*next] - low_[*next]) next = i;
    }
    if (!next) return true;
    const Count guess = std::clamp(truth_[*next], low_[*next], high_[*next]);
    const auto within = [&](Count low, Count high) {
      if (low > high) return false;
      Reader other = *this;
      other.low_[*next] = low;
      other.high_[*next] = high;
      return other.solve(steps);
    };
    return within(guess, guess) || within(guess + 1, high_[*next]) ||
           within(low_[*next], guess - 1);
  }
};

/// A number of people in the table, printed or not.
struct Quantity {
  std::string what;
  Reader::Sum sum;
  Count truth;
};

using Groups = std::vector<std::pair<std::string, Numbers>>;

/// Everything that a publication about `groups` says, and all the numbers that it must not tell.
struct Attack {
  Reader reader;
  std::vector<Quantity> quantities;

  Attack(const Publication& published, const Groups& groups) {
    const std::size_t lines = groups.size();
    // By group and outcome; for profiles the unmet, and the others.
    std::vector<std::vector<Reader::Sum>> unmet(lines), people(lines);
    Numbers all;
    for (std::size_t g = 0; g < lines; ++g) {
      const Numbers& numbers = groups[g].second;
      all += numbers;
      unmet[g].resize(kOutcomes);
      people[g].resize(kOutcomes);
      for (std::size_t k = 0; k < kOutcomes; ++k) {
        if (k < kProfiles) {
          unmet[g][k] = {reader.unknown(numbers.unmet[k])};
          people[g][k] = unmet[g][k];
        }
        const Count others = numbers.people[k] - (k < kProfiles ? numbers.unmet[k] : 0);
        people[g][k].push_back(reader.unknown(others));
      }
    }
    const auto joined = [](const std::vector<Reader::Sum>& parts, std::size_t count) {
      Reader::Sum sum;
      for (std::size_t k = 0; k < count; ++k)
        sum.insert(sum.end(), parts[k].begin(), parts[k].end());
      return sum;
    };
    const auto column = [](const std::vector<std::vector<Reader::Sum>>& table, std::size_t k) {
      Reader::Sum sum;
      for (const auto& line : table) sum.insert(sum.end(), line[k].begin(), line[k].end());
      return sum;
    };
    // The profiled, split by whether they are unmet; where it is printed or not.
    const auto add_split = [&](const std::string& what, const Reader::Sum& total,
                               const Reader::Sum& part, Count total_truth, Count part_truth) {
      Reader::Sum rest;
      for (const std::size_t i : total) {
        if (std::ranges::find(part, i) == part.end()) rest.push_back(i);
      }
      quantities.push_back({what + " unmet", part, part_truth});
      quantities.push_back({what + " others", rest, total_truth - part_truth});
    };

    for (std::size_t g = 0; g < lines; ++g) {
      const auto& [name, numbers] = groups[g];
      Count profiled = 0;
      for (std::size_t k = 0; k < kOutcomes; ++k) {
        const std::string what = name + " " + std::string(kOutcomeIds[k]);
        if (!published.groups.empty()) {
          reader.learn(people[g][k], published.groups[g].second.people[k]);
        }
        quantities.push_back({what, people[g][k], numbers.people[k]});
        if (k >= kProfiles) continue;
        profiled += numbers.people[k];
        add_split(what, people[g][k], unmet[g][k], numbers.people[k], numbers.unmet[k]);
      }
      const Reader::Sum total = joined(people[g], kOutcomes);
      const Reader::Sum total_unmet = joined(unmet[g], kProfiles);
      quantities.push_back({name + " total", total, numbers.total()});
      add_split(name, joined(people[g], kProfiles), total_unmet, profiled, numbers.total_unmet());
      if (!published.groups.empty()) {
        reader.learn(total, published.groups[g].second.total);
        reader.learn(total_unmet, published.groups[g].second.unmet);
      }
    }
    Reader::Sum total;
    Reader::Sum total_unmet;
    for (std::size_t k = 0; k < kOutcomes; ++k) {
      const std::string what = "all " + std::string(kOutcomeIds[k]);
      const Reader::Sum sum = column(people, k);
      reader.learn(sum, published.all.people[k]);
      quantities.push_back({what, sum, all.people[k]});
      total.insert(total.end(), sum.begin(), sum.end());
      if (k >= kProfiles) continue;
      const Reader::Sum part = column(unmet, k);
      reader.learn(part, published.unmet[k]);
      add_split(what, sum, part, all.people[k], all.unmet[k]);
      total_unmet.insert(total_unmet.end(), part.begin(), part.end());
    }
    reader.learn(total, published.all.total);
    reader.learn(total_unmet, published.all.unmet);
    quantities.push_back({"all", total, all.total()});
    quantities.push_back({"all unmet", total_unmet, all.total_unmet()});
    // The number of forms is no secret.
    if (all.total() >= 10) reader.learn(total, all.total(), all.total());
  }

  /// What has fewer than five possible values although it is 1 to 9. What could not be decided
  /// counts as possible, and in `undecided`.
  [[nodiscard]] std::vector<std::string> given_away(std::size_t& undecided) const {
    std::vector<std::string> found;
    for (const auto& [what, sum, truth] : quantities) {
      if (truth < 1 || truth > 9) continue;
      Count possible = 1;
      for (Count away = 1; away <= 4; ++away) {
        for (const Count value : {truth + away, truth - away}) {
          if (possible == 5 || value < 0) continue;
          const std::optional<bool> could = reader.could_be(sum, value);
          if (!could) ++undecided;
          if (could.value_or(true)) ++possible;
        }
      }
      if (possible < 5) found.push_back(what + ": " + std::to_string(possible));
    }
    return found;
  }
};

/// Small numbers for the most part, in a few of the columns.
Groups any_groups(Random& random) {
  Groups groups(1 + random.below(4));
  const std::size_t sparse = 1 + random.below(3);
  const std::size_t most = 2 + random.below(25);
  std::array<bool, kOutcomes> used{};
  for (std::size_t i = 1 + random.below(4); i > 0; --i) used[random.below(kOutcomes)] = true;
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g].first = std::string(1, static_cast<char>('a' + g));
    Numbers& numbers = groups[g].second;
    for (std::size_t k = 0; k < kOutcomes; ++k) {
      if (!used[k] || !random.once_in(sparse)) continue;
      numbers.people[k] = static_cast<Count>(random.below(most));
      if (k >= kProfiles) continue;
      const auto people = static_cast<std::size_t>(numbers.people[k]);
      numbers.unmet[k] = random.once_in(4)   ? numbers.people[k]
                         : random.once_in(3) ? 0
                                             : static_cast<Count>(random.below(people + 1));
    }
  }
  return groups;
}

Tally tally_of(const Groups& groups) {
  Tally tally;
  for (const auto& [name, numbers] : groups) {
    for (std::size_t k = 0; k < kOutcomes; ++k) {
      for (Count i = 0; i < numbers.people[k]; ++i) {
        Counted person;
        if (k < kProfiles) {
          person.profile = static_cast<Profile>(k);
          person.has_strong_evidence_backed = i >= numbers.unmet[k];
        } else {
          person.status = k == kSignal ? Status::signal : Status::uncertain;
        }
        REQUIRE(tally.add(name, person));
      }
    }
  }
  return tally;
}

/// Every count by itself rounded, and nothing hidden.
Publication merely_rounded(const Tally& tally, bool by_column) {
  Publication out = publish(tally, by_column, Precision::exact);
  const auto round = [](Published& shown) { shown = rounded(shown.number); };
  const auto round_all = [&](PublishedNumbers& numbers) {
    std::ranges::for_each(numbers.people, round);
    round(numbers.total);
    round(numbers.unmet);
  };
  round_all(out.all);
  std::ranges::for_each(out.unmet, round);
  for (auto& [value, numbers] : out.groups) round_all(numbers);
  return out;
}

constexpr std::uint32_t kTables = 150;

}  // namespace

TEST_CASE("no number from 1 to 9 has fewer than five possible values") {
  const std::uint32_t first = test::first_seed();
  std::size_t numbers = 0;
  std::size_t undecided = 0;
  for (std::uint32_t seed = first; seed != first + kTables; ++seed) {
    INFO("repeat with MAATWERK_SEED=", seed);
    Random random(seed);
    const Tally tally = tally_of(any_groups(random));
    const bool by_column = !random.once_in(4);
    const Attack attack(publish(tally, by_column, Precision::suppressed), tally.groups());
    numbers += attack.quantities.size();
    const std::vector<std::string> found = attack.given_away(undecided);
    CHECK_MESSAGE(found.empty(), found.size(), " given away, first ", found.front());
  }
  CAPTURE(numbers);
  CHECK(undecided < numbers / 50);
}

TEST_CASE("rounding alone gives numbers away, and the attack sees it") {
  std::size_t with_findings = 0;
  std::size_t undecided = 0;
  for (std::uint32_t seed = 1; seed != kTables; ++seed) {
    Random random(seed);
    const Tally tally = tally_of(any_groups(random));
    const Attack attack(merely_rounded(tally, true), tally.groups());
    if (!attack.given_away(undecided).empty()) ++with_findings;
  }

  CHECK(with_findings > kTables / 10);
}

TEST_CASE("nothing is hidden that need not be: large tables are shown whole") {
  Random random(1);
  Groups groups(5);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    groups[g].first = std::string(1, static_cast<char>('a' + g));
    for (std::size_t k = 0; k < kOutcomes; ++k) {
      groups[g].second.people[k] = static_cast<Count>(40 + random.below(100));
      if (k < kProfiles) groups[g].second.unmet[k] = static_cast<Count>(15 + random.below(20));
    }
  }
  const Tally tally = tally_of(groups);
  const Publication published = publish(tally, true, Precision::suppressed);
  const Publication plain = merely_rounded(tally, true);
  CHECK(published.all.people == plain.all.people);
  CHECK(published.unmet == plain.unmet);
  for (std::size_t g = 0; g < groups.size(); ++g) {
    CHECK(published.groups[g].second.people == plain.groups[g].second.people);
    CHECK(published.groups[g].second.unmet == plain.groups[g].second.unmet);
  }
}
