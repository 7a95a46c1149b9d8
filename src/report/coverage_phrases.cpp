#include "report/coverage_phrases.h"

#include "report/coverage_messages.h"
#include "report/messages.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace maatwerk {
namespace {

constexpr std::size_t kNamed = 3;  ///< Activities that are named where there may be many.

}  // namespace

std::string CoveragePhrases::say(const Bilingual& text, std::initializer_list<Blank> blanks) const {
  return fill(words_.in(text), blanks);
}

std::string CoveragePhrases::name(std::size_t activity) const {
  return words_.in(report_.catalog.activities[activity].name);
}

std::string CoveragePhrases::name_and_groups(std::size_t index) const {
  const Activity& activity = report_.catalog.activities[index];
  const Audience& who = activity.audience;
  if (!is_for_groups(activity)) return name(index);
  const Barrier only = who.all != 0 ? Barrier{Barrier::Kind::all, who.all}
                                    : Barrier{Barrier::Kind::groups, who.groups()};
  return fmt::format("{}, {}", name(index), words_.barrier(activity, only));
}

std::string CoveragePhrases::names(const std::vector<std::size_t>& activities) const {
  std::vector<std::string> parts;
  parts.reserve(activities.size());
  for (const std::size_t activity : activities) parts.push_back(name_and_groups(activity));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string CoveragePhrases::few_names(const std::vector<std::size_t>& activities) const {
  std::vector<std::string> parts;
  for (const std::size_t activity : activities) {
    if (parts.size() == kNamed) break;
    parts.push_back(name(activity));
  }
  const std::size_t more = activities.size() - parts.size();
  if (more == 0) return join(parts, words_.in(say::kAnd));
  return say(cover::kAndMore, {{"names", join(parts, ", ")}, {"n", std::to_string(more)}});
}

std::string CoveragePhrases::profiles(Set profiles) const {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (has(profiles, i)) parts.push_back(words_.name(static_cast<Profile>(i)));
  }
  return join(parts, words_.in(say::kAnd));
}

std::string CoveragePhrases::cell(Supply supply) const {
  if (supply.all() == 0) return say(cover::kNothing) + " ";
  return fmt::format("{}+{}{}", supply.strong, supply.good, supply.all() <= kThin ? '!' : ' ');
}

std::string with_counts(const CoverageReport& report, Set profiles, Language language) {
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (!has(profiles, i)) continue;
    parts.push_back(fmt::format("{} ({})", report.catalog.profiles[i].name.in(language),
                                report.supply.profiles[i].all.all()));
  }
  return join(parts, ", ");
}

}  // namespace maatwerk
