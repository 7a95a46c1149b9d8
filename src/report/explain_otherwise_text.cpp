#include "base/text.h"
#include "report/explain_messages.h"
#include "report/explain_text.h"
#include "report/messages.h"

namespace maatwerk {

void ExplainText::why_not() {
  page_.heading(words_.in(explain_say::kWhyNot));
  page_.paragraph(explained_.is_searched
                      ? fill(words_.in(explain_say::kConditional), {{"place", phrases_.place()}})
                      : std::string(words_.in(explain_say::kHeldBack)));
  lower();
  not_first();
  little();
  not_for();
}

void ExplainText::line(std::size_t index, const std::string& aside) {
  std::string text = name(index);
  if (!aside.empty()) text += " (" + aside + ")";
  page_.item("-", text + ": " + phrases_.first_way(explained_.outlooks[index]));
}

void ExplainText::lower() {
  std::size_t count = 0;
  for (const auto& list : found().lists) count += list.size() - shown(list);
  if (count == 0) return;
  page_.heading(fill(words_.in(explain_say::kLower), {{"n", std::to_string(count)}}));
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    const std::vector<Item>& list = found().lists[level];
    for (std::size_t i = shown(list); i < list.size(); ++i) {
      line(list[i].activity, fill(words_.in(explain_say::kRank),
                                  {{"rank", std::to_string(i + 1)},
                                   {"list", words_.in(catalog().vocabulary.levels[level].label)},
                                   {"points", words_.points(list[i].points)}}));
    }
  }
}

void ExplainText::not_first() {
  if (found().not_first.empty()) return;
  page_.heading(
      fill(words_.in(say::kNotFirstList), {{"n", std::to_string(found().not_first.size())}}));
  grouped(words_.not_first(found().not_first));
}

void ExplainText::grouped(
    const std::vector<std::pair<std::string, std::vector<std::size_t>>>& groups) {
  for (const auto& [because, activities] : groups) {
    page_.gap();
    page_.paragraph(without_stop(capital(because)) + ":");
    for (const std::size_t index : activities) {
      const std::vector<Reason>& reasons = explained_.outlooks[index].reasons;
      line(index, reasons.empty() ? std::string() : words_.points(sum_of(reasons)));
    }
  }
}

void ExplainText::little() {
  if (found().little.empty()) return;
  page_.heading(fill(words_.in(explained_.is_searched ? say::kLittleList : say::kHeldList),
                     {{"n", std::to_string(found().little.size())}}));
  if (!explained_.is_searched) {
    std::vector<std::string> names;
    for (const std::size_t index : found().little) names.push_back(name(index));
    page_.paragraph(join(names, words_.in(say::kAnd)));
    return;
  }
  grouped(phrases_.little(found().little, explained_));
}

void ExplainText::not_for() {
  if (found().not_for.empty()) return;
  page_.heading(fill(words_.in(say::kNotForList), {{"n", std::to_string(found().not_for.size())}}));
  for (const ShutOut& shut : found().not_for) {
    const Outlook& outlook = explained_.outlooks[shut.activity];
    std::string text = name(shut.activity) + ": " + words_.barriers(shut);
    if (!outlook.ways.empty()) {
      text += ". " + phrases_.ways(outlook, 1);
    }
    page_.item("-", text);
  }
}

std::string ExplainText::capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  }
  return text;
}

std::string ExplainText::without_stop(std::string text) {
  if (text.ends_with('.')) text.pop_back();
  return text;
}

void ExplainText::what_ifs() {
  page_.heading(words_.in(explain_say::kWhatIf));
  page_.paragraph(fill(words_.in(explain_say::kWhatIfIntro), {{"place", phrases_.place()}}));
  for (const FieldId field : kChangeable) {
    page_.heading(
        fill(words_.in(explain_say::kNow),
             {{"field", phrases_.field(field)}, {"value", phrases_.now(case_.person, field)}}));
    for (const std::vector<const WhatIf*>& alike : explained_.what_ifs_of(field)) what_if(alike);
  }
}

void ExplainText::what_if(const std::vector<const WhatIf*>& alike) {
  const WhatIf& outcome = *alike.front();
  std::vector<std::string> answers;
  answers.reserve(alike.size());
  for (const WhatIf* const each : alike) answers.push_back(phrases_.changed(each->change));
  if (outcome.changes_nothing()) {
    return page_.item(
        "-", fill(words_.in(explain_say::kNoDifference), {{"values", join(answers, ", ")}}));
  }
  std::string line = join(answers, words_.in(say::kOr));
  if (!outcome.same_profile) line += ". " + phrases_.profile(outcome.classification);
  page_.item("-", line);
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    if (outcome.moves[level].empty()) continue;
    page_.labelled(words_.in(catalog().vocabulary.levels[level].label),
                   phrases_.moves(outcome.moves[level]), 2, kColumn + 4);
  }
}

}  // namespace maatwerk
