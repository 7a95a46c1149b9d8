#include "commands/local.h"

#include "base/text.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "engine/local.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <vector>

namespace maatwerk {
namespace {

std::string find_area(const Catalog& catalog, const std::string& name,
                      const CommonOptions& common) {
  if (name.empty()) return {};
  const std::vector<std::string> areas = areas_of(catalog);
  if (areas.empty()) throw Failure{std::string(tell::kNoAreas.in(common.language))};
  std::vector<std::string> known;
  known.reserve(areas.size());
  for (const std::string& area : areas) known.push_back(normalise_word(area));
  const auto found = std::ranges::find(known, normalise_word(name));
  if (found != known.end()) return areas[static_cast<std::size_t>(found - known.begin())];
  const std::vector<std::string_view> names(areas.begin(), areas.end());
  throw Failure{not_possible("--area", name, names, areas, common.language)};
}

std::string find_day(const std::string& today, const CommonOptions& common) {
  if (!today.empty()) return today;
  if (common.format != Format::text && common.format != Format::html) return {};
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  return fmt::format("{:%Y-%m-%d}", fmt::localtime(now));
}

}  // namespace

LocalOptions settle_local(const Catalog& catalog, const LocalOptions& options,
                          const CommonOptions& common) {
  return {find_area(catalog, options.area, common), find_day(options.today, common)};
}

}  // namespace maatwerk
