#include "base/diagnostics.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/local.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "engine/local.h"
#include "report/lookup.h"

#include <algorithm>
#include <numeric>

namespace maatwerk {
namespace {

/// Whether the search text stands in the id, a name or the essence, whatever the case.
bool mentions(const Activity& activity, const std::string& normal) {
  const auto in = [&](const std::string& text) {
    return normalise_word(text).find(normal) != std::string::npos;
  };
  return in(activity.id) || in(activity.name.nl) || in(activity.name.en) ||
         in(activity.essence.nl) || in(activity.essence.en);
}

/// A word of a closed list, by its id or its label in either language.
template <class E, class Ids, class LabelOf>
std::optional<E> named(std::string_view option, const std::string& word, const Ids& ids,
                       const LabelOf& label_of, Language language) {
  const std::string normal = normalise_word(word);
  if (normal.empty()) return std::nullopt;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const Text& label = label_of(i);
    for (const std::string& name : {std::string(ids[i]), label.nl, label.en}) {
      known.push_back(normalise_word(name));
      if (known.back() == normal) return static_cast<E>(i);
    }
  }
  throw Failure{not_possible(option, word, ids, known, language)};
}

std::optional<Profile> find_profile(const Catalog& catalog, std::string_view option,
                                    const std::string& word, Language language) {
  return named<Profile>(
      option, word, kProfileIds,
      [&](std::size_t i) -> const Text& { return catalog.profiles[i].name; }, language);
}

std::vector<std::size_t> select(const Catalog& catalog, const ActivitiesOptions& options,
                                std::optional<Profile> profile, Language language) {
  const Vocabulary& words = catalog.vocabulary;
  const auto level = named<Level>(
      "--level", options.level, kLevelIds,
      [&](std::size_t i) -> const Text& { return words.levels[i].label; }, language);
  const auto kind = named<Kind>(
      "--kind", options.kind, kKindIds,
      [&](std::size_t i) -> const Text& { return words.kinds[i].label; }, language);
  std::vector<std::size_t> shown;
  const std::string search = normalise_word(options.search);
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const Activity& activity = catalog.activities[i];
    if (level && activity.level != *level) continue;
    if (kind && activity.kind != *kind) continue;
    if (profile && activity.fit(*profile) < Fit::good) continue;
    if (!search.empty() && !mentions(activity, search)) continue;
    const std::string& area = options.local.area;
    if (!area.empty() && offers_in(activity, area).empty()) continue;
    shown.push_back(i);
  }
  if (profile) {
    std::ranges::stable_sort(shown, std::greater{}, [&](std::size_t i) {
      return static_cast<int>(catalog.activities[i].fit(*profile));
    });
  }
  return shown;
}

}  // namespace

Exit run_profiles(const ProfilesOptions& options, const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  const std::optional<Profile> one =
      find_profile(loaded.catalog, "profiles", options.id, common.language);
  std::vector<Profile> profiles;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (!one || at(*one) == i) profiles.push_back(static_cast<Profile>(i));
  }
  const Look look = look_for(common, io);
  if (common.format == Format::json) {
    deliver(profiles_json(loaded.catalog, profiles, common.language), common, io);
  } else if (!one) {
    deliver(profile_list_text(loaded.catalog, common.language, look), common, io);
  } else {
    deliver(profile_text(loaded.catalog, profiles.front(), common.language, look), common, io);
  }
  return Exit::done;
}

Exit run_activities(const ActivitiesOptions& options, const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  const Catalog& catalog = loaded.catalog;
  const auto [area, today] = settle_local(catalog, options.local, common);
  const Look look = look_for(common, io);
  if (!options.id.empty()) {
    const std::size_t index = find_activity(catalog, options.id, common.language);
    deliver(common.format == Format::json
                ? activities_json(catalog, {index}, area, today, common.language)
                : activity_text(catalog, index, area, today, common.language, look),
            common, io);
    return Exit::done;
  }
  const std::optional<Profile> profile =
      find_profile(catalog, "--for", options.profile, common.language);
  const std::vector<std::size_t> shown = select(catalog, options, profile, common.language);
  deliver(common.format == Format::json
              ? activities_json(catalog, shown, area, today, common.language)
              : activity_list_text(catalog, shown, profile, common.language, look),
          common, io);
  return Exit::done;
}

}  // namespace maatwerk
