#include "base/diagnostics.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "report/lookup.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <numeric>

namespace maatwerk {
namespace {

std::string with(std::string_view pattern, std::vector<Blank> blanks) { return fill(pattern, blanks); }

/// Whether the search text stands in the id, a name or the essence, whatever the case.
bool mentions(const Activity& activity, const std::string& normal) {
  const auto in = [&](const std::string& text) {
    return normalise_word(text).find(normal) != std::string::npos;
  };
  return in(activity.id) || in(activity.name.nl) || in(activity.name.en) ||
         in(activity.essence.nl) || in(activity.essence.en);
}

std::size_t find_activity(const Catalog& catalog, const std::string& id, Language language) {
  if (const auto index = catalog.find_activity(id)) return *index;
  std::vector<std::string> ids;
  for (const Activity& activity : catalog.activities) ids.push_back(activity.id);
  std::string sentence = with(tell::kNoActivity.in(language), {{"id", printable(id)}});
  if (const auto near = did_you_mean(id, ids)) {
    sentence += with(tell::kDidYouMean.in(language), {{"near", *near}});
  }
  throw Failure{sentence};
}

std::vector<std::size_t> select(const Catalog& catalog, const ActivitiesOptions& options) {
  std::vector<std::size_t> shown;
  const std::string search = normalise_word(options.search);
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Activity& activity = catalog.activities[i];
    if (options.level && activity.level != *options.level) continue;
    if (options.kind && activity.kind != *options.kind) continue;
    if (options.profile && activity.fit(*options.profile) < Fit::good) continue;
    if (!search.empty() && !mentions(activity, search)) continue;
    shown.push_back(i);
  }
  if (options.profile) {
    std::ranges::stable_sort(shown, std::greater{}, [&](std::size_t i) {
      return static_cast<int>(catalog.activities[i].fit(*options.profile));
    });
  }
  return shown;
}

}  // namespace

Exit run_profiles(const ProfilesOptions& options, const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  std::vector<Profile> profiles;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    const std::string normal = normalise_word(options.id);
    const Text& name = loaded.catalog.profiles[i].name;
    if (normal.empty() || normal == kProfileIds[i] || normal == normalise_word(name.nl) ||
        normal == normalise_word(name.en)) {
      profiles.push_back(static_cast<Profile>(i));
    }
  }
  if (profiles.empty()) {
    throw Failure{with(tell::kNoProfile.in(common.language),
                       {{"id", printable(options.id)},
                        {"ids", fmt::format("{}", fmt::join(kProfileIds, ", "))}})};
  }
  const Look look = look_for(common, io);
  if (common.format == Format::json) {
    deliver(profiles_json(loaded.catalog, profiles, common.language), common, io);
  } else if (options.id.empty()) {
    deliver(profile_list_text(loaded.catalog, common.language, look), common, io);
  } else {
    deliver(profile_text(loaded.catalog, profiles.front(), common.language, look), common, io);
  }
  return Exit::done;
}

Exit run_activities(const ActivitiesOptions& options, const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  const Catalog& catalog = loaded.catalog;
  const Look look = look_for(common, io);
  if (!options.id.empty()) {
    const std::size_t index = find_activity(catalog, options.id, common.language);
    deliver(common.format == Format::json ? activities_json(catalog, {index}, common.language)
                                          : activity_text(catalog, index, common.language, look),
            common, io);
    return Exit::done;
  }
  const std::vector<std::size_t> shown = select(catalog, options);
  deliver(common.format == Format::json
              ? activities_json(catalog, shown, common.language)
              : activity_list_text(catalog, shown, options.profile, common.language, look),
          common, io);
  return Exit::done;
}

}  // namespace maatwerk
