#include "base/text.h"
#include "report/explain_messages.h"
#include "report/explain_text.h"
#include "report/messages.h"

#include <fmt/format.h>

namespace maatwerk {

void ExplainText::activity_alone(std::size_t index) {
  const Activity& about = activity(index);
  page_.heading(fill(words_.in(explain_say::kOne), {{"name", words_.in(about.name)}}));
  page_.paragraph(words_.in(catalog().vocabulary.levels[at(about.level)].label) + ", " +
                  words_.in(catalog().vocabulary.kinds[at(about.kind)].label));
  page_.paragraph(words_.in(about.essence));
  page_.gap();
  const std::string profile = classified().profile ? words_.name(*classified().profile)
                                                   : words_.names(classified().candidates);
  page_.paragraph(fmt::format(
      "{}: {} ({}: {}{}{}: {})", words_.in(say::kProfile), profile,
      phrases_.field(FieldId::persistence), phrases_.now(case_.person, FieldId::persistence), dot(),
      phrases_.field(FieldId::motivation), phrases_.now(case_.person, FieldId::motivation)));
  page_.gap();
  place(index);
  page_.gap();
  if (about.evidence.design != Design::none) {
    page_.labelled(words_.in(say::kEvidence), words_.evidence(about.evidence), kIndent, kColumn);
  }
  for (const LaterFact& fact : about.later) {
    page_.labelled(words_.in(say::kLater), words_.later(fact), kIndent, kColumn);
  }
  if (explained_.is_searched) otherwise(index);
}

void ExplainText::place(std::size_t index) {
  const Activity& about = activity(index);
  const std::vector<Item>& list = found().lists[at(about.level)];
  const auto item = std::ranges::find(list, index, &Item::activity);
  if (item != list.end()) {
    page_.paragraph(
        fill(words_.in(explain_say::kStands),
             {{"rank", std::to_string(item - list.begin() + 1)},
              {"n", std::to_string(list.size())},
              {"list", words_.in(catalog().vocabulary.levels[at(about.level)].label)}}));
    return rows(*item);
  }
  const auto because = [&](const Bilingual& sentence, const std::string& text) {
    page_.paragraph(fill(words_.in(sentence), {{"because", without_stop(text)}}));
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

void ExplainText::otherwise(std::size_t index) {
  const Outlook& outlook = explained_.outlooks[index];
  page_.heading(words_.in(explain_say::kOtherAnswers));
  if (outlook.is_fixed) return page_.paragraph(words_.in(explain_say::kFixed));
  const bool is_first = is_among_first(index);
  if (!is_first) page_.paragraph(phrases_.ways(outlook));
  bool moved = false;
  for (const WhatIf& what_if : explained_.what_ifs) {
    for (const Move& move : what_if.moves[at(activity(index).level)]) {
      if (move.activity != index) continue;
      moved = true;
      const std::string condition = phrases_.condition(what_if.change);
      page_.item("-", fmt::format("{}: {}", fill(words_.in(explain_say::kIf), {{"way", condition}}),
                                  phrases_.move(move)));
    }
  }
  if (is_first && !moved) page_.paragraph(words_.in(explain_say::kStaysPut));
}

bool ExplainText::is_among_first(std::size_t index) const {
  const std::vector<Item>& list = found().lists[at(activity(index).level)];
  const auto end = list.begin() + static_cast<std::ptrdiff_t>(shown(list));
  return std::find_if(list.begin(), end,
                      [&](const Item& item) { return item.activity == index; }) != end;
}

}  // namespace maatwerk
