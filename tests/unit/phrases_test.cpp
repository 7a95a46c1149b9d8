#include "report/phrases.h"

#include "unit/people.h"

#include <doctest/doctest.h>

#include <string>

using namespace maatwerk;
using test::activity;
using test::builtin;
using test::groups;

namespace {

Phrases nl() { return {builtin(), Language::nl}; }
Phrases en() { return {builtin(), Language::en}; }

/// The built-in catalogue with one more source.
Catalog with_source(const Text& title, int year) {
  Catalog catalog = builtin();
  Source source;
  source.id = "zz-news";
  source.title = title;
  source.year = year;
  catalog.sources.push_back(source);
  return catalog;
}

LaterFact fact_of(std::string date) {
  return {{"Het bestaat nog.", "It still exists."}, std::move(date), "zz-news", Certainty::high};
}

LocalOffer offer_in(std::vector<std::string> areas) {
  LocalOffer offer;
  offer.provider = "Buurthuis";
  offer.areas = std::move(areas);
  offer.contact = "020-555 01 10";
  offer.checked = "2026-10-01";
  return offer;
}

}  // namespace

TEST_SUITE("phrases") {
  TEST_CASE("who must belong to all of some groups belongs to them at once") {
    CHECK(en().all_at_once(groups({"widowed", "bereaved"})) ==
          "people whose partner has died and who lost someone close in the past year");
    CHECK(nl().all_at_once(groups({"widowed", "bereaved"})) ==
          "mensen van wie de partner is overleden én die het afgelopen jaar iemand verloren die "
          "hun na stond");
    CHECK(nl().all_at_once(groups({"cancer"})) == "mensen met kanker");
    CHECK(en().all_at_once(groups({"widowed", "informal-carer"})) ==
          "people whose partner has died and at the same time informal carers");
    CHECK(nl().all_at_once(groups({"informal-carer", "cancer"})) ==
          "mantelzorgers én tegelijk mensen met kanker");
  }

  TEST_CASE("who must belong to all of some groups is told so once") {
    const std::size_t visits = activity("bezoekdienst-weduwen-weduwnaars");
    const auto shut = [&](Set has) {
      return en().barriers(
          {visits, barriers(builtin(), builtin().activities[visits], Person{}, has)});
    };
    CHECK(shut(0) ==
          "only for people whose partner has died and who lost someone close in the past year");
    CHECK(shut(groups({"widowed"})) == "only for people who lost someone close in the past year");
    const std::size_t clowns = activity("cliniclowns");
    CHECK(en().barriers({clowns, barriers(builtin(), builtin().activities[clowns], Person{}, 0)}) ==
          "for people with dementia; only for people who live in a care home or nursing home");
  }

  TEST_CASE("a later fact tells its date once, as people write it") {
    const auto told = [](const Text& title, int year, std::string date, Language language) {
      const Catalog catalog = with_source(title, year);
      return Phrases(catalog, language).later(fact_of(std::move(date)));
    };
    CHECK(told({"Krant", "Paper"}, 2025, "2025-04", Language::nl) ==
          "Het bestaat nog. (Krant, april 2025; zeker)");
    CHECK(told({"Krant", "Paper"}, 2025, "2025-04", Language::en) ==
          "It still exists. (Paper, April 2025; certain)");
    CHECK(told({"Krant, 27 juli 2021", "Paper, 27 July 2021"}, 2021, "2021-07", Language::nl) ==
          "Het bestaat nog. (Krant, 27 juli 2021; zeker)");
    CHECK(told({"Over Utrecht (2023) en Groningen (2024)", "x"}, 2024, "2024", Language::nl) ==
          "Het bestaat nog. (Over Utrecht (2023) en Groningen (2024); zeker)");
    // A fact older than the source: both years are told.
    CHECK(told({"Krant", "Paper"}, 2024, "2022", Language::en) ==
          "It still exists. (Paper (2024), 2022; certain)");
    CHECK(told({"Krant", "Paper"}, 0, "2022", Language::en) ==
          "It still exists. (Paper, 2022; certain)");
  }

  TEST_CASE("a source tells its year once") {
    CHECK(Phrases(with_source({"Krant", "Paper"}, 2021), Language::nl).cite("zz-news") ==
          "Krant (2021)");
    const Catalog dated = with_source({"Krant, 27 juli 2021", "Paper"}, 2021);
    CHECK(Phrases(dated, Language::nl).cite("zz-news") == "Krant, 27 juli 2021");
    CHECK(Phrases(dated, Language::en).cite("zz-news") == "Paper (2021)");
    CHECK(nl().cite("unknown-source") == "unknown-source");
  }

  TEST_CASE("our own method is told in words that need no other paper") {
    for (const Language language : {Language::nl, Language::en}) {
      const Phrases words(builtin(), language);
      for (const SourcePlace& place : builtin().find_source("method")->places) {
        const std::string told = words.grounded(Ground::derived, "method/" + place.id);
        CAPTURE(told);
        CHECK(told.find("README") == std::string::npos);
        CHECK(told.size() < 70);
      }
    }
    CHECK(nl().grounded(Ground::derived, "method/fits") ==
          "[afgeleid door ons: uit drie lezingen van de handreiking]");
  }

  TEST_CASE("an offer tells its areas, unless the one that was asked for stands beside it") {
    CHECK(nl().local(offer_in({"Noord"}), "", "noord") ==
          "Buurthuis: 020-555 01 10 (nagegaan op 1 oktober 2026)");
    CHECK(nl().local(offer_in({"Noord"}), "") ==
          "Buurthuis (Noord): 020-555 01 10 (nagegaan op 1 oktober 2026)");
    CHECK(en().local(offer_in({"Noord", "Zuid"}), "", "Noord") ==
          "Buurthuis: 020-555 01 10 (checked on 1 October 2026)");
    CHECK(en().local(offer_in({}), "2028-01-01", "Noord") ==
          "Buurthuis: 020-555 01 10 (checked on 1 October 2026, more than a year ago: find out "
          "whether this still holds)");
  }
}
