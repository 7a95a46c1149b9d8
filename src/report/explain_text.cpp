#include "report/explain_text.h"

#include "base/text.h"
#include "report/explain_messages.h"
#include "report/messages.h"
#include "report/text_parts.h"

#include <fmt/format.h>

namespace maatwerk {

std::string ExplainText::write() {
  write_signals(case_, words_, page_);
  page_.heading(words_.in(explain_say::kTitle));
  to_profile();
  page_.heading(words_.in(explain_say::kToActivities));
  if (explained_.is_searched) {
    to_activities();
  } else {
    held();
  }
  why_not();
  unknown();
  if (explained_.is_searched) what_ifs();
  write_notes(case_, options_, words_, page_);
  write_sources(cited_, words_, page_);
  return page_.text();
}

std::string ExplainText::write_one(std::size_t index) {
  write_signals(case_, words_, page_);
  activity_alone(index);
  page_.heading(words_.in(say::kNotes));
  page_.item("-", words_.in(catalog().advice.derived_tie.text));
  page_.item("-", words_.in(catalog().advice.still_exists.text));
  write_sources(cited_, words_, page_);
  return page_.text();
}

void ExplainText::to_activities() {
  page_.paragraph(fill(words_.in(explain_say::kConditionsFirst),
                       {{"all", std::to_string(catalog().activities.size())},
                        {"n", std::to_string(found().not_for.size())}}));
  page_.paragraph(words_.in(catalog().advice.derived_tie.text));
  page_.paragraph(words_.in(explain_say::kReadingsIntro));
  for (const auto& [level, heading] : {std::pair(Level::evidence_backed, &say::kEvidenceBacked),
                                       std::pair(Level::promising, &say::kPromising)}) {
    const std::vector<Item>& list = found().lists[at(level)];
    page_.heading(words_.in(*heading));
    if (list.empty()) page_.paragraph(words_.in(say::kNone));
    for (std::size_t i = 0; i < shown(list); ++i) {
      if (i > 0) page_.gap();
      item(list[i], i + 1);
    }
  }
}

void ExplainText::item(const Item& item, std::size_t rank) {
  const Activity& about = activity(item.activity);
  page_.title(fmt::format("{:>2}.", rank), words_.in(about.name),
              words_.in(catalog().vocabulary.kinds[at(about.kind)].label) + dot() +
                  words_.points(item.points));
  rows(item);
}

void ExplainText::rows(const Item& item) {
  const Activity& about = activity(item.activity);
  if (classified().candidates.size() > 1) {
    page_.labelled(words_.in(say::kUnder), words_.under(item, classified()), kIndent, kColumn);
  }
  for (std::size_t i = 0; i < item.checks.size(); ++i) {
    page_.labelled(i == 0 ? words_.in(say::kCheck) : "", words_.check(about, item.checks[i]),
                   kIndent, kColumn);
  }
  sum(about, item.shown, item.reasons);
  if (!options_.area.empty()) write_local(about, options_, words_, kIndent, kColumn, page_);
}

void ExplainText::sum(const Activity& about, Profile profile, const std::vector<Reason>& reasons) {
  write_points(about, profile, reasons, words_, kIndent, kColumn, page_, cited_);
  write_row(fmt::format("= {}", sum_of(reasons)), words_.in(explain_say::kSum), kIndent, kColumn,
            page_);
  page_.labelled(words_.in(explain_say::kReadings), phrases_.readings(about, profile), kIndent,
                 kColumn);
}

void ExplainText::held() {
  page_.paragraph(words_.in(found().status == Status::signal ? catalog().advice.signal.text
                                                             : catalog().advice.left_alone.text));
}

void ExplainText::unknown() {
  page_.heading(words_.in(explain_say::kUnknown));
  if (classified().profile) {
    page_.paragraph(words_.in(explain_say::kProfileKnown));
  } else if (explained_.is_searched) {
    candidates();
  }
  if (!explained_.is_searched) return;
  for (const std::string& sentence : phrases_.other_unknowns(case_.person)) {
    page_.paragraph(sentence);
  }
}

void ExplainText::candidates() {
  std::vector<std::string> sound;
  std::vector<const Item*> depends;
  for (const std::vector<Item>& list : found().lists) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      if (found().is_sound(list[i])) {
        sound.push_back(name(list[i].activity));
      } else if (i < shown(list)) {
        depends.push_back(&list[i]);
      }
    }
  }
  page_.paragraph(
      fill(words_.in(say::kPossible), {{"profiles", words_.names(classified().candidates)}}));
  page_.gap();
  page_.paragraph(sound.empty() ? words_.in(say::kNoneSound) : words_.in(say::kSound));
  for (const std::string& activity : sound) page_.item("-", activity);
  if (!depends.empty()) {
    page_.gap();
    page_.paragraph(words_.in(say::kDepends));
  }
  for (const Item* const item : depends) {
    page_.item("-",
               fmt::format("{}: {} {}", name(item->activity), words_.in(explain_say::kGoodUnder),
                           words_.under(*item, classified())));
  }
  open_answers();
}

void ExplainText::open_answers() {
  page_.gap();
  if (found().ask_first) {
    page_.paragraph(
        fill(words_.in(say::kAskFirst), {{"field", phrases_.field(found().ask_first->field)},
                                         {"n", std::to_string(found().ask_first->changes)}}));
  }
  page_.paragraph(words_.in(explain_say::kPerAnswer));
  for (const OpenAnswer& answer : explained_.open) {
    page_.item("-", fill(words_.in(explain_say::kAnswer),
                         {{"field", phrases_.field(answer.field)},
                          {"value", phrases_.value({answer.field, answer.value})},
                          {"n", std::to_string(answer.changes)}}));
  }
  page_.gap();
}

std::string explain_text(const Case& about, const Explanation& explained,
                         const ReportOptions& options, std::optional<std::size_t> only, Look look) {
  ExplainText text(about, explained, options, look);
  return only ? text.write_one(*only) : text.write();
}

}  // namespace maatwerk
