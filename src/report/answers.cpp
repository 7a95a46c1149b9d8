#include "report/answers.h"

#include "base/text.h"

namespace maatwerk {

std::vector<GivenAnswer> given_answers(const Phrases& words, const Person& person) {
  const Catalog& catalog = words.catalog();
  std::vector<GivenAnswer> given;
  const auto value = [&](FieldId field, std::size_t i) -> const Value& {
    return catalog.field(field).values[i];
  };
  const auto single = [&](FieldId field, const auto& ids, auto said) {
    if (at(said) >= ids.size()) return;
    given.push_back(
        {field, {std::string(ids[at(said)])}, false, words.in(value(field, at(said)).label)});
  };
  const auto list = [&](FieldId field, Set set) {
    GivenAnswer answer{field, {}, true, {}};
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < 32; ++i) {
      if (!has(set, i)) continue;
      const bool is_need = field == FieldId::wishes;
      answer.ids.push_back(is_need ? catalog.needs[i].id : value(field, i).id);
      labels.push_back(words.in(is_need ? catalog.needs[i].label : value(field, i).label));
    }
    if (field == FieldId::wishes && person.left_alone) {
      answer.ids.push_back(value(field, 0).id);
      labels.push_back(words.in(value(field, 0).label));
    }
    if (answer.ids.empty()) return;
    // Labels may hold an "and" of their own.
    answer.words = join(labels, ", ");
    given.push_back(std::move(answer));
  };
  single(FieldId::persistence, kPersistenceIds, person.persistence);
  single(FieldId::motivation, kMotivationIds, person.motivation);
  single(FieldId::coping, kCopingIds, person.coping);
  if (person.age) {
    const std::string age = std::to_string(*person.age);
    given.push_back({FieldId::age, {age}, false, age});
  }
  single(FieldId::gender, kGenderIds, person.gender);
  list(FieldId::groups, person.groups);
  list(FieldId::interests, person.interests);
  list(FieldId::wishes, person.wishes);
  single(FieldId::reach, kReachIds, person.reach);
  single(FieldId::prefers, kPrefersIds, person.prefers);
  single(FieldId::internet, kInternetIds, person.internet);
  single(FieldId::loneliness, kLonelinessIds, person.loneliness);
  list(FieldId::signals, person.signals);
  return given;
}

}  // namespace maatwerk
