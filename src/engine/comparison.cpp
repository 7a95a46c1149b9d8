#include "engine/comparison.h"

#include <algorithm>
#include <iterator>

namespace maatwerk {
namespace {

std::vector<std::uint16_t> sorted_first(const Outcome& outcome) {
  std::vector<std::uint16_t> all;
  for (const auto& list : outcome.first) all.insert(all.end(), list.begin(), list.end());
  std::ranges::sort(all);
  return all;
}

/// Counts what stands among the first of `here` and not of `there`, whatever the list.
void count_missing(const Outcome& here, const Outcome& there, std::vector<std::size_t>& counts) {
  std::vector<std::uint16_t> missing;
  std::ranges::set_difference(sorted_first(here), sorted_first(there), std::back_inserter(missing));
  for (const std::uint16_t activity : missing) ++counts[activity];
}

bool has_same_first(const std::vector<std::uint16_t>& one,
                    const std::vector<std::uint16_t>& other) {
  return one.empty() || other.empty() ? one.empty() == other.empty() : one.front() == other.front();
}

}  // namespace

bool Difference::is_any() const {
  return unchanged != compared ||
         std::ranges::any_of(rejected_by_one, [](const SomeRows& some) { return some.count != 0; });
}

std::vector<std::size_t> most_first(const std::vector<std::size_t>& counts) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] != 0) order.push_back(i);
  }
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return counts[i]; });
  return order;
}

Comparison::Comparison(const Catalog& before, const Catalog& after) {
  std::vector<std::string>& ids = difference_.ids;
  for (const Catalog* catalog : {&before, &after}) {
    for (const Activity& activity : catalog->activities) ids.push_back(activity.id);
  }
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  for (const Side side : {Side::before, Side::after}) {
    for (const Activity& activity : (side == Side::before ? before : after).activities) {
      const auto place = std::ranges::lower_bound(ids, activity.id) - ids.begin();
      numbers_[at(side)].push_back(static_cast<std::uint16_t>(place));
    }
  }
  difference_.entering.resize(ids.size());
  difference_.leaving.resize(ids.size());
}

void Comparison::note(Side side, const Shortlist& found, Outcome& outcome) const {
  outcome.candidates = found.candidates;
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    outcome.first[level].clear();
    for (const std::uint16_t activity : found.first[level]) {
      outcome.first[level].push_back(numbers_[at(side)][activity]);
    }
  }
}

void Comparison::add(std::string_view id, const Outcome& before, const Outcome& after) {
  ++difference_.rows;
  ++difference_.compared;
  if (before == after) {
    ++difference_.unchanged;
    return;
  }
  if (before.candidates != after.candidates) ++difference_.another_profile;
  bool another_first = false;
  bool another_list = false;
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    if (before.first[level] == after.first[level]) continue;
    another_list = true;
    ++difference_.another_list_of[level];
    if (has_same_first(before.first[level], after.first[level])) continue;
    another_first = true;
    ++difference_.another_first_of[level];
  }
  if (another_first) ++difference_.another_first;
  if (another_list) ++difference_.another_list;
  count_missing(after, before, difference_.entering);
  count_missing(before, after, difference_.leaving);
  if (difference_.examples.size() < kExamples) {
    difference_.examples.push_back({difference_.rows, std::string(id), {before, after}});
  }
}

void Comparison::reject(bool before, bool after) {
  ++difference_.rows;
  if (before && after) {
    ++difference_.rejected_by_both;
    return;
  }
  SomeRows& rows = difference_.rejected_by_one[at(before ? Side::before : Side::after)];
  if (++rows.count <= kNamedRows) rows.first.push_back(difference_.rows);
}

}  // namespace maatwerk
