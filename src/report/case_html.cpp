#include "report/case_html.h"

#include "base/text.h"
#include "base/version.h"
#include "engine/local.h"
#include "report/answers.h"
#include "report/explain_messages.h"
#include "report/html_messages.h"
#include "report/messages.h"
#include "report/scheme.h"

#include <fmt/format.h>

#include <cstdlib>

namespace maatwerk {
namespace {

/// With the sign of print rather than a hyphen, which a screen reader may pass over.
std::string with_sign(int points) {
  return fmt::format("{}{}", points < 0 ? "−" : "+", std::abs(points));
}

}  // namespace

CaseHtml::CaseHtml(const Case& about, const ReportOptions& options)
    : case_(about), options_(options), words_(about.catalog, options.language) {}

std::string CaseHtml::numbered(const Bilingual& heading, std::size_t n) const {
  return fill(words_.in(heading), {{"n", std::to_string(n)}});
}

std::string CaseHtml::written(std::string_view title) const {
  std::vector<std::string> below_title;
  if (!case_.id.empty()) {
    below_title.push_back(fill(words_.in(on_page::kForm), {{"id", std::string(case_.id)}}));
  }
  return sections_.written(
      options_.language, title, below_title,
      fill(words_.in(on_page::kMadeBy), {{"version", std::string(kVersion)},
                                         {"catalog", catalog().version},
                                         {"hash", std::string(case_.catalog_hash)}}));
}

void CaseHtml::signals() {
  if (case_.person.signals == 0) return;
  const auto signposts = [&] {
    page_.element("ul", {}, [&] {
      for (const Signpost& post : catalog().signposts) {
        if ((post.signals & case_.person.signals) == 0) continue;
        page_.element("li", words_.in(post.advice.text));
      }
    });
  };
  sections_.add("signal",
                fill(words_.in(on_page::kSignal), {{"signals", words_.signals(case_.person)}}),
                signposts, "alarm");
}

void CaseHtml::notes() {
  section("notes", on_page::kNotes, [&] {
    page_.element("ul", {}, [&] {
      if (!catalog().overlays.empty()) {
        page_.element("li", fill(words_.in(say::kWithOverlays),
                                 {{"names", join(catalog().overlays, words_.in(say::kAnd))}}));
      }
      if (!options_.area.empty() && !is_held_back(case_.person)) {
        page_.element("li", fill(words_.in(say::kAreaFirst), {{"area", options_.area}}));
      }
      for (const auto& [id, note] : notes_of(case_)) page_.element("li", words_.in(note->text));
    });
  });
}

void CaseHtml::sources() {
  if (cited_.empty()) return;
  const auto source = [&](const std::string& id) {
    page_.text(words_.cite(id));
    const Source* cited = catalog().find_source(id);
    if (cited == nullptr || cited->address.empty()) return;
    page_.text(". ");
    const std::string link = link_to(cited->address);
    if (link.empty()) return page_.text(cited->address);
    page_.element("a", {{"href", link}}, cited->address);
  };
  section("sources", on_page::kSources, [&] {
    page_.element("ul", {}, [&] {
      for (const std::string& id : cited_) page_.element("li", {}, [&] { source(id); });
    });
  });
}

void CaseHtml::warning(const Advice& advice, bool with_ground) {
  page_.element("p", {{"class", "warning"}}, [&] {
    if (with_ground) return grounded(advice);
    page_.text(words_.in(advice.text));
  });
}

void CaseHtml::grounded(const Advice& advice) {
  page_.text(words_.in(advice.text) + " ");
  page_.element("span", {{"class", "ground"}}, words_.grounded(advice.ground, advice.source));
}

void CaseHtml::labelled(std::string_view label, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  page_.element("p", {{"class", "label"}}, label);
  if (lines.size() == 1) return page_.element("p", lines.front());
  page_.element("ul", {}, [&] {
    for (const std::string& line : lines) page_.element("li", line);
  });
}

void CaseHtml::answers() {
  // The id is no answer. A list is never open: what is not in it does not apply.
  Set known = one(at(FieldId::id)) | one(at(FieldId::groups)) | one(at(FieldId::interests)) |
              one(at(FieldId::wishes)) | one(at(FieldId::signals));
  page_.element("dl", {{"class", "facts"}}, [&] {
    for (const GivenAnswer& given : given_answers(words_, case_.person)) {
      known |= one(at(given.field));
      page_.element("dt", words_.in(catalog().field(given.field).label));
      page_.element("dd", given.words);
    }
    std::vector<std::string> unknown;
    for (std::size_t i = 0; i < kFieldIds.size(); ++i) {
      if (!has(known, i)) unknown.push_back(words_.in(catalog().vocabulary.fields[i].label));
    }
    if (unknown.empty()) return;
    page_.element("dt", words_.in(catalog().vocabulary.unknown.label));
    page_.element("dd", join(unknown, ", "));
  });
}

void CaseHtml::scheme() {
  const Classification& classified = case_.found.classification;
  const Field& persistence = catalog().field(FieldId::persistence);
  const Field& motivation = catalog().field(FieldId::motivation);
  const auto cell = [&](Profile profile) {
    const auto td = [&](std::string_view kind, const Bilingual* mark) {
      page_.element("td", {{"class", kind}}, [&] {
        page_.text(words_.name(profile));
        if (mark != nullptr) page_.element("span", {{"class", "mark"}}, words_.in(*mark));
      });
    };
    switch (mark_in_scheme(classified, profile)) {
      case SchemeMark::none:
        return td({}, nullptr);
      case SchemeMark::outcome:
        return td("outcome", &on_page::kOutcome);
      case SchemeMark::possible:
        return td("possible", &on_page::kPossible);
      case SchemeMark::by_scheme:
        return td("by-scheme", &on_page::kByScheme);
    }
  };
  page_.element("table", {}, [&] {
    page_.element("caption", words_.in(on_page::kScheme));
    page_.element("thead", {}, [&] {
      page_.element("tr", {}, [&] {
        page_.element("th", {{"scope", "col"}}, words_.in(persistence.label));
        for (const bool oriented : {true, false}) {
          page_.element("th", {{"scope", "col"}},
                        words_.in(motivation.label) + ": " + scheme_column(words_, oriented));
        }
      });
    });
    page_.element("tbody", {}, [&] {
      for (std::size_t row = 0; row < kPersistenceIds.size(); ++row) {
        page_.element("tr", {}, [&] {
          page_.element("th", {{"scope", "row"}}, words_.in(persistence.values[row].label));
          for (const bool oriented : {true, false}) {
            cell(profile_in(static_cast<Persistence>(row), oriented));
          }
        });
      }
    });
  });
}

void CaseHtml::name(const Activity& activity) {
  const std::string& name = words_.in(activity.name);
  const std::string& dutch = activity.name.nl;
  if (words_.language() == Language::nl || !name.starts_with(dutch)) return page_.text(name);
  page_.element("span", {{"lang", "nl"}}, dutch);
  page_.text(name.substr(dutch.size()));
}

void CaseHtml::names(const std::vector<std::size_t>& activities) {
  for (std::size_t i = 0; i < activities.size(); ++i) {
    if (i > 0) page_.text(i + 1 == activities.size() ? words_.in(say::kAnd) : ", ");
    name(catalog().activities[activities[i]]);
  }
}

void CaseHtml::title(std::string_view tag, std::size_t rank, const Activity& activity) {
  page_.element(tag, {}, [&] {
    page_.text(fmt::format("{}. ", rank));
    name(activity);
  });
}

void CaseHtml::checks(const Activity& activity, const std::vector<Check>& checks) {
  std::vector<std::string> lines;
  lines.reserve(checks.size());
  for (const Check& check : checks) lines.push_back(words_.check(activity, check));
  labelled(words_.in(say::kCheck), lines);
}

void CaseHtml::points(const Activity& activity, Profile shown, const std::vector<Reason>& reasons) {
  const auto line = [&](int points, std::string_view kind, const auto& what) {
    const std::string size = fmt::format("--n:{}", std::abs(points));
    page_.element("li", {{"class", kind}}, [&] {
      page_.element("span", {{"class", "scale"}, {"aria-hidden", "true"}}, [&] {
        page_.element("span", {{"class", points < 0 ? "minus" : "plus"}, {"style", size}}, "");
      });
      page_.element("b", with_sign(points));
      page_.text(" ");
      page_.element("span", {}, what);
    });
  };
  int sum = 0;
  page_.element("p", {{"class", "label"}}, words_.in(on_page::kWhy));
  page_.element("ul", {{"class", "points"}}, [&] {
    for (const Reason& reason : reasons) {
      sum += reason.points;
      const std::string source = words_.source(activity, reason);
      cited_.insert(source.substr(0, source.find('/')));
      line(reason.points, {}, [&] {
        page_.text(words_.reason(activity, shown, reason) + " ");
        page_.element("span", {{"class", "ground"}},
                      words_.grounded(words_.ground(activity, reason), source));
      });
    }
    if (reasons.size() > 1) line(sum, "sum", [&] { page_.text(words_.in(explain_say::kSum)); });
  });
}

void CaseHtml::evidence(const Activity& activity) {
  if (activity.evidence.design == Design::none) return;
  labelled(words_.in(say::kEvidence), {words_.evidence(activity.evidence)});
}

void CaseHtml::local(const Activity& activity) {
  std::vector<std::string> lines;
  for (const LocalOffer* offer : offers_in(activity, options_.area)) {
    lines.push_back(words_.local(*offer, options_.today, options_.area));
  }
  if (options_.area.empty()) return labelled(words_.in(say::kLocal), lines);
  if (lines.empty()) lines.emplace_back(words_.in(say::kNoLocal));
  labelled(fill(words_.in(say::kLocalIn), {{"area", options_.area}}), lines);
}

void CaseHtml::later(const Activity& activity) {
  std::vector<std::string> lines;
  lines.reserve(activity.later.size());
  for (const LaterFact& fact : activity.later) lines.push_back(words_.later(fact));
  labelled(words_.in(say::kLater), lines);
}

}  // namespace maatwerk
