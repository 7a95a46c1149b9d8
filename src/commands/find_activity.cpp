#include "commands/find_activity.h"

#include "base/diagnostics.h"
#include "base/text.h"
#include "commands/messages.h"
#include "commands/session.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <string_view>
#include <vector>

namespace maatwerk {
namespace {

/// As normalise_word() makes it, without accents; a text that has letters without plain kin keeps
/// them all, so that two of those do not become alike.
std::string comparable(std::string_view text) {
  std::string word = normalise_word(text);
  std::string plain = to_ascii(word);
  return plain.find('?') == std::string::npos ? plain : word;
}

/// "OOPOEH" for "OOPOEH (older people looking after a pet)".
std::string_view without_brackets(std::string_view name) {
  if (!name.ends_with(')')) return name;
  int open = 0;
  for (std::size_t at = name.size(); at-- > 0;) {
    if (name[at] == ')') ++open;
    if (name[at] == '(' && --open == 0) {
      return at > 0 && name[at - 1] == ' ' ? name.substr(0, at - 1) : name;
    }
  }
  return name;
}

std::vector<std::string> names_of(const Activity& activity) {
  std::vector<std::string> names;
  for (const std::string_view name : {activity.name.nl, activity.name.en}) {
    names.push_back(comparable(name));
    names.push_back(comparable(without_brackets(name)));
  }
  return names;
}

/// All that someone may have meant, and the id of each.
struct Known {
  std::vector<std::string> words;
  std::vector<std::string> ids;
};

std::string near_id(const Catalog& catalog, const std::string& wanted, Language language) {
  Known known;
  const auto add = [&](std::string word, const std::string& id) {
    known.words.push_back(std::move(word));
    known.ids.push_back(id);
  };
  for (const Activity& activity : catalog.activities) add(activity.id, activity.id);
  for (const Activity& activity : catalog.activities) {
    for (std::string& name : names_of(activity)) add(std::move(name), activity.id);
  }
  return suggestion(wanted, known.words, known.ids, language);
}

}  // namespace

std::size_t find_activity(const Catalog& catalog, const std::string& word, Language language) {
  if (const auto index = catalog.find_activity(word)) return *index;
  const std::string wanted = comparable(word);
  const auto is_wanted = [&](const auto& entry) { return comparable(entry.id) == wanted; };
  const auto by_id = std::ranges::find_if(catalog.activities, is_wanted);
  if (by_id != catalog.activities.end()) {
    return static_cast<std::size_t>(by_id - catalog.activities.begin());
  }
  const auto off = std::ranges::find_if(catalog.switched_off, is_wanted);
  if (off != catalog.switched_off.end()) {
    throw Failure{fill(tell::kOff.in(language),
                       {{"id", off->id}, {"origin", off->origin}, {"reason", off->reason}})};
  }
  std::vector<std::size_t> found;
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < catalog.activities.size(); ++i) {
    const std::vector<std::string> names = names_of(catalog.activities[i]);
    if (wanted.empty() || std::ranges::find(names, wanted) == names.end()) continue;
    found.push_back(i);
    ids.push_back(catalog.activities[i].id);
  }
  if (found.size() == 1) return found.front();
  const std::string said = printable(shortened(word));
  if (found.size() > 1) {
    throw Failure{fill(tell::kSeveralActivities.in(language),
                       {{"name", said}, {"ids", fmt::format("{}", fmt::join(ids, ", "))}})};
  }
  throw Failure{fill(tell::kNoActivity.in(language), {{"id", said}}) +
                near_id(catalog, wanted, language)};
}

}  // namespace maatwerk
