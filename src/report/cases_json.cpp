#include "report/answers.h"
#include "report/cases.h"
#include "report/json.h"

namespace maatwerk {
namespace {

Json person_json(const Phrases& words, const Person& person) {
  Json out = Json::object();
  out["persistence"] = "unknown";
  out["motivation"] = "unknown";
  for (const GivenAnswer& answer : given_answers(words, person)) {
    Json& value = out[std::string(kFieldIds[at(answer.field)])];
    if (answer.field == FieldId::age) {
      value = *person.age;
    } else if (answer.is_list) {
      value = answer.ids;
    } else {
      value = answer.ids.front();
    }
  }
  return out;
}

Json reasons_json(const Phrases& words, const PracticeCase& about, bool right) {
  Json out = Json::array();
  for (const CaseReason& reason : about.reasons) {
    if (reason.is_right != right) continue;
    out.push_back({{"about", kSkillIds[at(reason.about)]},
                   {"text", words.in(reason.text)},
                   {"because", words.in(reason.because)},
                   {"ground", kGroundIds[at(reason.ground)]},
                   {"source", reason.source}});
  }
  return out;
}

Json case_json(const Phrases& words, const PracticeCase& about, CasesPart part) {
  Json out;
  out["case"] = about.id;
  out["title"] = words.in(about.title);
  out["story"] = words.in(about.story);
  if (part == CasesPart::story) return out;
  out["difficulty"] = about.difficulty;
  out["person"] = person_json(words, about.person);
  out["profile"] = about.profile ? Json(id_of(*about.profile)) : Json();
  out["right"] = reasons_json(words, about, true);
  out["wrong"] = reasons_json(words, about, false);
  out["sound"] = about.sound;
  out["unsound"] = Json::array();
  for (const UnsoundActivity& each : about.unsound) {
    out["unsound"].push_back({{"activity", each.activity}, {"because", words.in(each.because)}});
  }
  out["lesson"] = words.in(about.lesson);
  out["origin"] = about.origin;
  return out;
}

Json place_json(const Phrases& words, const CaseTest& test, const std::string& id,
                const Whereabouts& place, bool holds) {
  Json out;
  out["activity"] = id;
  out["holds"] = holds;
  out["where"] = kWhereIds[at(place.where)];
  if (place.where == Whereabouts::Where::listed) {
    out["level"] = kLevelIds[at(place.level)];
    out["rank"] = place.rank;
  } else {
    out["because"] = why_not_listed(words, test, id, place);
  }
  return out;
}

}  // namespace

std::string cases_json(const Phrases& words, std::span<const PracticeCase> cases, CasesPart part) {
  Json out;
  out["schema"] = "maatwerk/cases/1";
  out["cases"] = Json::array();
  for (const PracticeCase& each : cases) out["cases"].push_back(case_json(words, each, part));
  return dumped(out);
}

std::string case_tests_json(const Phrases& words, std::span<const CaseTest> tests,
                            std::string_view catalog_hash) {
  Json out;
  out["schema"] = "maatwerk/cases-test/1";
  out["cases"] = Json::array();
  std::size_t differ = 0;
  for (const CaseTest& test : tests) {
    const PracticeCase& about = *test.about;
    Json entry;
    entry["case"] = about.id;
    entry["holds"] = test.holds();
    if (!test.holds()) ++differ;
    entry["sound"] = Json::array();
    for (std::size_t i = 0; i < about.sound.size(); ++i) {
      entry["sound"].push_back(
          place_json(words, test, about.sound[i], test.sound[i], test.sound_holds(i)));
    }
    entry["unsound"] = Json::array();
    for (std::size_t i = 0; i < about.unsound.size(); ++i) {
      entry["unsound"].push_back(place_json(words, test, about.unsound[i].activity, test.unsound[i],
                                            test.unsound_holds(i)));
    }
    out["cases"].push_back(entry);
  }
  out["tested"] = tests.size();
  out["differ"] = differ;
  out["catalog"] = {{"version", words.catalog().version}, {"hash", catalog_hash}};
  return dumped(out);
}

}  // namespace maatwerk
