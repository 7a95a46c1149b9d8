#include "intake/columns.h"

#include "intake/row_problems.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <string>

using namespace maatwerk;
using test::builtin;

namespace {

TEST_SUITE_BEGIN("columns");

TEST_CASE("A column answers a question by its name in either language, in any case") {
  const Columns columns(builtin(), nullptr, {});
  for (const char* name : {"age", "Leeftijd", " LEEFTIJD ", "AGE"}) {
    CAPTURE(name);
    const Column column = columns.find(name);
    CHECK(column.field == FieldId::age);
    CHECK(column.name == name);
    CHECK(column.problem == nullptr);
    CHECK_FALSE(column.is_unknown);
    CHECK_FALSE(column.kept);
  }
  CHECK(columns.find("id").field == FieldId::id);
  CHECK(columns.find("duur").field == FieldId::persistence);
}

TEST_CASE("A near miss is refused, a stranger is passed over") {
  const Columns columns(builtin(), nullptr, {});
  const Column near = columns.find("persistance");
  CHECK(near.problem == &kNearColumn);
  CHECK(near.near == "persistence");
  CHECK_FALSE(near.is_unknown);
  for (const char* name : {"opmerkingen", "naam", "postcode", "woonplaats", "wijk", "gemeente",
                           "telefoon", "e-mail", "datum", "geboortedatum", "consulent", "adres"}) {
    CAPTURE(name);
    const Column column = columns.find(name);
    CHECK(column.is_unknown);
    CHECK(column.problem == nullptr);
    CHECK_FALSE(column.field);
  }
  CHECK_FALSE(columns.find("").is_unknown);
  CHECK_FALSE(columns.find("  ").is_unknown);
}

TEST_CASE("A column to copy is known by its name, also when it answers a question") {
  const Columns columns(builtin(), nullptr, {"Wijk", "age", "persistance"});
  const Column district = columns.find("wijk");
  CHECK(district.kept == 0);
  CHECK_FALSE(district.field);
  CHECK_FALSE(district.is_unknown);
  const Column age = columns.find("AGE");
  CHECK(age.kept == 1);
  CHECK(age.field == FieldId::age);
  // Whoever asks for it by name knows what it is.
  CHECK(columns.find("persistance").problem == nullptr);
}

TEST_CASE("Citizen service numbers are refused, whatever was asked") {
  const FormFile form{"f", {{"bsn", std::nullopt, {}}}};
  const Columns columns(builtin(), &form, {"bsn"});
  for (const char* name : {"bsn", "BSN", " Bsn ", "B.S.N.", "bsn-nummer", "BSN nr", "BSN nr.",
                           "burgerservicenummer", "Burger Service Nummer", "burgerservice_nr"}) {
    CAPTURE(name);
    const Column column = columns.find(name);
    CHECK(column.problem == &kCitizenNumber);
    CHECK_FALSE(column.kept);
  }
}

TEST_CASE("A form file goes before the names of ours") {
  const FormFile form{
      "f",
      {{"duur", std::nullopt, {}},
       {"hoe-lang", FieldId::persistence, {{"kort", {Meaning{Meaning::Kind::value, 0}}}}}}};
  const Columns columns(builtin(), &form, {});
  const Column ignored = columns.find("Duur");
  CHECK_FALSE(ignored.field);
  CHECK_FALSE(ignored.is_unknown);
  const Column ours = columns.find("Hoe lang");
  CHECK(ours.field == FieldId::persistence);
  REQUIRE(ours.words != nullptr);
  CHECK(ours.words->contains("kort"));
  CHECK(columns.find("persistentie").field == FieldId::persistence);
}

TEST_SUITE_END();

}  // namespace
