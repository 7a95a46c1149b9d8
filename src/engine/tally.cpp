#include "engine/tally.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace maatwerk {
namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t from = std::min(text.find_first_not_of(kSpaces), text.size());
  text.remove_prefix(from);
  return text.substr(0, text.find_last_not_of(kSpaces) + 1);
}

std::size_t outcome_of(const Counted& person) {
  if (person.status == Status::signal) return kSignal;
  return person.profile ? at(*person.profile) : kUncertain;
}

}  // namespace

void Numbers::operator+=(const Numbers& other) {
  std::ranges::transform(people, other.people, people.begin(), std::plus{});
  std::ranges::transform(unmet, other.unmet, unmet.begin(), std::plus{});
}

Count Numbers::total() const { return std::accumulate(people.begin(), people.end(), Count{0}); }

Count Numbers::total_unmet() const { return std::accumulate(unmet.begin(), unmet.end(), Count{0}); }

Numbers* Tally::group(std::string_view value) {
  const auto known = groups_.find(value);
  if (known != groups_.end()) return &known->second;
  if (groups_.size() == kMaxValues || value.size() > kMaxValueBytes) return nullptr;
  return &groups_[std::string(value)];
}

bool Tally::add(std::string_view value, const Counted& person) {
  Numbers* const numbers = group(trimmed(value));
  if (numbers == nullptr) return false;
  const std::size_t outcome = outcome_of(person);
  ++numbers->people[outcome];
  if (outcome < kProfiles && !person.left_alone && !person.has_strong_evidence_backed) {
    ++numbers->unmet[outcome];
  }
  return true;
}

bool Tally::add(const Tally& other) {
  for (const auto& [value, numbers] : other.groups_) {
    Numbers* const mine = group(value);
    if (mine == nullptr) return false;
    *mine += numbers;
  }
  rejected_ += other.rejected_;
  return true;
}

std::vector<std::pair<std::string, Numbers>> Tally::groups() const {
  std::vector<std::pair<std::string, Numbers>> sorted(groups_.begin(), groups_.end());
  // Bytes of UTF-8 stand in the order of their code points.
  std::ranges::sort(sorted, {}, &std::pair<std::string, Numbers>::first);
  return sorted;
}

}  // namespace maatwerk
