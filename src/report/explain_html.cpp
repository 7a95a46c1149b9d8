#include "report/explain_html.h"

#include "base/text.h"
#include "report/explain_messages.h"
#include "report/html_messages.h"
#include "report/messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace maatwerk {
namespace {

class WholeExplanation : ExplainHtml {
 public:
  using ExplainHtml::ExplainHtml;

  std::string write() {
    parts_.signals();
    parts_.section("profile", on_page::kToProfile, [&] { to_profile(); });
    parts_.section("activities", on_page::kToActivities,
                   [&] { explained_.is_searched ? to_activities() : held(); });
    parts_.section("why-not", on_page::kWhyNot, [&] { why_not(); });
    parts_.section("unknown", on_page::kUnknown, [&] { unknown(); });
    if (explained_.is_searched) parts_.section("what-if", on_page::kWhatIf, [&] { what_ifs(); });
    parts_.notes();
    parts_.sources();
    return parts_.written(words_.in(on_page::kExplanation));
  }

 private:
  // 1. From answers to profile.

  void to_profile() {
    page_.element("dl", {{"class", "facts"}}, [&] {
      answer(FieldId::persistence, explain_say::kRowOpen, "handbook/appendix-1-duration");
      answer(FieldId::motivation, explain_say::kColumnOpen, "handbook/appendix-1-motivation");
    });
    parts_.scheme();
    if (classified().by_scheme) {
      const Advice& differs = catalog().advice.coping_differs;
      page_.element("p", {}, [&] {
        page_.text(words_.coping_differs(*classified().by_scheme) + " ");
        page_.element("span", {{"class", "ground"}},
                      words_.grounded(differs.ground, differs.source));
      });
    }
    constexpr std::size_t kFew = 2;
    if (classified().candidates.size() > kFew) {
      parts_.paragraph(fill(words_.in(explain_say::kSeveral),
                            {{"n", std::to_string(classified().candidates.size())}}));
    } else {
      for (const Profile id : classified().candidates) describe(id);
    }
    if (case_.person.persistence == Persistence::complex) {
      parts_.warning(catalog().advice.professional_first, true);
    }
  }

  void answer(FieldId field, const Bilingual& open, const std::string& place) {
    page_.element("dt", phrases_.field(field));
    page_.element("dd", {}, [&] {
      page_.element("b", phrases_.now(case_.person, field));
      page_.text(". ");
      if (is_unknown(case_.person, field)) return page_.text(words_.in(open));
      const std::size_t value = answer_of(case_.person, field);
      page_.text(words_.in(catalog().field(field).values[value].meaning) + " ");
      page_.element("span", {{"class", "ground"}}, words_.grounded(Ground::handbook, place));
    });
  }

  void describe(Profile id) {
    const ProfileText& profile = catalog().profile(id);
    parts_.heading("h3", fill(words_.in(on_page::kProfile), {{"profile", words_.name(id)}}));
    page_.element("p", {}, [&] { parts_.grounded(profile.portrait); });
    page_.element("dl", {{"class", "facts"}}, [&] {
      for (const auto& [label, how] : {std::pair(&explain_say::kSeeksStrongly, Seek::strongly),
                                       std::pair(&explain_say::kSeeksSome, Seek::some),
                                       std::pair(&explain_say::kSeeksNotFirst, Seek::not_first)}) {
        seeks(profile, words_.in(*label), how);
      }
      page_.element("dt", words_.in(say::kAim));
      page_.element("dd", {}, [&] { parts_.grounded(profile.aim); });
    });
    for (const auto& steps : {std::pair(&on_page::kFirst, &profile.first),
                              std::pair(&on_page::kNotFirst, &profile.not_first)}) {
      page_.element("p", {{"class", "label"}}, words_.in(*steps.first));
      page_.element("ul", {}, [&] {
        for (const Advice& line : *steps.second) {
          page_.element("li", {}, [&] { parts_.grounded(line); });
        }
      });
    }
  }

  void seeks(const ProfileText& profile, std::string_view label, Seek how) {
    if (profile.seeking(how) == 0) return;
    page_.element("dt", label);
    for (const auto& sought : phrases_.sought(profile, how)) {
      page_.element("dd", {}, [&] {
        page_.text(words_.needs(sought.first) + " ");
        page_.element("span", {{"class", "ground"}}, sought.second);
      });
    }
  }

  // 2. From profile to activities.

  void to_activities() {
    parts_.paragraph(fill(words_.in(explain_say::kConditionsFirst),
                          {{"all", std::to_string(catalog().activities.size())},
                           {"n", std::to_string(found().not_for.size())}}));
    parts_.paragraph(words_.in(catalog().advice.derived_tie.text));
    parts_.paragraph(words_.in(explain_say::kReadingsIntro));
    for (const auto& [level, heading] :
         {std::pair(Level::evidence_backed, &on_page::kEvidenceBacked),
          std::pair(Level::promising, &on_page::kPromising)}) {
      const std::vector<Item>& list = found().lists[at(level)];
      parts_.heading("h3", words_.in(*heading));
      if (list.empty()) {
        parts_.paragraph(words_.in(say::kNone));
        continue;
      }
      page_.element("ol", {{"class", "cards"}}, [&] {
        for (std::size_t i = 0; i < shown(list); ++i) {
          page_.element("li", {},
                        [&] { page_.element("article", {}, [&] { card(list[i], i + 1); }); });
        }
      });
    }
  }

  void card(const Item& item, std::size_t rank) {
    const Activity& about = activity(item.activity);
    parts_.title("h4", rank, about);
    page_.element(
        "p", {{"class", "meta"}},
        fmt::format("{} · {}", words_.in(catalog().vocabulary.kinds[at(about.kind)].label),
                    words_.points(item.points)));
    rows(item);
  }

  // 3. Why not.

  void why_not() {
    parts_.paragraph(explained_.is_searched
                         ? fill(words_.in(explain_say::kConditional), {{"place", phrases_.place()}})
                         : std::string(words_.in(explain_say::kHeldBack)));
    lower();
    grouped(on_page::kNotFirstList, found().not_first.size(), words_.not_first(found().not_first));
    if (explained_.is_searched) {
      grouped(on_page::kLittle, found().little.size(), phrases_.little(found().little, explained_));
    } else if (!found().little.empty()) {
      parts_.heading("h3", parts_.numbered(on_page::kHeldList, found().little.size()));
      page_.element("p", {}, [&] { parts_.names(found().little); });
    }
    not_for();
  }

  void line(std::size_t index, const std::string& aside) {
    page_.element("li", {}, [&] {
      page_.element("b", {}, [&] { parts_.name(activity(index)); });
      if (!aside.empty()) page_.text(" (" + aside + ")");
      page_.text(": " + phrases_.first_way(explained_.outlooks[index]));
    });
  }

  void lower() {
    std::size_t count = 0;
    for (const auto& list : found().lists) count += list.size() - shown(list);
    if (count == 0) return;
    parts_.heading("h3", parts_.numbered(on_page::kLower, count));
    page_.element("ul", {}, [&] {
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        const std::vector<Item>& list = found().lists[level];
        for (std::size_t i = shown(list); i < list.size(); ++i) {
          line(list[i].activity,
               fill(words_.in(explain_say::kRank),
                    {{"rank", std::to_string(i + 1)},
                     {"list", words_.in(catalog().vocabulary.levels[level].label)},
                     {"points", words_.points(list[i].points)}}));
        }
      }
    });
  }

  /// Activities with the same reason stand together below it.
  void grouped(const Bilingual& heading, std::size_t count,
               const std::vector<std::pair<std::string, std::vector<std::size_t>>>& groups) {
    if (groups.empty()) return;
    parts_.heading("h3", parts_.numbered(heading, count));
    for (const auto& group : groups) {
      page_.element("p", {{"class", "reason"}}, group.first);
      page_.element("ul", {}, [&] {
        for (const std::size_t index : group.second) {
          const std::vector<Reason>& reasons = explained_.outlooks[index].reasons;
          line(index, reasons.empty() ? std::string() : words_.points(sum_of(reasons)));
        }
      });
    }
  }

  void not_for() {
    if (found().not_for.empty()) return;
    parts_.heading("h3", parts_.numbered(on_page::kNotFor, found().not_for.size()));
    page_.element("ul", {}, [&] {
      for (const ShutOut& shut : found().not_for) {
        page_.element("li", {}, [&] {
          page_.element("b", {}, [&] { parts_.name(activity(shut.activity)); });
          page_.text(": " + words_.barriers(shut));
          const Outlook& outlook = explained_.outlooks[shut.activity];
          if (!outlook.ways.empty()) page_.text(". " + phrases_.ways(outlook, 1));
        });
      }
    });
  }

  // 4. What is not known yet.

  void unknown() {
    if (classified().profile) {
      parts_.paragraph(words_.in(explain_say::kProfileKnown));
    } else if (explained_.is_searched) {
      candidates();
    }
    if (!explained_.is_searched) return;
    for (const std::string& sentence : phrases_.other_unknowns(case_.person)) {
      parts_.paragraph(sentence);
    }
  }

  void candidates() {
    std::vector<std::size_t> sound;
    std::vector<const Item*> depends;
    for (const std::vector<Item>& list : found().lists) {
      for (std::size_t i = 0; i < list.size(); ++i) {
        if (found().is_sound(list[i])) {
          sound.push_back(list[i].activity);
        } else if (i < shown(list)) {
          depends.push_back(&list[i]);
        }
      }
    }
    parts_.paragraph(
        fill(words_.in(say::kPossible), {{"profiles", words_.names(classified().candidates)}}));
    if (sound.empty()) {
      parts_.paragraph(words_.in(say::kNoneSound));
    } else {
      parts_.heading("h3", words_.in(say::kSound));
      page_.element("p", {}, [&] { parts_.names(sound); });
    }
    if (!depends.empty()) {
      parts_.heading("h3", words_.in(say::kDepends));
      page_.element("ul", {}, [&] {
        for (const Item* const item : depends) {
          page_.element("li", {}, [&] {
            page_.element("b", {}, [&] { parts_.name(activity(item->activity)); });
            page_.text(fmt::format(": {} {}", words_.in(explain_say::kGoodUnder),
                                   words_.under(*item, classified())));
          });
        }
      });
    }
    open_answers();
  }

  void open_answers() {
    if (found().ask_first) {
      parts_.paragraph(
          fill(words_.in(say::kAskFirst), {{"field", phrases_.field(found().ask_first->field)},
                                           {"n", std::to_string(found().ask_first->changes)}}));
    }
    parts_.paragraph(words_.in(explain_say::kPerAnswer));
    page_.element("ul", {}, [&] {
      for (const OpenAnswer& answer : explained_.open) {
        page_.element("li", fill(words_.in(explain_say::kAnswer),
                                 {{"field", phrases_.field(answer.field)},
                                  {"value", phrases_.value({answer.field, answer.value})},
                                  {"n", std::to_string(answer.changes)}}));
      }
    });
  }

  // 5. What if.

  void what_ifs() {
    parts_.paragraph(fill(words_.in(explain_say::kWhatIfIntro), {{"place", phrases_.place()}}));
    for (const FieldId field : kChangeable) {
      parts_.heading(
          "h3", fill(words_.in(explain_say::kNow), {{"field", phrases_.field(field)},
                                                    {"value", phrases_.now(case_.person, field)}}));
      page_.element("ul", {}, [&] {
        for (const std::vector<const WhatIf*>& alike : explained_.what_ifs_of(field)) {
          page_.element("li", {}, [&] { what_if(alike); });
        }
      });
    }
  }

  /// Answers with the same outcome.
  void what_if(const std::vector<const WhatIf*>& alike) {
    const WhatIf& outcome = *alike.front();
    std::vector<std::string> answers;
    answers.reserve(alike.size());
    for (const WhatIf* const each : alike) answers.push_back(phrases_.changed(each->change));
    if (outcome.changes_nothing()) {
      return page_.text(
          fill(words_.in(explain_say::kNoDifference), {{"values", join(answers, ", ")}}));
    }
    page_.element("b", join(answers, words_.in(say::kOr)));
    if (!outcome.same_profile) page_.text(". " + phrases_.profile(outcome.classification));
    page_.element("dl", {{"class", "facts"}}, [&] {
      for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
        if (outcome.moves[level].empty()) continue;
        page_.element("dt", words_.in(catalog().vocabulary.levels[level].label));
        page_.element("dd", phrases_.moves(outcome.moves[level]));
      }
    });
  }
};

}  // namespace

std::string explain_html(const Case& about, const Explanation& explained,
                         const ReportOptions& options, std::optional<std::size_t> only) {
  return only ? explain_one_html(about, explained, options, *only)
              : WholeExplanation(about, explained, options).write();
}

}  // namespace maatwerk
