#include "base/text.h"
#include "report/case_html.h"
#include "report/html_messages.h"
#include "report/messages.h"

#include <fmt/format.h>

#include <algorithm>

namespace maatwerk {
namespace {

/// A page has room: it always shows every point with its source, and all that is not listed.
class RecommendationHtml {
 public:
  RecommendationHtml(const Case& about, const ReportOptions& options)
      : case_(about), options_(options), parts_(about, options) {}

  std::string write() {
    parts_.signals();
    profile();
    first();
    not_first_steps();
    if (is_held_back(case_.person)) {
      parts_.section("held", on_page::kHeld, [&] {
        parts_.paragraph(found().status == Status::signal
                             ? std::string_view(words_.in(catalog().advice.signal.text))
                             : words_.in(say::kHeldBecauseAlone));
      });
    } else {
      list(Level::evidence_backed, on_page::kEvidenceBacked);
      list(Level::promising, on_page::kPromising);
      not_first();
    }
    little();
    not_for();
    switched_off();
    parts_.notes();
    parts_.sources();
    return parts_.written(words_.in(on_page::kRecommendation));
  }

 private:
  const Case& case_;
  const ReportOptions& options_;
  CaseHtml parts_;
  const Phrases& words_ = parts_.words();
  Html& page_ = parts_.page();

  const Catalog& catalog() const { return case_.catalog; }
  const Recommendation& found() const { return case_.found; }
  const Classification& classified() const { return found().classification; }
  const Activity& activity(std::size_t index) const { return catalog().activities[index]; }

  void profile() {
    const std::string name = classified().profile ? words_.name(*classified().profile)
                                                  : std::string(words_.in(say::kProfileOpen));
    const std::string heading = fill(words_.in(on_page::kProfile), {{"profile", name}});
    parts_.named_section("profile", heading, [&] {
      classified().profile ? portrait(catalog().profile(*classified().profile)) : possible();
      parts_.scheme();
      parts_.heading("h3", words_.in(on_page::kAnswers));
      parts_.answers();
    });
  }

  void portrait(const ProfileText& profile) {
    parts_.paragraph(words_.in(profile.portrait.text));
    parts_.labelled(words_.in(say::kAim), {words_.in(profile.aim.text)});
    if (!classified().by_scheme) return;
    parts_.labelled(words_.in(say::kAlternative), {words_.coping_differs(*classified().by_scheme)});
  }

  void possible() {
    parts_.paragraph(
        fill(words_.in(say::kPossible), {{"profiles", words_.names(classified().candidates)}}));
    if (!found().ask_first) return;
    parts_.paragraph(fill(words_.in(say::kAskFirst),
                          {{"field", words_.in(catalog().field(found().ask_first->field).label)},
                           {"n", std::to_string(found().ask_first->changes)}}));
  }

  void first() {
    parts_.section("first", on_page::kFirst, [&] {
      const GeneralAdvice& advice = catalog().advice;
      if (case_.person.left_alone) parts_.warning(advice.left_alone, false);
      if (case_.person.persistence == Persistence::complex) {
        parts_.warning(advice.professional_first, false);
      }
      page_.element("ul", {}, [&] {
        for (const std::string& step : first_steps()) page_.element("li", step);
      });
    });
  }

  std::vector<std::string> first_steps() const {
    std::vector<std::string> steps;
    if (classified().profile) {
      for (const Advice& line : catalog().profile(*classified().profile).first) {
        steps.push_back(words_.in(line.text));
      }
    } else if (classified().candidates.size() > 2) {
      // The first steps of each say nothing yet: the question does.
      for (const Question& question : catalog().interview) {
        if (leaves_open(case_.person, question.field)) steps.push_back(words_.in(question.ask));
      }
    } else {
      for (const Profile candidate : classified().candidates) {
        steps.push_back(words_.name(candidate) + ": " +
                        words_.in(catalog().profile(candidate).first.front().text));
      }
    }
    return steps;
  }

  void not_first_steps() {
    if (!classified().profile) return;
    const ProfileText& profile = catalog().profile(*classified().profile);
    parts_.section("not-first", on_page::kNotFirst, [&] {
      page_.element("ul", {}, [&] {
        for (const Advice& line : profile.not_first) page_.element("li", words_.in(line.text));
      });
      page_.element("dl", {{"class", "facts"}}, [&] {
        for (const auto& [label, advice] : {std::pair(&say::kByWhom, &profile.by_whom),
                                            std::pair(&say::kHowLong, &profile.how_long),
                                            std::pair(&say::kAsk, &profile.question),
                                            std::pair(&say::kReview, &profile.review)}) {
          page_.element("dt", words_.in(*label));
          page_.element("dd", words_.in(advice->text));
        }
      });
    });
  }

  void list(Level level, const Bilingual& heading) {
    const std::vector<Item>& items = found().lists[at(level)];
    const std::size_t shown =
        options_.top == 0 ? items.size() : std::min(options_.top, items.size());
    parts_.section(kLevelIds[at(level)], heading, [&] {
      parts_.paragraph(words_.in(catalog().vocabulary.levels[at(level)].meaning));
      if (items.empty()) parts_.paragraph(words_.in(say::kNone));
      if (classified().candidates.size() > 1) {
        by_soundness(items, shown);
      } else {
        cards(items, 0, shown, "h3");
      }
      if (shown == items.size()) return;
      parts_.paragraph(fill(words_.in(say::kMore), {{"n", std::to_string(items.size() - shown)}}));
    });
  }

  /// What is good with every candidate stands first, the rest below a heading of its own.
  void by_soundness(const std::vector<Item>& items, std::size_t shown) {
    std::size_t sound = 0;
    while (sound < shown && found().is_sound(items[sound])) ++sound;
    if (sound > 0) {
      parts_.heading("h3", words_.in(say::kSound));
      cards(items, 0, sound, "h4");
    } else if (shown > 0) {
      parts_.paragraph(words_.in(say::kNoneSound));
    }
    if (sound == shown) return;
    parts_.heading("h3", words_.in(say::kDepends));
    cards(items, sound, shown, "h4");
  }

  void cards(const std::vector<Item>& items, std::size_t from, std::size_t to,
             std::string_view heading) {
    if (from == to) return;
    page_.element("ol", {{"class", "cards"}, {"start", std::to_string(from + 1)}}, [&] {
      for (std::size_t i = from; i < to; ++i) {
        page_.element("li", {}, [&] {
          page_.element("article", {}, [&] {
            parts_.title(heading, i + 1, activity(items[i].activity));
            card(items[i]);
          });
        });
      }
    });
  }

  void card(const Item& item) {
    const Activity& about = activity(item.activity);
    page_.element(
        "p", {{"class", "meta"}},
        fmt::format("{} · {} · {}", words_.in(catalog().vocabulary.kinds[at(about.kind)].label),
                    fill(words_.in(say::kFits), {{"fit", words_.fit(about.fit(item.shown))}}),
                    words_.points(item.points)));
    parts_.paragraph(words_.in(about.essence));
    if (classified().candidates.size() > 1 && !found().is_sound(item)) {
      parts_.labelled(words_.in(say::kUnder), {words_.under(item, classified())});
    }
    parts_.points(about, item.shown, item.reasons);
    parts_.checks(about, item.checks);
    parts_.evidence(about);
    parts_.local(about);
    parts_.later(about);
    if (about.origin.empty()) return;
    std::string origin = fill(words_.in(say::kOrigin), {{"origin", about.origin}});
    if (about.fits_derived) origin += " · " + std::string(words_.in(say::kFitsDerived));
    page_.element("p", {{"class", "meta"}}, origin);
  }

  void not_first() {
    if (found().not_first.empty()) return;
    parts_.section("not-as-first-step", on_page::kNotFirstList, found().not_first.size(), [&] {
      page_.element("ul", {}, [&] {
        for (const auto& group : words_.not_first(found().not_first)) {
          page_.element("li", {}, [&] {
            page_.element("b", {}, [&] { parts_.names(group.second); });
            page_.text(": " + group.first);
          });
        }
      });
    });
  }

  void little() {
    const Bilingual& heading = is_held_back(case_.person) ? on_page::kHeldList : on_page::kLittle;
    parts_.section("little-fit", heading, found().little.size(), [&] {
      if (found().little.empty()) return parts_.paragraph(words_.in(say::kEmpty));
      page_.element("p", {}, [&] { parts_.names(found().little); });
    });
  }

  void not_for() {
    parts_.section("not-for", on_page::kNotFor, found().not_for.size(), [&] {
      if (found().not_for.empty()) return parts_.paragraph(words_.in(say::kEmpty));
      page_.element("ul", {}, [&] {
        for (const ShutOut& shut : found().not_for) {
          page_.element("li", {}, [&] {
            page_.element("b", {}, [&] { parts_.name(activity(shut.activity)); });
            page_.text(": " + words_.barriers(shut));
          });
        }
      });
    });
  }

  void switched_off() {
    const std::vector<SwitchedOff>& entries = catalog().switched_off;
    if (entries.empty()) return;
    parts_.section("switched-off", on_page::kSwitchedOff, entries.size(), [&] {
      page_.element("ul", {}, [&] {
        for (const SwitchedOff& entry : entries) {
          page_.element("li", fmt::format("{}: {} ({})", entry.id, entry.reason, entry.origin));
        }
      });
    });
  }
};

}  // namespace

std::string recommendation_html(const Case& about, const ReportOptions& options) {
  return RecommendationHtml(about, options).write();
}

}  // namespace maatwerk
