#include "intake/answers.h"

#include "catalog/yaml_tree.h"
#include "intake/problems.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cctype>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::groups;
using test::interests;
using test::needs;
using test::who;

namespace {

using Words = std::vector<std::string>;

/// The one word, on a person of whom nothing is known.
Person said(FieldId field, std::string_view word) {
  Person person;
  CAPTURE(std::string(word));
  REQUIRE_FALSE(answer(builtin(), field, word, person).has_value());
  return person;
}

/// The fault of a word, which must leave the person unchanged.
Fault fault_of(FieldId field, std::string_view word, const Person& before = {}) {
  Person person = before;
  CAPTURE(std::string(word));
  auto fault = answer(builtin(), field, word, person);
  REQUIRE(fault.has_value());
  CHECK(person == before);
  CHECK(fault->field == field);
  return *fault;
}

std::string shouted(std::string_view word) {
  std::string loud = "  ";
  for (const char each : word) {
    loud += static_cast<char>(std::toupper(static_cast<unsigned char>(each)));
  }
  return loud + "\t ";
}

SourcePtr form_text(std::string text) {
  return std::make_shared<const SourceText>(SourceText{"form.yaml", std::move(text), true});
}

/// Code and place of each problem of a form, as "code line:column".
Words problems_of(const std::string& text) {
  Diagnostics problems;
  CHECK_FALSE(read_form(builtin(), form_text(text), problems).has_value());
  Words found;
  for (const Diagnostic& each : problems.sorted()) {
    found.push_back(std::string(each.problem->code) + " " + std::to_string(each.span.line) + ":" +
                    std::to_string(each.span.column));
  }
  return found;
}

Form form_of(const std::string& text) {
  Diagnostics problems;
  const auto form = read_form(builtin(), form_text(text), problems);
  REQUIRE(form.has_value());
  CHECK_FALSE(problems.has_errors());
  return *form;
}

/// A text of the catalogue as it was written, without what the loader makes of it.
Node written(std::string_view name) {
  for (const CatalogText& text : builtin_texts()) {
    if (!text.source->name.ends_with(name)) continue;
    Diagnostics problems;
    auto tree = parse_yaml(text.source, problems);
    REQUIRE(tree.has_value());
    return *std::move(tree);
  }
  FAIL("no such text");
  return {};
}

/// Id, labels and other words of an entry, as they were written.
Words words_of(const Entry& entry) {
  Words words{entry.key};
  const Node& label = *entry.value.find("label");
  words.push_back(label.find("nl")->scalar);
  words.push_back(label.find("en")->scalar);
  if (const Node* also = entry.value.find("also")) {
    for (const Node& item : also->items) words.push_back(item.scalar);
  }
  return words;
}

/// The person that the index-th value of a field makes.
Person with_value(FieldId field, std::size_t index) {
  Person person;
  switch (field) {
    case FieldId::persistence:
      person.persistence = static_cast<Persistence>(index);
      break;
    case FieldId::motivation:
      person.motivation = static_cast<Motivation>(index);
      break;
    case FieldId::coping:
      person.coping = static_cast<Coping>(index);
      break;
    case FieldId::gender:
      person.gender = static_cast<Gender>(index);
      break;
    case FieldId::groups:
      person.groups = one(index);
      break;
    case FieldId::interests:
      person.interests = one(index);
      break;
    case FieldId::wishes:
      person.left_alone = true;
      break;
    case FieldId::reach:
      person.reach = static_cast<Reach>(index);
      break;
    case FieldId::prefers:
      person.prefers = static_cast<Prefers>(index);
      break;
    case FieldId::internet:
      person.internet = static_cast<Internet>(index);
      break;
    case FieldId::loneliness:
      person.loneliness = static_cast<Loneliness>(index);
      break;
    case FieldId::signals:
      person.signals = one(index);
      break;
    case FieldId::id:
    case FieldId::age:
      break;
  }
  return person;
}

/// Where the closed fields say in which order their values stand; the others stand as the catalogue
/// lists them.
std::size_t index_of_value(FieldId field, std::string_view id) {
  const auto in = [&](const auto& ids) { return find_id(ids, id).value(); };
  switch (field) {
    case FieldId::persistence:
      return in(kPersistenceIds);
    case FieldId::motivation:
      return in(kMotivationIds);
    case FieldId::coping:
      return in(kCopingIds);
    case FieldId::gender:
      return in(kGenderIds);
    case FieldId::reach:
      return in(kReachIds);
    case FieldId::prefers:
      return in(kPrefersIds);
    case FieldId::internet:
      return in(kInternetIds);
    case FieldId::loneliness:
      return in(kLonelinessIds);
    case FieldId::signals:
      return in(kSignalIds);
    case FieldId::id:
    case FieldId::age:
    case FieldId::groups:
    case FieldId::interests:
    case FieldId::wishes:
      break;
  }
  const auto& values = builtin().field(field).values;
  const auto found = std::ranges::find(values, id, &Value::id);
  REQUIRE(found != values.end());
  return static_cast<std::size_t>(found - values.begin());
}

}  // namespace

TEST_SUITE("answers") {
  TEST_CASE("Dutch and English words mean the same, in any case, with spaces, hyphens or neither") {
    for (const char* const word :
         {"threatening", "dreigend", "DREIGEND", "  Dreigend ", "Dreigt"}) {
      CHECK(said(FieldId::persistence, word).persistence == Persistence::threatening);
    }
    for (const char* const word : {"unclear", "onduidelijk", "twijfelt", "durft niet",
                                   "Durft  Niet", "durft-niet", "durft_niet"}) {
      CHECK(said(FieldId::motivation, word).motivation == Motivation::unclear);
    }
    CHECK(said(FieldId::motivation, "ja").motivation == Motivation::yes);
    CHECK(said(FieldId::motivation, "nee").motivation == Motivation::no);
    CHECK(said(FieldId::coping, "passief").coping == Coping::passive);
    CHECK(said(FieldId::gender, "vrouw").gender == Gender::woman);
    CHECK(said(FieldId::gender, "anders").gender == Gender::other);
    CHECK(said(FieldId::reach, "opgehaald").reach == Reach::fetched);
    CHECK(said(FieldId::prefers, "één-op-één").prefers == Prefers::one_on_one);
    CHECK(said(FieldId::prefers, "ÉÉN OP ÉÉN").prefers == Prefers::one_on_one);
    CHECK(said(FieldId::internet, "nee").internet == Internet::no);
    CHECK(said(FieldId::loneliness, "beide").loneliness == Loneliness::both);
    CHECK(said(FieldId::signals, "SUÏCIDALITEIT").signals == one(0));
  }

  TEST_CASE("every id, label and other word of a value is accepted and means that value") {
    const Node tree = written("/vocabulary.yaml");
    std::size_t words = 0;
    for (const Entry& field_entry : tree.find("vocabulary")->find("fields")->entries) {
      const auto field = static_cast<FieldId>(find_id(kFieldIds, field_entry.key).value());
      const Node* values = field_entry.value.find("values");
      if (values == nullptr) continue;
      for (const Entry& entry : values->entries) {
        for (const std::string& word : words_of(entry)) {
          CAPTURE(field_entry.key);
          CAPTURE(word);
          ++words;
          if (entry.value.find("from") != nullptr) {
            CHECK(fault_of(field, word).problem == &kFollows);
            continue;
          }
          const Person expected = with_value(field, index_of_value(field, entry.key));
          CHECK(said(field, word) == expected);
          CHECK(said(field, shouted(word)) == expected);
          if (is_list(field)) CHECK(split_list(word) == Words{word});
        }
      }
    }
    CHECK(words > 1000);
  }

  TEST_CASE("every id, label and other word of a need is accepted as a wish for it") {
    const Node tree = written("/needs.yaml");
    for (const Entry& entry : tree.find("needs")->entries) {
      Person expected;
      expected.wishes = needs({entry.key});
      for (const std::string& word : words_of(entry)) {
        CAPTURE(word);
        CHECK(said(FieldId::wishes, word) == expected);
        CHECK(split_list(word) == Words{word});
      }
    }
  }

  TEST_CASE("every name of a field is accepted") {
    const Node tree = written("/vocabulary.yaml");
    for (const Entry& entry : tree.find("vocabulary")->find("fields")->entries) {
      for (const std::string& word : words_of(entry)) {
        CAPTURE(word);
        CHECK(find_field(builtin(), word) == static_cast<FieldId>(*find_id(kFieldIds, entry.key)));
        CHECK(find_field(builtin(), shouted(word)) == find_field(builtin(), word));
      }
    }
    CHECK_FALSE(find_field(builtin(), "weather").has_value());
    CHECK_FALSE(find_field(builtin(), "").has_value());
    CHECK(near_field(builtin(), "leeftjd") == "leeftijd");
    CHECK_FALSE(near_field(builtin(), "gemeente").has_value());
  }

  TEST_CASE("every unknown word is unknown, leaves an answer as it is and is never a no") {
    const Node tree = written("/vocabulary.yaml");
    const Node& unknown = *tree.find("vocabulary")->find("unknown");
    Words words{"", " ", "\t", "unknown", "onbekend", "?"};
    for (const Node& item : unknown.find("also")->items) words.push_back(item.scalar);
    Person known = who({{"persistence", "complex"},
                        {"motivation", "yes"},
                        {"age", "70"},
                        {"internet", "yes"},
                        {"groups", "widowed"}});
    for (const std::string& word : words) {
      CAPTURE(word);
      CHECK(is_unknown_word(builtin(), word));
      CHECK(is_unknown_word(builtin(), shouted(word)));
      for (std::size_t i = 1; i < kFieldIds.size(); ++i) {
        CHECK(said(static_cast<FieldId>(i), word) == Person{});
        Person same = known;
        CHECK_FALSE(answer(builtin(), static_cast<FieldId>(i), word, same).has_value());
        CHECK(same == known);
      }
    }
    CHECK_FALSE(is_unknown_word(builtin(), "nee"));
    CHECK_FALSE(is_unknown_word(builtin(), "0"));
  }

  TEST_CASE("none is an answer to a list and no answer to a single question") {
    for (const char* const word : {"geen", "Geen enkele", "nee", "none", "no"}) {
      for (const FieldId field :
           {FieldId::groups, FieldId::interests, FieldId::wishes, FieldId::signals}) {
        CHECK(said(field, word) == Person{});
      }
      CHECK(fault_of(FieldId::age, word).problem == &kAgeNotNumber);
      CHECK(fault_of(FieldId::persistence, word).problem->code == "form/unknown-value");
    }
  }

  TEST_CASE("a list grows and a single answer is replaced") {
    Person person = who({{"groups", "widowed"}, {"interests", "food"}, {"wishes", "meeting"}});
    CHECK_FALSE(answer(builtin(), FieldId::groups, "mantelzorger", person).has_value());
    CHECK_FALSE(answer(builtin(), FieldId::groups, "weduwe", person).has_value());
    CHECK(person.groups == groups({"widowed", "informal-carer"}));
    CHECK(person.interests == interests({"food"}));
    CHECK_FALSE(answer(builtin(), FieldId::wishes, "skills", person).has_value());
    CHECK(person.wishes == needs({"meeting", "skills"}));
    CHECK_FALSE(answer(builtin(), FieldId::age, "40", person).has_value());
    CHECK_FALSE(answer(builtin(), FieldId::age, "41", person).has_value());
    CHECK(person.age == 41);
  }

  TEST_CASE("an age is a whole number of years from 0 to 120") {
    for (const auto& [word, age] : {std::pair("0", 0), std::pair("120", 120), std::pair("07", 7),
                                    std::pair(" 72 ", 72), std::pair("010", 10)}) {
      CHECK(said(FieldId::age, word).age == age);
    }
    const Person before = who({{"age", "50"}});
    for (const char* const word : {"7.0", "7,0", "abc", "72 jaar", "0x10", "+7", "1e1", "7 2",
                                   "\xD9\xA7\xD9\xA2", "99999999999999999999"}) {
      const Fault fault = fault_of(FieldId::age, word, before);
      CHECK(fault.problem == &kAgeNotNumber);
      CHECK(fault.words.empty());  // an age is personal
    }
    for (const char* const word : {"-1", "121", "1952"}) {
      const Fault fault = fault_of(FieldId::age, word, before);
      CHECK(fault.problem == &kAgeOutOfRange);
      CHECK(fault.words.empty());
    }
  }

  TEST_CASE("a slip of the pen is met with the word that was meant") {
    const Fault fault = fault_of(FieldId::persistence, "structurreel");
    CHECK(fault.problem == &kUnknownValueNear);
    CHECK(fault.words == Words{"structurreel", "persistence", "structureel", "aard en duur"});
    CHECK(fault_of(FieldId::groups, "weduwee").words ==
          Words{"weduwee", "groups", "weduwe", "groepen"});
    CHECK(fault_of(FieldId::wishes, "meetng").words ==
          Words{"meetng", "wishes", "meeting", "wensen"});
    CHECK(fault_of(FieldId::wishes, "nietz").words[2] == "niets");
  }

  TEST_CASE("a word that is far from all is met with what can be answered") {
    const Fault fault = fault_of(FieldId::coping, "pragmatisch");
    CHECK(fault.problem == &kUnknownValue);
    CHECK(fault.words == Words{"pragmatisch", "coping", "active, passive", "omgaan met problemen",
                               "actief; passief"});
    const Fault group = fault_of(FieldId::groups, "astronaut");
    CHECK(group.words[2].find("widowed, bereaved") == 0);
    CHECK(group.words[2].find("isolated") == std::string::npos);  // follows, cannot be answered
    const Fault wish = fault_of(FieldId::wishes, "xylofoonconcert");
    CHECK(wish.words[2].find("nothing, meeting") == 0);
    CHECK(wish.words[2].ends_with("safety-net"));
  }

  TEST_CASE("what follows from another answer cannot be answered") {
    for (const char* const word :
         {"isolated", "complex-problems", "problemen op meer leefgebieden"}) {
      CHECK(fault_of(FieldId::groups, word).problem == &kFollows);
    }
  }

  TEST_CASE("asking for nothing does not go with asking for something, whichever comes first") {
    CHECK(said(FieldId::wishes, "met rust laten").left_alone);
    CHECK(fault_of(FieldId::wishes, "meeting", who({{"wishes", "nothing"}})).problem ==
          &kNothingAndMore);
    CHECK(fault_of(FieldId::wishes, "niets", who({{"wishes", "meeting"}})).problem ==
          &kNothingAndMore);
    CHECK(who({{"wishes", "nothing, niets"}}).left_alone);
  }

  TEST_CASE("a list is split at bars, semicolons and commas, trimmed, without empty parts") {
    CHECK(split_list("a, b|c;d") == Words{"a", "b", "c", "d"});
    CHECK(split_list("  a b ,, ;| c\t") == Words{"a b", "c"});
    CHECK(split_list("").empty());
    CHECK(split_list(" , ; ").empty());
    CHECK(split_list("a") == Words{"a"});
  }

  TEST_CASE("four fields take lists") {
    Words lists;
    for (std::size_t i = 0; i < kFieldIds.size(); ++i) {
      if (is_list(static_cast<FieldId>(i))) lists.emplace_back(kFieldIds[i]);
    }
    CHECK(lists == Words{"groups", "interests", "wishes", "signals"});
  }
}

TEST_SUITE("read_form") {
  TEST_CASE("a form reads the same in Dutch and English, as YAML and as JSON") {
    Person expected = who({{"persistence", "situational"},
                           {"motivation", "unclear"},
                           {"age", "73"},
                           {"gender", "woman"},
                           {"groups", "widowed, lives-alone"},
                           {"wishes", "confidant"},
                           {"internet", "no"}});
    for (const char* const text :
         {"id: k-17\npersistence: situational\nmotivation: unclear\nage: 73\ngender: woman\n"
          "groups: [widowed, lives-alone]\nwishes: [confidant]\ninternet: no\n",
          "nummer: k-17\nDuur: situationeel\nmotivatie: durft niet\nleeftijd: 73\ngeslacht: v\n"
          "groepen: weduwe; woont alleen\nwensen:\n  - maatje\ninternet: nee\n",
          R"({"id": "k-17", "persistence": "situational", "motivation": "twijfelt", "age": 73,)"
          R"( "gender": "woman", "groups": ["widowed", "lives-alone"], "wishes": "confidant",)"
          R"( "internet": "no"})"}) {
      CAPTURE(text);
      const Form form = form_of(text);
      CHECK(form.id == "k-17");
      CHECK(form.person == expected);
    }
  }

  TEST_CASE("what is left out, empty or not known stays unknown") {
    CHECK(form_of("{}").person == Person{});
    CHECK(form_of("age:\ngroups:\nmotivation: ~\n").person == Person{});
    CHECK(form_of("age: '?'\ngroups: []\nmotivation: weet niet\nwishes: geen\n").person ==
          Person{});
    CHECK(form_of(R"({"age": null, "groups": []})").person == Person{});
  }

  TEST_CASE("each problem of a form is told at its place") {
    CHECK(problems_of("age: 7.0\nmotivation: wellicht misschien\ngroups: [widowed, astronaut]\n") ==
          Words{"form/age 1:6", "form/unknown-value 2:13", "form/unknown-value 3:19"});
    CHECK(problems_of("leeftjd: 70\n") == Words{"form/unknown-field 1:1"});
    CHECK(problems_of("age: 70\nleeftijd: 71\n") == Words{"form/field-twice 2:1"});
    CHECK(problems_of("age: [70]\n") == Words{"form/one-answer 1:6"});
    CHECK(problems_of("persistence: {a: b}\n") == Words{"form/one-answer 1:14"});
    CHECK(problems_of("wishes: [nothing, meeting]\n") == Words{"form/contradiction 1:19"});
    CHECK(problems_of("groups: isolated\n") == Words{"form/follows 1:9"});
    CHECK(problems_of("- age: 70\n") == Words{"form/not-a-map 1:1"});
    CHECK(problems_of("70\n") == Words{"form/not-a-map 1:1"});
    CHECK(problems_of("groups: [[widowed]]\n").size() == 1);
    CHECK(problems_of("groups: {widowed: yes}\n").size() == 1);
    CHECK(problems_of("id: [a, b]\n").size() == 1);
    CHECK(problems_of("id: {a: b}\n").size() == 1);
  }

  TEST_CASE("an empty text is no form") { CHECK(problems_of("").size() == 1); }

  TEST_CASE("a form that is not YAML is refused") {
    CHECK_FALSE(problems_of("age: [70\n").empty());
    CHECK_FALSE(problems_of("age: 70\nage: 71\n").empty());
  }

  TEST_CASE("no message shows an age, an id or a line of the form") {
    for (const char* const text : {"id: jansen-1952\nage: 1952\nmotivation: wellicht misschien\n",
                                   "id: [jansen-1952]\nage: 1952 of zo\n"}) {
      Diagnostics problems;
      CHECK_FALSE(read_form(builtin(), form_text(text), problems).has_value());
      for (const Diagnostic& each : problems.sorted()) {
        for (const Language language : {Language::nl, Language::en}) {
          const std::string shown = render(each, language);
          CHECK(shown.find("1952") == std::string::npos);
          CHECK(shown.find("jansen") == std::string::npos);
        }
      }
    }
  }
}
