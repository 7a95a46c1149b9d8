#include "report/html.h"

#include "catalog/labels.h"
#include "engine/handout.h"
#include "engine/local.h"
#include "report/explain.h"
#include "report/handout.h"
#include "report/phrases.h"
#include "unit/people.h"

#include <doctest/doctest.h>

#include <array>
#include <concepts>
#include <string>
#include <string_view>
#include <vector>

using namespace maatwerk;
using test::builtin;
using test::who;

namespace {

std::size_t times(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// What a reader sees of the page, its title included: without the style and the tags.
std::string seen(const std::string& page) {
  std::string out;
  bool in_tag = false;
  const std::size_t style = page.find("<style>");
  const std::size_t end = page.find("</style>");
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (i > style && i < end) continue;
    if (page[i] == '<') in_tag = true;
    if (!in_tag) out += page[i];
    if (page[i] == '>') in_tag = false;
  }
  for (const auto& [code, sign] :
       {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""),
        std::pair("&#39;", "'"), std::pair("&amp;", "&")}) {
    out = replaced(out, code, sign);
  }
  return out;
}

constexpr std::string_view kHostile = "<x a=\"1\" b='2'>&";

/// Puts something that HTML would read as its own before every string of a catalogue.
struct Spoil {
  void operator()(auto&... members) { (spoil(members), ...); }
  void spoil(std::string& text) { text.insert(0, kHostile); }
  void spoil(std::vector<std::string>& list) {
    for (std::string& each : list) spoil(each);
  }
  template <class T>
  void spoil(std::vector<T>& list) {
    for (T& each : list) spoil(each);
  }
  template <class T, std::size_t n>
  void spoil(std::array<T, n>& list) {
    for (T& each : list) spoil(each);
  }
  template <class T>
  void spoil(T& value) {
    if constexpr (requires { T::each(value, *this); }) T::each(value, *this);
  }
};

/// The built-in catalogue with local offers, a source of its own, an origin and a fact found later.
Catalog extended() {
  Catalog catalog = builtin();
  catalog.overlays = {"Gemeente"};
  catalog.switched_off = {{"weg", "bestaat niet", "Gemeente"}};
  for (Activity& activity : catalog.activities) {
    activity.origin = "Gemeente";
    activity.local = {{"hier",
                       "De Linde",
                       {"Noord"},
                       "020 555 01 23",
                       "linde.example/tafel",
                       "2020",
                       {"dinsdag", "Tuesday"},
                       "Gemeente"}};
  }
  return catalog;
}

std::vector<Person> people() {
  return {who({{"persistence", "situational"},
               {"motivation", "yes"},
               {"coping", "active"},
               {"age", "72"},
               {"groups", "widowed, lives-alone"},
               {"wishes", "peers"},
               {"interests", "music, food"}}),
          who({{"motivation", "yes"}, {"prefers", "course"}}), who({{"persistence", "complex"}}),
          who({{"persistence", "complex"}, {"motivation", "no"}, {"signals", "abuse, confusion"}}),
          who({{"persistence", "structural"}, {"motivation", "no"}, {"wishes", "nothing"}})};
}

struct Pages {
  std::string recommendation;
  std::string explanation;
  std::string one;      ///< The explanation of one activity.
  std::string handout;  ///< Empty where there is none.
};

Pages pages(const Catalog& catalog, const Person& person, const ReportOptions& options,
            std::string_view id = {}) {
  const Recommendation found = recommend(catalog, person);
  const Case about{catalog, "0123456789abcdef", person, found, id};
  const Explanation explained = explain(catalog, person, found, options.top, options.area);
  const std::vector<const Item*> sheet = for_handout(catalog, found);
  return {recommendation_html(about, options), explain_html(about, explained, options, {}),
          explain_html(about, explained, options, 0),
          sheet.empty() ? std::string() : handout_html(about, sheet, options)};
}

std::string recommended(const Person& person, ReportOptions options = {}) {
  return pages(builtin(), person, options).recommendation;
}

}  // namespace

TEST_SUITE("html") {
  TEST_CASE("text and attributes are escaped") {
    Html html;
    html.element("p", {{"title", "\"a\" & 'b'"}}, "<script>alert(\"1\") & 'x'</script>");
    CHECK(html.written() ==
          "<p title=\"&quot;a&quot; &amp; &#39;b&#39;\">"
          "&lt;script&gt;alert(&quot;1&quot;) &amp; &#39;x&#39;&lt;/script&gt;</p>\n");
  }

  TEST_CASE("what a reader cannot see is shown; lines of one text become one") {
    Html html;
    html.text("a\x1b[31m\x7f\xff\u202e\nb\tc");
    CHECK(html.written() == "a\\x1b[31m\\x7f\\xff\\u202e b c");
  }

  TEST_CASE("elements nest and close, and what holds no value is left out") {
    Html html;
    html.element("ul", {{"class", ""}}, [&] {
      html.element("li", {{"id", "one"}}, [&] {
        html.element("b", "x");
        html.text(" y");
      });
    });
    CHECK(html.written() == "<ul><li id=\"one\"><b>x</b> y</li>\n</ul>\n");
  }

  TEST_CASE("a page says its language and its title, and fetches nothing") {
    Html body;
    body.element("p", "x");
    const std::string page = html_page(Language::nl, "A & <B>", "p { margin: 0; }\n", body);
    CHECK(
        page.starts_with("<!doctype html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">"));
    CHECK(page.find("content=\"default-src 'none'; style-src 'unsafe-inline'\"") !=
          std::string::npos);
    CHECK(page.find("<title>A &amp; &lt;B&gt;</title>") != std::string::npos);
    CHECK(page.ends_with("<body>\n<p>x</p>\n</body>\n</html>\n"));
    CHECK(html_page(Language::en, "", "", body).find("<html lang=\"en\">") != std::string::npos);
  }

  TEST_CASE("only places on the web become links") {
    for (const std::string_view same :
         {"https://www.movisie.nl/a?b=1#c", "http://example.org", "https://a.nl/(b),c"}) {
      CHECK(link_to(same) == same);
    }
    CHECK(link_to("movisie.nl/kennis") == "https://movisie.nl/kennis");
    CHECK(link_to("www.movisie.nl") == "https://www.movisie.nl");
    for (const std::string_view not_there :
         {"", "README.md#method", "README.md", "tests/calibration", "javascript:alert(1)",
          "https://a.nl/\" onclick=\"x", "data:text/html,x", "/etc/passwd", "https://", ".nl/a",
          "file://a.nl/b", "020 555 01 23", "info@a.nl"}) {
      CAPTURE(std::string(not_there));
      CHECK(link_to(not_there).empty());
    }
  }

  TEST_CASE("nothing of the catalogue or the form is read as HTML") {
    Catalog catalog = extended();
    Spoil spoil;
    spoil.spoil(catalog);
    for (const Person& person : people()) {
      for (const Language language : {Language::nl, Language::en}) {
        ReportOptions options;
        options.language = language;
        options.today = kHostile;
        const Pages made = pages(catalog, person, options, kHostile);
        options.area = kHostile;
        const Pages nearby = pages(catalog, person, options, kHostile);
        for (const Pages& each : {made, nearby}) {
          for (const std::string& page :
               {each.recommendation, each.explanation, each.one, each.handout}) {
            CHECK(page.find("<x") == std::string::npos);
            // In an attribute a bare quote would end it.
            CHECK(page.find("a=\"1\"") == std::string::npos);
            CHECK(page.find("b='2'") == std::string::npos);
            std::size_t escapes = 0;
            for (const char* code : {"&lt;", "&gt;", "&quot;", "&#39;", "&amp;"}) {
              escapes += times(page, code);
            }
            CHECK(escapes == times(page, "&"));
            if (!page.empty()) {
              CHECK(page.find("&lt;x a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;") != std::string::npos);
            }
          }
        }
      }
    }
  }

  TEST_CASE("the page leaves out nothing that the text says") {
    const Catalog catalog = extended();
    for (const Person& person : people()) {
      for (const Language language : {Language::nl, Language::en}) {
        ReportOptions options;
        options.language = language;
        options.today = "2026-10-01";
        const Phrases words(catalog, language);
        const Recommendation found = recommend(catalog, person);
        const Case about{catalog, "", person, found};
        const std::string page = seen(recommendation_html(about, options));
        const auto says = [&](const std::string& text) {
          CAPTURE(text);
          CHECK(page.find(text) != std::string::npos);
        };
        for (const Activity& activity : catalog.activities) {
          const auto& list = found.lists[at(activity.level)];
          const auto item = std::ranges::find(
              list, static_cast<std::size_t>(&activity - catalog.activities.data()),
              &Item::activity);
          if (item == list.end()) {
            says(words.in(activity.name));
          } else if (item - list.begin() < 5) {
            says(words.in(activity.name));
            says(words.in(activity.essence));
            says(words.local(activity.local.front(), options.today));
            for (const LaterFact& fact : activity.later) says(words.later(fact));
            if (activity.evidence.design != Design::none) says(words.evidence(activity.evidence));
            for (const Check& check : item->checks) says(words.check(activity, check));
            for (const Reason& reason : item->reasons) {
              says(words.reason(activity, item->shown, reason));
              says(words.grounded(words.ground(activity, reason), words.source(activity, reason)));
            }
            if (found.classification.candidates.size() > 1 && !found.is_sound(*item)) {
              says(words.under(*item, found.classification));
            }
          }
        }
        for (const ShutOut& shut : found.not_for) says(words.barriers(shut));
        for (const NotFirst& entry : found.not_first) says(words.not_first(entry));
        for (const auto& [id, note] : notes_of(about)) says(words.in(note->text));
        for (const Signpost& post : catalog.signposts) {
          if ((post.signals & person.signals) != 0) says(words.in(post.advice.text));
        }
        if (const auto profile = found.classification.profile) {
          const ProfileText& text = catalog.profile(*profile);
          for (const Advice& line : text.first) says(words.in(line.text));
          for (const Advice& line : text.not_first) says(words.in(line.text));
          for (const Advice* line : {&text.portrait, &text.aim, &text.by_whom, &text.how_long,
                                     &text.question, &text.review}) {
            says(words.in(line->text));
          }
        }
        if (person.left_alone) says(words.in(catalog.advice.left_alone.text));
        if (person.persistence == Persistence::complex) {
          says(words.in(catalog.advice.professional_first.text));
        }
        says("weg: bestaat niet (Gemeente)");
      }
    }
  }

  TEST_CASE(
      "the scheme marks the cell that the answers give, those still possible, the other one") {
    const std::string known = recommended(
        who({{"persistence", "threatening"}, {"motivation", "yes"}, {"coping", "passive"}}));
    CHECK(times(known, "<td class=\"outcome\">Active<span class=\"mark\">this profile</span>") ==
          1);
    CHECK(times(known, "<td class=\"by-scheme\">Left behind<span class=\"mark\">by the printed") ==
          1);
    CHECK(times(known, "<td class=") == 2);
    const std::string open = recommended(who({{"motivation", "yes"}}));
    CHECK(times(open, "<td class=\"possible\">") == 4);
    CHECK(times(open, "<td class=") == 4);
    CHECK(times(recommended(who({})), "<td class=\"possible\">") == 8);
  }

  TEST_CASE("each point is a bar as long as it counts, to the side on which it counts") {
    const Person person = people().front();
    const Recommendation found = recommend(builtin(), person);
    const std::string page = recommended(person, {.top = 1});
    std::size_t plus = 0;
    std::size_t minus = 0;
    std::size_t sums = 0;
    for (const auto& list : found.lists) {
      for (const Reason& reason : list.front().reasons) ++(reason.points < 0 ? minus : plus);
      if (list.front().reasons.size() > 1) ++sums;
    }
    CHECK(times(page, "class=\"plus\"") == plus + sums);
    CHECK(times(page, "class=\"minus\"") == minus);
    CHECK(times(page, "<li class=\"sum\">") == sums);
    const Reason& first = found.lists.front().front().reasons.front();
    CHECK(page.find("style=\"--n:" + std::to_string(first.points) + "\"></span></span><b>+" +
                    std::to_string(first.points) + "</b>") != std::string::npos);
  }

  TEST_CASE("what counts against is told by side and sign") {
    const std::string page = recommended(
        who({{"persistence", "structural"}, {"motivation", "yes"}, {"reach", "fetched"}}));
    CHECK(page.find("<span class=\"minus\" style=\"--n:2\"></span></span><b>−2</b>") !=
          std::string::npos);
  }

  TEST_CASE("a signal comes before all else, and no activity is proposed") {
    for (const Language language : {Language::nl, Language::en}) {
      const std::string page = recommended(
          who({{"persistence", "situational"}, {"motivation", "yes"}, {"signals", "suicidality"}}),
          {.language = language});
      const std::size_t signal = page.find("<section id=\"signal\" class=\"alarm\"");
      CHECK(signal < page.find("<section id=\"profile\""));
      CHECK(page.find("113") != std::string::npos);
      CHECK(page.find("<article>") == std::string::npos);
      CHECK(page.find("id=\"held\"") != std::string::npos);
    }
    CHECK(recommended(people().back()).find("<article>") == std::string::npos);
  }

  TEST_CASE("--top holds, and the rest is counted") {
    const Person person = people().front();
    const Recommendation found = recommend(builtin(), person);
    CHECK(times(recommended(person, {.top = 2}), "<article>") == 4);
    const std::size_t all = found.lists[0].size() + found.lists[1].size();
    CHECK(times(recommended(person, {.top = 0}), "<article>") == all);
    CHECK(recommended(person, {.top = 0}).find("--top 0") == std::string::npos);
    CHECK(recommended(person, {.top = 2})
              .find("and " + std::to_string(found.lists[0].size() - 2) + " more") !=
          std::string::npos);
  }

  TEST_CASE("a Dutch name in an English page is marked as Dutch") {
    const Person person = people().front();
    CHECK(recommended(person).find("1. <span lang=\"nl\">") != std::string::npos);
    CHECK(recommended(person, {.language = Language::nl}).find("lang=\"nl\">") ==
          recommended(person, {.language = Language::nl}).rfind("lang=\"nl\">"));
  }

  TEST_CASE("the sheet holds no label, no score, no link") {
    const Labels labels(builtin());
    std::vector<Item> all;
    for (std::size_t i = 0; i < builtin().activities.size(); ++i) {
      all.push_back({i, Profile::survivor, 7, {}, 0, {}});
    }
    std::vector<const Item*> items;
    for (const Item& item : all) items.push_back(&item);
    const Person person = people().front();
    const Recommendation found = recommend(builtin(), person);
    for (const Language language : {Language::nl, Language::en}) {
      ReportOptions options;
      options.language = language;
      const std::string page =
          handout_html({builtin(), "0123456789abcdef", person, found, "form-8"}, items, options);
      std::string text = seen(page);
      for (const SheetEntry& entry :
           sheet_entries({builtin(), "", person, found}, items, options)) {
        CHECK(text.find(entry.what) != std::string::npos);
        CHECK(text.find(entry.who) != std::string::npos);
        CHECK(text.find(entry.like) != std::string::npos);
        CHECK(text.find(entry.ask) != std::string::npos);
        text = replaced(text, entry.name, "");
      }
      const auto label = labels.find(text, {});
      CAPTURE(label.value_or(""));
      CHECK_FALSE(label.has_value());
      for (const std::string_view unwanted :
           {"href", " points", " punten", "form-8", "01234567", "maatwerk", "class=\"plus\""}) {
        CHECK(page.find(unwanted) == std::string::npos);
      }
    }
  }
}
