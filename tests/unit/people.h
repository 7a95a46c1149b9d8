/// The built-in catalogue, and persons and activities made for a test.
#pragma once

#include "catalog/builtin.h"
#include "engine/person.h"
#include "intake/answers.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatwerk::test {

inline const Catalog& builtin() {
  static const Catalog catalog = builtin_catalog();
  return catalog;
}

using Answers = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// A person by the words of a form; lists as "widowed, lives-alone".
inline Person who(Answers answers) {
  Person person;
  for (const auto& given : answers) {
    const auto field = find_field(builtin(), given.first);
    REQUIRE_MESSAGE(field.has_value(), std::string(given.first));
    for (const std::string& word : split_list(given.second)) {
      CAPTURE(word);
      REQUIRE_FALSE(answer(builtin(), *field, word, person).has_value());
    }
  }
  return person;
}

/// The groups with these ids, also those that are not asked.
inline Set groups(std::initializer_list<std::string_view> ids) {
  const auto& values = builtin().field(FieldId::groups).values;
  Set set = 0;
  for (const std::string_view id : ids) {
    const auto found = std::ranges::find(values, id, &Value::id);
    REQUIRE_MESSAGE(found != values.end(), std::string(id));
    set |= one(static_cast<std::size_t>(found - values.begin()));
  }
  return set;
}

inline Set interests(std::initializer_list<std::string_view> ids) {
  const auto& values = builtin().field(FieldId::interests).values;
  Set set = 0;
  for (const std::string_view id : ids) {
    const auto found = std::ranges::find(values, id, &Value::id);
    REQUIRE_MESSAGE(found != values.end(), std::string(id));
    set |= one(static_cast<std::size_t>(found - values.begin()));
  }
  return set;
}

inline Set needs(std::initializer_list<std::string_view> ids) {
  Set set = 0;
  for (const std::string_view id : ids) {
    const auto index = find_id(kNeedIds, id);
    REQUIRE_MESSAGE(index.has_value(), std::string(id));
    set |= one(*index);
  }
  return set;
}

/// Index of an activity of the built-in catalogue.
inline std::size_t activity(std::string_view id) {
  const auto index = builtin().find_activity(id);
  REQUIRE_MESSAGE(index.has_value(), std::string(id));
  return *index;
}

/// An activity open to everyone, a strong fit for every profile, that serves no wish and costs
/// nothing.
inline Activity plain_activity(std::string id = "plain") {
  Activity activity;
  activity.id = std::move(id);
  activity.fits.fill(Fit::strong);
  activity.sizes = {Size::small};
  activity.places = {Place::neighbourhood};
  return activity;
}

/// The built-in words and rules with these activities in place of its own; ids in ascending order.
inline Catalog with_activities(std::vector<Activity> activities) {
  REQUIRE(std::ranges::is_sorted(activities, {}, &Activity::id));
  Catalog catalog = builtin();
  catalog.activities = std::move(activities);
  return catalog;
}

}  // namespace maatwerk::test
