#include "engine/cases.h"

#include <algorithm>

namespace maatwerk {
namespace {

Whereabouts where_is(const Catalog& catalog, const Recommendation& found, const Person& person,
                     std::string_view id) {
  using Where = Whereabouts::Where;
  const auto activity = catalog.find_activity(id);
  if (!activity) return {.where = Where::off};
  for (std::size_t level = 0; level < found.lists.size(); ++level) {
    const std::vector<Item>& list = found.lists[level];
    const auto item = std::ranges::find(list, *activity, &Item::activity);
    if (item == list.end()) continue;
    return {.where = Where::listed,
            .level = static_cast<Level>(level),
            .rank = static_cast<std::size_t>(item - list.begin()) + 1};
  }
  if (std::ranges::find(found.not_first, *activity, &NotFirst::activity) != found.not_first.end()) {
    return {.where = Where::not_first};
  }
  if (std::ranges::find(found.not_for, *activity, &ShutOut::activity) != found.not_for.end()) {
    return {.where = Where::not_for};
  }
  return {.where = is_held_back(person) ? Where::held : Where::little};
}

}  // namespace

CaseMarks marks_of(const PracticeCase& about, const CaseAnswers& answers) {
  CaseMarks marks;
  const auto is_right = [&](std::size_t i) { return about.reasons[i].is_right; };
  marks.right[at(Skill::persistence)] = answers.persistence == about.person.persistence;
  marks.right[at(Skill::motivation)] = answers.motivation == about.person.motivation;
  marks.right[at(Skill::profile)] = answers.profile == about.profile;
  marks.right[at(Skill::reason)] =
      !answers.reasons.empty() && std::ranges::all_of(answers.reasons, is_right);
  Person understood;
  understood.persistence = answers.persistence;
  understood.motivation = answers.motivation;
  marks.follows = classify(understood).profile == answers.profile;
  const auto column = [](Motivation motivation) {
    Person person;
    person.motivation = motivation;
    return candidates_of(person);
  };
  marks.same_column = column(answers.motivation) == column(about.person.motivation);
  return marks;
}

bool CaseTest::holds() const {
  for (std::size_t i = 0; i < sound.size(); ++i) {
    if (!sound_holds(i)) return false;
  }
  for (std::size_t i = 0; i < unsound.size(); ++i) {
    if (!unsound_holds(i)) return false;
  }
  return true;
}

CaseTest test_case(const Catalog& catalog, const PracticeCase& about) {
  CaseTest test{&about, recommend(catalog, about.person), {}, {}};
  for (const std::string& id : about.sound) {
    test.sound.push_back(where_is(catalog, test.found, about.person, id));
  }
  for (const UnsoundActivity& each : about.unsound) {
    test.unsound.push_back(where_is(catalog, test.found, about.person, each.activity));
  }
  return test;
}

}  // namespace maatwerk
