#include "base/text.h"
#include "report/explain_html.h"
#include "report/explain_messages.h"
#include "report/html_messages.h"
#include "report/messages.h"

#include <fmt/format.h>

#include <algorithm>

namespace maatwerk {

void ExplainHtml::rows(const Item& item) {
  const Activity& about = activity(item.activity);
  if (classified().candidates.size() > 1) {
    parts_.labelled(words_.in(say::kUnder), {words_.under(item, classified())});
  }
  parts_.checks(about, item.checks);
  sum(about, item.shown, item.reasons);
  if (!options_.area.empty()) parts_.local(about);
}

void ExplainHtml::sum(const Activity& about, Profile profile, const std::vector<Reason>& reasons) {
  parts_.points(about, profile, reasons);
  parts_.labelled(words_.in(explain_say::kReadings), {phrases_.readings(about, profile)});
}

void ExplainHtml::held() {
  const GeneralAdvice& advice = catalog().advice;
  parts_.paragraph(
      words_.in(found().status == Status::signal ? advice.signal.text : advice.left_alone.text));
}

namespace {

class OneExplained : ExplainHtml {
 public:
  using ExplainHtml::ExplainHtml;

  std::string write(std::size_t index) {
    parts_.signals();
    alone(index);
    parts_.notes();
    parts_.sources();
    return parts_.written(
        fill(words_.in(on_page::kOne), {{"name", words_.in(activity(index).name)}}));
  }

 private:
  void alone(std::size_t index) {
    const Activity& about = activity(index);
    const Vocabulary& vocabulary = catalog().vocabulary;
    parts_.named_section("activity", words_.in(about.name), [&] {
      page_.element("p", {{"class", "meta"}},
                    fmt::format("{} · {}", words_.in(vocabulary.levels[at(about.level)].label),
                                words_.in(vocabulary.kinds[at(about.kind)].label)));
      parts_.paragraph(words_.in(about.essence));
      parts_.answers();
      const std::string profile = classified().profile ? words_.name(*classified().profile)
                                                       : words_.names(classified().candidates);
      parts_.paragraph(fill(words_.in(on_page::kProfile), {{"profile", profile}}));
      place(index);
      parts_.evidence(about);
      parts_.later(about);
    });
    if (!explained_.is_searched) return;
    parts_.section("other-answers", on_page::kOtherAnswers, [&] { otherwise(index); });
  }

  void place(std::size_t index) {
    const Activity& about = activity(index);
    const std::vector<Item>& list = found().lists[at(about.level)];
    const auto item = std::ranges::find(list, index, &Item::activity);
    if (item != list.end()) {
      parts_.paragraph(
          fill(words_.in(explain_say::kStands),
               {{"rank", std::to_string(item - list.begin() + 1)},
                {"n", std::to_string(list.size())},
                {"list", words_.in(catalog().vocabulary.levels[at(about.level)].label)}}));
      return rows(*item);
    }
    const auto because = [&](const Bilingual& sentence, std::string text) {
      if (text.ends_with('.')) text.pop_back();
      parts_.paragraph(fill(words_.in(sentence), {{"because", text}}));
    };
    for (const ShutOut& shut : found().not_for) {
      if (shut.activity == index) because(explain_say::kIsNotFor, words_.barriers(shut));
    }
    for (const NotFirst& entry : found().not_first) {
      if (entry.activity == index) because(explain_say::kIsNotFirst, words_.not_first(entry));
    }
    if (std::ranges::find(found().little, index) == found().little.end()) return;
    if (!explained_.is_searched) return held();
    const Outlook& outlook = explained_.outlooks[index];
    because(explain_say::kIsLittle, phrases_.little(outlook));
    if (!outlook.reasons.empty()) sum(about, outlook.shown, outlook.reasons);
  }

  void otherwise(std::size_t index) {
    const Outlook& outlook = explained_.outlooks[index];
    if (outlook.is_fixed) return parts_.paragraph(words_.in(explain_say::kFixed));
    const bool is_first = is_among_first(index);
    if (!is_first) parts_.paragraph(phrases_.ways(outlook));
    std::vector<std::string> moves;
    for (const WhatIf& what_if : explained_.what_ifs) {
      for (const Move& move : what_if.moves[at(activity(index).level)]) {
        if (move.activity != index) continue;
        const std::string condition = phrases_.condition(what_if.change);
        moves.push_back(fmt::format("{}: {}",
                                    fill(words_.in(explain_say::kIf), {{"way", condition}}),
                                    phrases_.move(move)));
      }
    }
    if (is_first && moves.empty()) parts_.paragraph(words_.in(explain_say::kStaysPut));
    if (moves.empty()) return;
    page_.element("ul", {}, [&] {
      for (const std::string& move : moves) page_.element("li", move);
    });
  }

  bool is_among_first(std::size_t index) const {
    const std::vector<Item>& list = found().lists[at(activity(index).level)];
    const auto end = list.begin() + static_cast<std::ptrdiff_t>(shown(list));
    return std::any_of(list.begin(), end, [&](const Item& item) { return item.activity == index; });
  }
};

}  // namespace

std::string explain_one_html(const Case& about, const Explanation& explained,
                             const ReportOptions& options, std::size_t index) {
  return OneExplained(about, explained, options).write(index);
}

}  // namespace maatwerk
