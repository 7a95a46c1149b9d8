#include "base/text.h"
#include "report/coverage_messages.h"
#include "report/coverage_phrases.h"
#include "report/dates.h"
#include "report/table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

constexpr std::size_t kColumn = 16;  ///< Where the text beside a profile begins.

class LocalText {
 public:
  LocalText(const CoverageReport& report, const LocalCoverage& local,
            const CoveragePhrases& phrases, Look look)
      : report_(report), local_(local), phrases_(phrases), look_(look) {}

  std::string write() const {
    Page head(look_);
    head.heading(phrases_.say(cover::kLocal));
    head.paragraph(phrases_.say(cover::kLocalCounted));
    head.gap();
    Table table(look_);
    std::vector<std::string> heads;
    for (std::size_t i = 0; i < kProfiles; ++i) {
      heads.push_back(first_letters(phrases_.words().name(static_cast<Profile>(i))) + " ");
    }
    table.line("", heads);
    for (const AreaSupply& area : local_.areas) {
      std::vector<std::string> cells;
      for (const Supply supply : area.profiles) cells.push_back(phrases_.cell(supply));
      table.line(area_name(area), std::move(cells));
    }
    Page gaps(look_);
    for (const AreaSupply& area : local_.areas) {
      if (without(area.profiles) == 0) continue;
      gaps.item("-", phrases_.say(cover::kNobody,
                                  {{"area", area_name(area)},
                                   {"profiles", phrases_.profiles(without(area.profiles))}}));
    }
    Page page(look_);
    not_offered(page);
    stale(page);
    providers(page);
    return "\n" + head.text() + table.text() + gaps.text() + "\n" + page.text();
  }

 private:
  const CoverageReport& report_;
  const LocalCoverage& local_;
  const CoveragePhrases& phrases_;
  Look look_;

  std::string area_name(const AreaSupply& area) const {
    return area.name.empty() ? phrases_.say(cover::kAllAreas) : area.name;
  }

  void not_offered(Page& page) const {
    if (std::ranges::all_of(local_.not_offered, [](const auto& none) { return none.empty(); }))
      return;
    page.heading(report_.area.empty()
                     ? phrases_.say(cover::kNotOffered)
                     : phrases_.say(cover::kNotOfferedIn, {{"area", local_.areas.front().name}}));
    for (std::size_t i = 0; i < kProfiles; ++i) {
      const std::vector<std::size_t>& missing = local_.not_offered[i];
      if (missing.empty()) continue;
      page.labelled(phrases_.words().name(static_cast<Profile>(i)),
                    phrases_.say(cover::kNotOfferedOf,
                                 {{"n", std::to_string(missing.size())},
                                  {"all", std::to_string(report_.supply.profiles[i].all.strong)},
                                  {"names", phrases_.few_names(missing)}}),
                    0, kColumn);
    }
    page.paragraph(phrases_.say(cover::kAsFarAsKnown));
  }

  void stale(Page& page) const {
    if (local_.stale.empty()) return;
    page.heading(phrases_.say(cover::kStale));
    for (const StaleOffer& each : local_.stale) {
      const std::string date = when(each.offer->checked, phrases_.words().language());
      page.item("-", phrases_.say(cover::kStaleOffer, {{"provider", each.offer->provider},
                                                       {"name", phrases_.name(each.activity)},
                                                       {"when", date}}));
    }
  }

  void providers(Page& page) const {
    page.heading(phrases_.say(cover::kProviders));
    for (const ProviderSupply& provider : local_.providers) {
      std::vector<std::string> areas = provider.areas;
      if (provider.everywhere) areas.push_back(phrases_.say(cover::kEverywhere));
      std::vector<std::string> offered;
      for (const std::size_t activity : provider.activities)
        offered.push_back(phrases_.name(activity));
      page.item("-", fmt::format("{} ({}): {}", provider.name, fmt::join(areas, ", "),
                                 fmt::join(offered, "; ")));
      page.paragraph(served(provider.profiles), 2);
    }
  }

  /// For which profiles it has something, each under its best fit.
  std::string served(const Supplies& supplies) const {
    Set strong = 0;
    Set good = 0;
    for (std::size_t i = 0; i < kProfiles; ++i) {
      if (supplies[i].strong > 0) {
        strong |= one(i);
      } else if (supplies[i].good > 0) {
        good |= one(i);
      }
    }
    std::vector<std::string> parts;
    if (strong != 0)
      parts.push_back(phrases_.say(cover::kStrongFor, {{"profiles", phrases_.profiles(strong)}}));
    if (good != 0)
      parts.push_back(phrases_.say(cover::kGoodFor, {{"profiles", phrases_.profiles(good)}}));
    return parts.empty() ? phrases_.say(cover::kForNone) : join(parts, "; ");
  }
};

}  // namespace

std::string local_coverage_text(const CoverageReport& report, const LocalCoverage& local,
                                const CoveragePhrases& phrases, Look look) {
  return LocalText(report, local, phrases, look).write();
}

}  // namespace maatwerk
