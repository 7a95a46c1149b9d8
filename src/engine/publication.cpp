#include "engine/publication.h"

#include "engine/disclosure.h"

#include <algorithm>

namespace maatwerk {
namespace {

Published exactly(Count count) { return {Published::Kind::number, count}; }

PublishedNumbers show(const Numbers& numbers, Published (*how)(Count)) {
  PublishedNumbers shown;
  std::ranges::transform(numbers.people, shown.people.begin(), how);
  shown.total = how(numbers.total());
  shown.unmet = how(numbers.total_unmet());
  return shown;
}

}  // namespace

Published rounded(Count count) {
  constexpr Count kFew = 9;
  constexpr Count kBase = 5;
  if (count == 0) return {Published::Kind::number, 0};
  if (count <= kFew) return {Published::Kind::few, 0};
  return {Published::Kind::number, (count + kBase / 2) / kBase * kBase};
}

Publication publish(const Tally& tally, bool by_column, Precision precision) {
  const auto how = precision == Precision::exact ? exactly : rounded;
  const std::vector<std::pair<std::string, Numbers>> groups = tally.groups();
  Numbers all;
  for (const auto& [value, numbers] : groups) all += numbers;

  Publication out;
  out.suppressed = precision == Precision::suppressed;
  out.all = show(all, how);
  std::ranges::transform(all.unmet, out.unmet.begin(), how);
  if (by_column) {
    for (const auto& [value, numbers] : groups) out.groups.emplace_back(value, show(numbers, how));
  }
  out.rejected = how(tally.rejected());
  if (out.suppressed) withhold(out, all, groups);
  return out;
}

}  // namespace maatwerk
