#include "engine/local.h"

#include "base/text.h"

#include <algorithm>
#include <map>
#include <utility>

namespace maatwerk {

bool holds_in(const LocalOffer& offer, std::string_view area) {
  const std::string wanted = normalise_word(area);
  return offer.areas.empty() || std::ranges::any_of(offer.areas, [&](const std::string& each) {
           return normalise_word(each) == wanted;
         });
}

std::vector<const LocalOffer*> offers_in(const Activity& activity, std::string_view area) {
  std::vector<const LocalOffer*> found;
  for (const LocalOffer& offer : activity.local) {
    if (area.empty() || holds_in(offer, area)) found.push_back(&offer);
  }
  return found;
}

std::vector<std::string> areas_of(const Catalog& catalog) {
  std::map<std::string, std::string> names;
  for (const Activity& activity : catalog.activities) {
    for (const LocalOffer& offer : activity.local) {
      for (const std::string& area : offer.areas) names.try_emplace(normalise_word(area), area);
    }
  }
  std::vector<std::string> found;
  found.reserve(names.size());
  for (auto& [word, name] : names) found.push_back(std::move(name));
  return found;
}

bool is_stale(const LocalOffer& offer, std::string_view today) {
  std::string until = offer.checked;
  while (until.size() < std::string_view("2026-10-01").size()) until += "-01";
  const int year = parse_int(std::string_view(until).substr(0, 4)).value_or(0) + 1;
  const std::string next = std::to_string(year) + until.substr(4);
  return next.size() != until.size() || std::string_view(next) < today;
}

std::vector<std::size_t> local_first(const std::vector<LocalGrade>& list) {
  std::map<std::pair<bool, Fit>, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < list.size(); ++i) {
    places[{list[i].is_sound, list[i].fit}].push_back(i);
  }
  std::vector<std::size_t> order(list.size());
  for (const auto& [grade, of_grade] : places) {
    std::vector<std::size_t> sorted = of_grade;
    std::stable_partition(sorted.begin(), sorted.end(),
                          [&](std::size_t i) { return list[i].is_offered; });
    for (std::size_t i = 0; i < sorted.size(); ++i) order[of_grade[i]] = sorted[i];
  }
  return order;
}

void put_local_first(const Catalog& catalog, std::string_view area, Recommendation& found) {
  for (std::vector<Item>& list : found.lists) {
    std::vector<LocalGrade> grades;
    grades.reserve(list.size());
    for (const Item& item : list) {
      const Activity& activity = catalog.activities[item.activity];
      grades.push_back(
          {found.is_sound(item), activity.fit(item.shown), !offers_in(activity, area).empty()});
    }
    std::vector<Item> sorted;
    sorted.reserve(list.size());
    for (const std::size_t i : local_first(grades)) sorted.push_back(list[i]);
    list = std::move(sorted);
  }
}

}  // namespace maatwerk
