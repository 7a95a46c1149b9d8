#include "commands/find_activity.h"

#include "base/diagnostics.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <string>

using namespace maatwerk;
using test::builtin;
using test::plain_activity;
using test::with_activities;

namespace {

std::string found(const Catalog& catalog, const std::string& word) {
  return catalog.activities[find_activity(catalog, word, Language::en)].id;
}

/// What is said when the activity is not found.
std::string refused(const Catalog& catalog, const std::string& word,
                    Language language = Language::en) {
  try {
    find_activity(catalog, word, language);
  } catch (const Failure& failure) {
    return failure.message;
  }
  return {};
}

Activity named(std::string id, std::string nl, std::string en) {
  Activity activity = plain_activity(std::move(id));
  activity.name = {std::move(nl), std::move(en)};
  return activity;
}

}  // namespace

TEST_SUITE("find_activity") {
  TEST_CASE("by id, whatever the case and the blanks") {
    CHECK(found(builtin(), "oopoeh") == "oopoeh");
    CHECK(found(builtin(), "OOPOEH") == "oopoeh");
    CHECK(found(builtin(), "Grip en Glans") == "grip-en-glans");
  }

  TEST_CASE("by name in either language, with or without the explanation in brackets") {
    CHECK(found(builtin(), "OOPOEH (Ouderen Passen Op Een Huisdier)") == "oopoeh");
    CHECK(found(builtin(), "OOPOEH (older people looking after a pet in the neighbourhood)") ==
          "oopoeh");
    CHECK(found(builtin(), "de luisterlijn") == "sensor");
    CHECK(found(builtin(), "verhalengroepen met ouderen") == "verhalengroepen");
    CHECK(found(builtin(), "grijs genoegen(en) ouderenbegeleiding") == "grijs-genoegen");
    // The apostrophe that a word processor writes.
    CHECK(found(builtin(), "oma’s pop-up") == found(builtin(), "Oma's pop-up"));
  }

  TEST_CASE("every activity is found by each of its names") {
    for (const Activity& activity : builtin().activities) {
      CAPTURE(activity.id);
      CHECK(found(builtin(), activity.id) == activity.id);
      CHECK(found(builtin(), activity.name.nl) == activity.id);
      CHECK(found(builtin(), activity.name.en) == activity.id);
    }
  }

  TEST_CASE("accents do not matter; letters without plain kin do") {
    const Catalog catalog =
        with_activities({named("cafe", "Café Één (koffie)", "Café One"),
                         named("lesen", "Чтение", "Чтение"), named("muziek", "Музыка", "Музыка")});
    CHECK(found(catalog, "cafe een") == "cafe");
    CHECK(found(catalog, "CAFÉ ONE") == "cafe");
    CHECK(found(catalog, "чтение") == "lesen");
    CHECK(refused(catalog, "Театр!") == "there is no activity 'Театр!'");
  }

  TEST_CASE("an id goes before a name; a name that two have is an error that lists their ids") {
    const Catalog catalog = with_activities({named("koor", "Zingen", "Choir"),
                                             named("zang", "Zingen (voor ouderen)", "Singing"),
                                             named("zingen-samen", "Koor", "Together")});
    CHECK(found(catalog, "Koor") == "koor");
    CHECK(found(catalog, "zingen (voor ouderen)") == "zang");
    CHECK(refused(catalog, "zingen") ==
          "more than one activity is called 'zingen'; give the id: koor, zang");
    CHECK(refused(catalog, "zingen", Language::nl) ==
          "meer dan één activiteit heet 'zingen'; geef het id: koor, zang");
  }

  TEST_CASE("what is nearly an id or a name is suggested as the id") {
    CHECK(refused(builtin(), "opoeh") == "there is no activity 'opoeh'; did you mean 'oopoeh'?");
    CHECK(refused(builtin(), "Grip en Glanz", Language::nl) ==
          "er is geen activiteit 'Grip en Glanz'; bedoelde u 'grip-en-glans'?");
    CHECK(refused(builtin(), "De Luisterlijm") ==
          "there is no activity 'De Luisterlijm'; did you mean 'sensor'?");
    CHECK(refused(builtin(), "vliegeren") == "there is no activity 'vliegeren'");
    CHECK(refused(builtin(), " ") == "there is no activity ' '");
  }

  TEST_CASE("what is switched off says so, by its id or the words of it") {
    Catalog catalog = builtin();
    catalog.switched_off.push_back({"oude-haven", "gesloten", "Voorbeeldstad"});
    CHECK(refused(catalog, "Oude Haven") ==
          "'oude-haven' is switched off by Voorbeeldstad: gesloten");
  }

  TEST_CASE("nothing that was typed reaches the terminal as a command") {
    CHECK(refused(builtin(), "\x1b[2J") == "there is no activity '\\x1b[2J'");
  }
}
