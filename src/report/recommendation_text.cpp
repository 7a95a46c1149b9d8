#include "base/text.h"
#include "report/messages.h"
#include "report/phrases.h"
#include "report/recommendation.h"
#include "report/text_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace maatwerk {
namespace {

class TextReport {
 public:
  TextReport(const Case& about, const ReportOptions& options, Look look)
      : case_(about),
        options_(options),
        look_(look),
        words_(about.catalog, options.language),
        page_(look) {}

  std::string write() {
    write_signals(case_, words_, page_);
    profile();
    steps();
    if (held()) {
      page_.heading(words_.in(say::kHeld));
      page_.paragraph(found().status == Status::signal
                          ? std::string_view(words_.in(catalog().advice.signal.text))
                          : words_.in(say::kHeldBecauseAlone));
    } else {
      list(Level::evidence_backed, say::kEvidenceBacked);
      list(Level::promising, say::kPromising);
      not_first();
    }
    if (options_.why_not) why_not();
    if (!held()) more_about_one();
    write_notes(case_, options_, words_, page_);
    write_sources(cited_, words_, page_);
    return page_.text();
  }

 private:
  const Case& case_;
  const ReportOptions& options_;
  Look look_;
  Phrases words_;
  Page page_;
  std::set<std::string> cited_;  ///< Ids of sources that --why referred to.

  const Catalog& catalog() const { return case_.catalog; }
  const Recommendation& found() const { return case_.found; }
  const Activity& activity(std::size_t index) const { return catalog().activities[index]; }
  bool held() const { return found().status == Status::signal || case_.person.left_alone; }
  std::string dot() const { return look_.utf8 ? " · " : " - "; }

  template <class E>
  std::string answer(FieldId field, E value, E unknown) const {
    const std::vector<Value>& values = catalog().field(field).values;
    const Text& label =
        value == unknown ? catalog().vocabulary.unknown.label : values[at(value)].label;
    return words_.in(catalog().field(field).label) + ": " + words_.in(label);
  }

  void profile() {
    const Classification& classified = found().classification;
    const std::string answers =
        answer(FieldId::persistence, case_.person.persistence, Persistence::unknown) + dot() +
        answer(FieldId::motivation, case_.person.motivation, Motivation::unknown);
    const std::string name = classified.profile ? words_.name(*classified.profile)
                                                : std::string(words_.in(say::kProfileOpen));
    page_.heading(fmt::format("{}: {} ({})", words_.in(say::kProfile), name, answers));
    if (!classified.profile) {
      page_.paragraph(
          fill(words_.in(say::kPossible), {{"profiles", words_.names(classified.candidates)}}));
      if (found().ask_first) {
        page_.paragraph(fill(words_.in(say::kAskFirst),
                             {{"field", words_.in(catalog().field(found().ask_first->field).label)},
                              {"n", std::to_string(found().ask_first->changes)}}));
      }
      return;
    }
    const ProfileText& profile = catalog().profile(*classified.profile);
    page_.paragraph(words_.in(profile.portrait.text));
    page_.paragraph(fmt::format("{}: {}", words_.in(say::kAim), words_.in(profile.aim.text)));
    if (classified.by_scheme) {
      page_.paragraph(fmt::format("{}: {}", words_.in(say::kAlternative),
                                  words_.coping_differs(*classified.by_scheme)));
    }
  }

  void steps() {
    const Classification& classified = found().classification;
    const auto advice = [&](const std::vector<Advice>& lines) {
      for (const Advice& line : lines) page_.item("-", words_.in(line.text));
    };
    page_.heading(words_.in(say::kFirst));
    const bool complex = case_.person.persistence == Persistence::complex;
    if (case_.person.left_alone) page_.item("!", words_.in(catalog().advice.left_alone.text));
    if (complex) page_.item("!", words_.in(catalog().advice.professional_first.text));
    if (!classified.profile) {
      // With more than two the first steps of each say nothing yet: the question does.
      if (classified.candidates.size() > 2) {
        for (const Question& question : catalog().interview) {
          if (leaves_open(case_.person, question.field)) page_.item("-", words_.in(question.ask));
        }
        return;
      }
      for (const Profile candidate : classified.candidates) {
        page_.item("-", words_.name(candidate) + ": " +
                            words_.in(catalog().profile(candidate).first.front().text));
      }
      return;
    }
    const ProfileText& profile = catalog().profile(*classified.profile);
    advice(profile.first);
    page_.heading(words_.in(say::kNotFirstHeading));
    advice(profile.not_first);
    page_.gap();
    constexpr std::size_t kColumn = 12;
    page_.labelled(words_.in(say::kByWhom), words_.in(profile.by_whom.text), 0, kColumn);
    page_.labelled(words_.in(say::kHowLong), words_.in(profile.how_long.text), 0, kColumn);
    page_.labelled(words_.in(say::kAsk), words_.in(profile.question.text), 0, kColumn);
    page_.labelled(words_.in(say::kReview), words_.in(profile.review.text), 0, kColumn);
  }

  void list(Level level, const Bilingual& heading) {
    const std::vector<Item>& items = found().lists[at(level)];
    page_.heading(words_.in(heading));
    page_.paragraph(words_.in(catalog().vocabulary.levels[at(level)].meaning));
    if (items.empty()) page_.paragraph(words_.in(say::kNone));
    const std::size_t shown =
        options_.top == 0 ? items.size() : std::min(options_.top, items.size());
    const bool open = found().classification.candidates.size() > 1;
    for (std::size_t i = 0; i < shown; ++i) {
      const bool sound = found().is_sound(items[i]);
      if (open && (i == 0 || sound != found().is_sound(items[i - 1]))) {
        page_.gap();
        if (i == 0 && !sound) page_.paragraph(words_.in(say::kNoneSound));
        page_.paragraph(words_.in(sound ? say::kSound : say::kDepends));
      }
      page_.gap();
      item(items[i], i + 1, open && !sound);
    }
    if (shown < items.size()) {
      page_.gap();
      page_.paragraph(fill(words_.in(say::kMore), {{"n", std::to_string(items.size() - shown)}}));
    }
  }

  void item(const Item& item, std::size_t rank, bool depends) {
    constexpr std::size_t kIndent = 4;
    constexpr std::size_t kColumn = 15;
    const Activity& about = activity(item.activity);
    const std::string kind = words_.in(catalog().vocabulary.kinds[at(about.kind)].label);
    const std::string fit =
        fill(words_.in(say::kFits), {{"fit", words_.fit(about.fit(item.shown))}});
    const std::string points = words_.points(item.points);
    page_.title(fmt::format("{:>2}.", rank), words_.in(about.name),
                kind + dot() + fit + dot() + points);
    page_.paragraph(words_.in(about.essence), kIndent);
    if (depends) {
      page_.labelled(words_.in(say::kUnder), words_.under(item, found().classification), kIndent,
                     kColumn);
    }
    reasons(about, item, kIndent, kColumn);
    for (std::size_t i = 0; i < item.checks.size(); ++i) {
      page_.labelled(i == 0 ? words_.in(say::kCheck) : "", words_.check(about, item.checks[i]),
                     kIndent, kColumn);
    }
    if (about.evidence.design != Design::none) {
      page_.labelled(words_.in(say::kEvidence), words_.evidence(about.evidence), kIndent, kColumn);
    }
    write_local(about, options_, words_, kIndent, kColumn, page_);
    if (options_.why) {
      for (const LaterFact& fact : about.later) {
        page_.labelled(words_.in(say::kLater), words_.later(fact), kIndent, kColumn);
      }
    }
    if (!about.origin.empty()) {
      std::string origin = fill(words_.in(say::kOrigin), {{"origin", about.origin}});
      if (about.fits_derived) origin += dot() + std::string(words_.in(say::kFitsDerived));
      page_.paragraph(origin, kIndent);
    }
  }

  /// With --why a line for each part of the sum; otherwise what speaks for it and what against, in
  /// a sentence each.
  void reasons(const Activity& about, const Item& item, std::size_t indent, std::size_t column) {
    if (options_.why) {
      write_points(about, item.shown, item.reasons, words_, indent, column, page_, cited_);
      return;
    }
    for (const bool speaks_for : {true, false}) {
      std::string sentence;
      for (const Reason& reason : item.reasons) {
        if ((reason.points > 0) != speaks_for) continue;
        if (!sentence.empty()) sentence += "; ";
        sentence += words_.reason(about, item.shown, reason);
      }
      if (!sentence.empty()) {
        page_.labelled(words_.in(speaks_for ? say::kBecause : say::kBut), sentence, indent, column);
      }
    }
  }

  /// Activities with the same reason share a line.
  void not_first() {
    if (found().not_first.empty()) return;
    page_.heading(
        fill(words_.in(say::kNotFirstList), {{"n", std::to_string(found().not_first.size())}}));
    for (const auto& [because, activities] : words_.not_first(found().not_first)) {
      std::vector<std::string> names;
      names.reserve(activities.size());
      for (const std::size_t index : activities) names.push_back(words_.in(activity(index).name));
      page_.item("-", join(names, words_.in(say::kAnd)) + ": " + because);
    }
  }

  void more_about_one() {
    page_.gap();
    page_.paragraph(words_.in(say::kMoreAboutOne));
  }

  void why_not() {
    page_.heading(fill(words_.in(held() ? say::kHeldList : say::kLittleList),
                       {{"n", std::to_string(found().little.size())}}));
    std::vector<std::string> names;
    for (const std::size_t index : found().little) names.push_back(words_.in(activity(index).name));
    page_.paragraph(names.empty() ? std::string(words_.in(say::kEmpty))
                                  : join(names, words_.in(say::kAnd)));
    page_.heading(
        fill(words_.in(say::kNotForList), {{"n", std::to_string(found().not_for.size())}}));
    if (found().not_for.empty()) page_.paragraph(words_.in(say::kEmpty));
    for (const ShutOut& shut : found().not_for) {
      page_.item("-", words_.in(activity(shut.activity).name) + ": " + words_.barriers(shut));
    }
    std::map<std::string, std::vector<std::string>> off;
    for (const SwitchedOff& entry : catalog().switched_off) {
      off[entry.origin].push_back(fmt::format("{} ({})", entry.id, entry.reason));
    }
    for (const auto& [origin, entries] : off) {
      page_.gap();
      page_.paragraph(fill(words_.in(say::kSwitchedOff),
                           {{"origin", origin}, {"names", join(entries, words_.in(say::kAnd))}}));
    }
  }
};

}  // namespace

std::string recommendation_text(const Case& about, const ReportOptions& options, Look look) {
  return TextReport(about, options, look).write();
}

}  // namespace maatwerk
