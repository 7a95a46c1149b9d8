#include "base/text.h"
#include "report/answers.h"
#include "report/cases.h"
#include "report/cases_messages.h"
#include "report/messages.h"
#include "report/text_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

namespace maatwerk {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kMargin = 8;

std::size_t column_for(const std::vector<std::string>& labels) {
  std::size_t widest = 0;
  for (const std::string& label : labels) widest = std::max(widest, display_width(label));
  return kIndent + widest + 2;
}

std::string profile_of(const Phrases& words, const Classification& found) {
  if (found.profile) return words.name(*found.profile);
  return fill(words.in(practice::kOpenOf), {{"profiles", words.names(found.candidates)}});
}

void write_answers(const Phrases& words, const PracticeCase& about, Page& page) {
  std::vector<std::pair<std::string, std::string>> lines;
  std::vector<std::string> labels;
  const auto add = [&](FieldId field, const std::string& said) {
    labels.push_back(words.in(words.catalog().field(field).label));
    lines.emplace_back(labels.back(), said);
  };
  const std::vector<GivenAnswer> given = given_answers(words, about.person);
  for (const FieldId field : {FieldId::persistence, FieldId::motivation}) {
    const auto found = std::ranges::find(given, field, &GivenAnswer::field);
    add(field, found != given.end() ? found->words : std::string(words.in(practice::kNotTold)));
  }
  for (const GivenAnswer& answer : given) {
    if (answer.field > FieldId::motivation) add(answer.field, answer.words);
  }
  page.heading(words.in(practice::kAnswers));
  const std::size_t column = column_for(labels);
  for (const auto& [label, said] : lines) page.labelled(label, said, kIndent, column);
}

void write_reasons(const Phrases& words, const PracticeCase& about, bool right, Page& page) {
  page.heading(words.in(right ? practice::kRight : practice::kWrong));
  bool is_first = true;
  for (const CaseReason& reason : about.reasons) {
    if (reason.is_right != right) continue;
    if (!is_first) page.gap();
    is_first = false;
    page.item("-", fmt::format("{}: {}", words.in(practice::kSkills[at(reason.about)]),
                               words.in(reason.text)));
    page.paragraph(because_of(words, reason), kIndent);
  }
}

std::string rank_of(const Phrases& words, const Whereabouts& place) {
  return fill(words.in(practice::kRank),
              {{"level", words.in(words.catalog().vocabulary.levels[at(place.level)].label)},
               {"n", std::to_string(place.rank)}});
}

std::string name_of(const Phrases& words, const std::string& id) {
  const auto activity = words.catalog().find_activity(id);
  return activity ? words.in(words.catalog().activities[*activity].name) : id;
}

/// In which order to tell of them: as the lists have them, then what is in no list.
std::vector<std::size_t> by_place(const std::vector<Whereabouts>& places) {
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple(places[i].where, places[i].level, places[i].rank);
  });
  return order;
}

void write_activities(const Phrases& words, const CaseTest& test, Page& page) {
  const PracticeCase& about = *test.about;
  const auto place_of = [&](const std::string& id, const Whereabouts& place) {
    return place.where == Whereabouts::Where::listed ? rank_of(words, place)
                                                     : why_not_listed(words, test, id, place);
  };
  if (!about.sound.empty()) page.heading(words.in(practice::kSound));
  for (const std::size_t i : by_place(test.sound)) {
    page.title("-", name_of(words, about.sound[i]), place_of(about.sound[i], test.sound[i]));
  }
  if (!about.unsound.empty()) page.heading(words.in(practice::kUnsound));
  for (const std::size_t i : by_place(test.unsound)) {
    const UnsoundActivity& each = about.unsound[i];
    page.title("-", name_of(words, each.activity), place_of(each.activity, test.unsound[i]));
    page.paragraph(words.in(each.because), kIndent);
  }
}

}  // namespace

std::string case_list_text(const Phrases& words, std::span<const PracticeCase> cases, Look look) {
  Page page(look);
  std::vector<std::string> ids;
  for (const PracticeCase& each : cases) ids.push_back(each.id);
  const std::size_t column = column_for(ids);
  for (std::size_t level = 1; level <= practice::kDifficulties.size(); ++level) {
    bool is_first = true;
    for (const PracticeCase& each : cases) {
      if (static_cast<std::size_t>(each.difficulty) != level) continue;
      if (is_first) {
        page.heading(fmt::format("{} {}", level, words.in(practice::kDifficulties[level - 1])));
      }
      is_first = false;
      std::string title = words.in(each.title);
      if (!each.origin.empty()) {
        title += " (" + fill(words.in(say::kOrigin), {{"origin", each.origin}}) + ")";
      }
      write_row(each.id, title, kIndent, column, page);
    }
  }
  page.gap();
  page.paragraph(fill(words.in(practice::kCount), {{"n", std::to_string(cases.size())}}));
  page.paragraph(words.in(practice::kInvented));
  return page.text();
}

std::string story_text(const Phrases& words, const PracticeCase& about, Look look) {
  look.width -= kMargin;
  Page page(look);
  // The mark and its space are the margin.
  page.title(std::string(kMargin - 1, ' '), words.in(about.title), "");
  page.gap();
  page.paragraph(words.in(about.story), kMargin);
  return "\n" + page.text() + "\n";
}

std::string case_text(const Phrases& words, const CaseTest& test, Look look) {
  const PracticeCase& about = *test.about;
  const Classification& found = test.found.classification;
  Page page(look);
  page.heading(words.in(about.title));
  page.paragraph(fmt::format(
      "{} ({})", about.id,
      words.in(practice::kDifficulties[static_cast<std::size_t>(about.difficulty) - 1])));
  if (!about.origin.empty()) {
    page.paragraph(fill(words.in(say::kOrigin), {{"origin", about.origin}}));
  }
  page.gap();
  page.paragraph(words.in(about.story));
  write_answers(words, about, page);
  page.heading(fmt::format("{}: {}", words.in(practice::kSkills[at(Skill::profile)]),
                           profile_of(words, found)));
  if (found.by_scheme) page.paragraph(words.coping_differs(*found.by_scheme));
  write_reasons(words, about, true, page);
  write_reasons(words, about, false, page);
  write_activities(words, test, page);
  page.heading(words.in(practice::kLesson));
  page.paragraph(words.in(about.lesson));
  std::set<std::string> cited;
  for (const CaseReason& reason : about.reasons) {
    cited.insert(reason.source.substr(0, reason.source.find('/')));
  }
  write_sources(cited, words, page);
  page.gap();
  page.paragraph(words.in(practice::kInvented));
  return page.text();
}

std::string because_of(const Phrases& words, const CaseReason& reason) {
  return fmt::format("{}: {} {}",
                     words.in(reason.is_right ? practice::kBecause : practice::kWhyNot),
                     words.in(reason.because), words.grounded(reason.ground, reason.source));
}

std::string why_not_listed(const Phrases& words, const CaseTest& test, std::string_view id,
                           const Whereabouts& place) {
  using Where = Whereabouts::Where;
  const Catalog& catalog = words.catalog();
  const std::size_t activity = catalog.find_activity(id).value_or(0);
  switch (place.where) {
    case Where::listed:
      return {};
    case Where::not_first:
      return words.not_first(
          *std::ranges::find(test.found.not_first, activity, &NotFirst::activity));
    case Where::not_for:
      return words.barriers(*std::ranges::find(test.found.not_for, activity, &ShutOut::activity));
    case Where::little:
      return std::string(words.in(say::kTooLittle));
    case Where::held:
      return std::string(
          words.in(test.about->person.signals != 0 ? say::kHeldNow : say::kHeldLeftAlone));
    case Where::off: {
      const auto off = std::ranges::find(catalog.switched_off, id, &SwitchedOff::id);
      return fill(words.in(practice::kOff), {{"origin", off->origin}, {"reason", off->reason}});
    }
  }
  return {};
}

std::string case_tests_text(const Phrases& words, std::span<const CaseTest> tests, Look look) {
  Page page(look);
  std::size_t hold = 0;
  for (const CaseTest& test : tests) {
    if (test.holds()) {
      ++hold;
      continue;
    }
    const PracticeCase& about = *test.about;
    page.heading(fmt::format("{}: {}", about.id, words.in(about.title)));
    for (std::size_t i = 0; i < about.sound.size(); ++i) {
      if (test.sound_holds(i)) continue;
      page.item("-",
                about.sound[i] + " " +
                    fill(words.in(practice::kShouldBeListed),
                         {{"why", why_not_listed(words, test, about.sound[i], test.sound[i])}}));
    }
    for (std::size_t i = 0; i < about.unsound.size(); ++i) {
      if (test.unsound_holds(i)) continue;
      page.item("-", about.unsound[i].activity + " " +
                         fill(words.in(practice::kAmongFirst),
                              {{"rank", rank_of(words, test.unsound[i])}}));
    }
  }
  page.gap();
  page.paragraph(
      fill(words.in(practice::kTally), {{"n", std::to_string(tests.size())},
                                        {"hold", std::to_string(hold)},
                                        {"differ", std::to_string(tests.size() - hold)}}));
  return page.text();
}

}  // namespace maatwerk
