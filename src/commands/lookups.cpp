#include "base/diagnostics.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/find_activity.h"
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

/// What may be written for one entry of a closed list: its id, its label in either language, and
/// what else is taken for it. First the word that the language of the run shows.
std::vector<std::string> words_for(std::string_view id, const Text& label, Language language,
                                   const std::vector<std::string>& also = {}) {
  std::vector<std::string> words{std::string(id), label.en, label.nl};
  if (language == Language::nl) std::ranges::reverse(words);
  words.insert(words.end(), also.begin(), also.end());
  return words;
}

/// A word of a closed list.
template <class E, class Ids, class WordsOf>
std::optional<E> named(std::string_view option, const std::string& word, const Ids& ids,
                       const WordsOf& words_of, Language language) {
  const std::string normal = normalise_word(word);
  if (normal.empty()) return std::nullopt;
  std::vector<std::string> known;
  std::vector<std::string> shown;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    const std::vector<std::string> words = words_of(i);
    for (const std::string& each : words) {
      if (normalise_word(each) == normal) return static_cast<E>(i);
    }
    known.insert(known.end(), words.begin(), words.end());
    shown.push_back(words.front());
  }
  const std::vector<std::string_view> allowed(shown.begin(), shown.end());
  throw Failure{not_possible(option, word, allowed, known, language)};
}

std::optional<Profile> find_profile(const Catalog& catalog, std::string_view option,
                                    const std::string& word, Language language) {
  return named<Profile>(
      option, word, kProfileIds,
      [&](std::size_t i) { return words_for(kProfileIds[i], catalog.profiles[i].name, language); },
      language);
}

std::vector<std::size_t> select(const Catalog& catalog, const ActivitiesOptions& options,
                                std::optional<Profile> profile, Language language) {
  const Vocabulary& words = catalog.vocabulary;
  const auto level = named<Level>(
      "--level", options.level, kLevelIds,
      [&](std::size_t i) { return words_for(kLevelIds[i], words.levels[i].label, language); },
      language);
  // A kind of activity and the kind that someone prefers go by the same words.
  static_assert(kKindIds == kPrefersIds);
  const std::vector<Value>& preferred = words.field(FieldId::prefers).values;
  const auto kind = named<Kind>(
      "--kind", options.kind, kKindIds,
      [&](std::size_t i) {
        return words_for(kKindIds[i], words.kinds[i].label, language, preferred[i].also);
      },
      language);
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
