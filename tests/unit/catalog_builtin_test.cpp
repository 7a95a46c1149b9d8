#include "base/text.h"
#include "catalog/builtin.h"
#include "catalog_texts.h"

#include <doctest/doctest.h>

#include <fstream>
#include <functional>
#include <set>
#include <type_traits>

using namespace maatwerk;

namespace {

/// Calls `see` with every text of the catalogue.
class TextWalk {
 public:
  explicit TextWalk(std::function<void(const Text&)> see) : see_(std::move(see)) {}
  void operator()(const auto&... fields) { (visit(fields), ...); }

 private:
  std::function<void(const Text&)> see_;

  void visit(const Text& text) { see_(text); }
  template <class T>
  void visit(const T& value) {
    if constexpr (requires { T::each(value, *this); }) {
      T::each(value, *this);
    } else if constexpr (requires { value.begin(); } && !std::is_same_v<T, std::string>) {
      for (const auto& item : value) visit(item);
    }
  }
};

/// The texts that a catalogue may leave out are empty in both languages.
bool is_left_out(const Text& text) { return text.nl.empty() && text.en.empty(); }

std::string lower(const std::string& text) { return normalise_word(text); }

}  // namespace

TEST_SUITE("catalog_builtin") {
  TEST_CASE("the built-in catalogue is that of the directory, byte by byte") {
    Diagnostics problems;
    const std::vector<CatalogText> texts = directory_texts("catalog", Language::en);
    const auto catalog = load_catalog(texts, problems);
    for (const Diagnostic& problem : problems.sorted()) MESSAGE(render(problem, Language::en));
    REQUIRE(catalog.has_value());
    CHECK(problems.warnings() == 0);
    CHECK((pack(*catalog) == pack(builtin_catalog())));
    CHECK(hash_of(*catalog) == builtin_hash());
    CHECK(hash_of(builtin_catalog()) == builtin_hash());
    CHECK(builtin_hash().size() == 16);
  }

  TEST_CASE("the built-in texts are the files of the directory") {
    const std::vector<CatalogText> texts = directory_texts("catalog", Language::en);
    const std::vector<CatalogText> builtin = builtin_texts();
    REQUIRE(texts.size() == builtin.size());
    for (std::size_t i = 0; i < texts.size(); ++i) {
      CHECK(builtin[i].source->name == "<built-in>/" + texts[i].source->name.substr(8));
      CHECK_MESSAGE((builtin[i].source->text == texts[i].source->text), texts[i].source->name);
    }
  }

  TEST_CASE("the order of the files makes no difference") {
    std::vector<CatalogText> texts = builtin_texts();
    std::ranges::reverse(texts);
    const Loaded loaded = load(texts);
    REQUIRE(loaded.catalog.has_value());
    std::set<std::string> ids;
    for (const Signpost& post : loaded.catalog->signposts) ids.insert(post.id);
    CHECK(ids.size() == builtin_catalog().signposts.size());
    CHECK(pack(*loaded.catalog) == pack(builtin_catalog()));
  }

  TEST_CASE("a catalogue packs and unpacks to itself, and every change shows in its hash") {
    const Catalog catalog = builtin_catalog();
    const std::string bytes = pack(catalog);
    CHECK(pack(unpack(bytes)) == bytes);
    Catalog other = catalog;
    other.activities[3].spread[7] += 1;
    CHECK(pack(unpack(pack(other))) == pack(other));
    CHECK(hash_of(other) != hash_of(catalog));
    other = catalog;
    other.activities[0].fits[0] = Fit::not_first;
    CHECK(unpack(pack(other)).activities[0].fits[0] == Fit::not_first);
    other = catalog;
    other.advice.still_exists.text.en += " ";
    CHECK(hash_of(other) != hash_of(catalog));
    other = catalog;
    other.switched_off.push_back({"a", "b", "c"});
    CHECK(unpack(pack(other)).switched_off.front().origin == "c");
    CHECK(hash_of(other) != hash_of(catalog));
  }

  TEST_CASE("the activities are the 71 of the handbook, with their levels and kinds") {
    std::ifstream file("tests/activities.tsv");
    REQUIRE(file.is_open());
    std::set<std::string> wanted;
    for (std::string line; std::getline(file, line);) wanted.insert(line);
    CHECK(wanted.size() == 71);
    std::set<std::string> found;
    const Catalog catalog = builtin_catalog();
    for (const Activity& activity : catalog.activities) {
      found.insert(std::string(kLevelIds[at(activity.level)]) + "\t" +
                   std::string(kKindIds[at(activity.kind)]) + "\t" + activity.id);
      CHECK(activity.origin.empty());
      CHECK_FALSE(activity.fits_derived);
    }
    CHECK(found == wanted);
    CHECK(catalog.activities.size() == 71);
  }

  TEST_CASE("every text says something in both languages") {
    std::size_t count = 0;
    TextWalk walk([&](const Text& text) {
      if (is_left_out(text)) return;
      ++count;
      CHECK_MESSAGE(text.nl.find_first_not_of(" \n") != std::string::npos, text.en);
      CHECK_MESSAGE(text.en.find_first_not_of(" \n") != std::string::npos, text.nl);
    });
    walk(builtin_catalog());
    CHECK(count > 500);
  }

  TEST_CASE("sentences differ between the languages") {
    TextWalk walk([](const Text& text) {
      // Names and single words may be the same in both.
      if (text.nl.find(' ') == std::string::npos) return;
      if (text.nl.ends_with('.') || text.nl.ends_with('?')) CHECK(text.nl != text.en);
    });
    walk(builtin_catalog());
    const Catalog catalog = builtin_catalog();
    for (const Activity& activity : catalog.activities) {
      CAPTURE(activity.id);
      CHECK(activity.essence.nl != activity.essence.en);
      const Text& finding = activity.evidence.finding;
      CHECK((finding.empty() || finding.nl != finding.en));
      for (const Text& check : activity.checks) CHECK(check.nl != check.en);
    }
  }

  TEST_CASE("what is told of an activity does not call anyone lonely") {
    const Catalog catalog = builtin_catalog();
    for (const Activity& activity : catalog.activities) {
      for (const std::string& text : {lower(activity.essence.nl), lower(activity.essence.en)}) {
        for (const char* word :
             {"eenzaam", "eenzame", "lonel", "isolement", "isolat", "geïsoleerd"}) {
          CHECK_MESSAGE(text.find(word) == std::string::npos, activity.id);
        }
      }
    }
  }

  TEST_CASE("every activity has what a worker needs to judge it") {
    const Catalog catalog = builtin_catalog();
    for (const Activity& activity : catalog.activities) {
      CAPTURE(activity.id);
      CHECK(activity.serves_main != 0);
      CHECK_FALSE(activity.sizes.empty());
      CHECK_FALSE(activity.places.empty());
      CHECK_FALSE(activity.source.empty());
      for (const int spread : activity.spread) CHECK(spread <= 4);
      if (activity.level == Level::evidence_backed) CHECK_FALSE(activity.evidence.finding.empty());
    }
  }
}
