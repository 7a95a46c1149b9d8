#include "base/text.h"
#include "report/cases.h"
#include "report/cases_messages.h"
#include "report/messages.h"

#include <fmt/format.h>

#include <algorithm>

namespace maatwerk {
namespace {

constexpr std::size_t kIndent = 2;
constexpr std::size_t kColumn = 16;

/// The marks of one case, line by line.
class Marked {
 public:
  Marked(const Phrases& words, const PracticeCase& about, const CaseAnswers& answers,
         const CaseMarks& marks, Page& page)
      : words_(words), about_(about), answers_(answers), marks_(marks), page_(page) {}

  void write();

 private:
  const Phrases& words_;
  const PracticeCase& about_;
  const CaseAnswers& answers_;
  const CaseMarks& marks_;
  Page& page_;

  void mark(Skill skill, const std::string& text);
  void answer(Skill skill, const std::string& said, const std::string& right,
              const std::string& more);
  void profile();
  void reasons();
  void reason(std::size_t i);

  /// The label of a value, or that the story does not tell.
  [[nodiscard]] std::string value(FieldId field, std::size_t i) const {
    const std::vector<Value>& values = words_.catalog().field(field).values;
    return i < values.size() ? words_.in(values[i].label)
                             : std::string(words_.in(practice::kNotTold));
  }
  [[nodiscard]] std::string meaning(FieldId field, std::size_t i) const {
    const std::vector<Value>& values = words_.catalog().field(field).values;
    return i < values.size() ? words_.in(values[i].meaning) : "";
  }
  [[nodiscard]] std::string name(std::optional<Profile> profile) const {
    return profile ? words_.name(*profile) : std::string(words_.in(practice::kOpen));
  }
  [[nodiscard]] bool is_named(std::size_t i) const {
    return std::ranges::find(answers_.reasons, i) != answers_.reasons.end();
  }
  /// "1 en 4": the numbers under which these reasons were shown.
  template <class Wanted>
  [[nodiscard]] std::string numbers(const Wanted& wanted, const Bilingual& last) const {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < about_.reasons.size(); ++i) {
      if (wanted(i)) all.push_back(std::to_string(i + 1));
    }
    return join(all, words_.in(last));
  }
};

void Marked::mark(Skill skill, const std::string& text) {
  page_.labelled(words_.in(practice::kSkills[at(skill)]), text, kIndent, kColumn);
}

void Marked::answer(Skill skill, const std::string& said, const std::string& right,
                    const std::string& more) {
  if (marks_.is_right(skill)) {
    mark(skill, fill(words_.in(practice::kGood), {{"right", right}}));
    return;
  }
  mark(skill, fill(words_.in(practice::kBad), {{"said", said}, {"right", right}}));
  if (!more.empty()) page_.paragraph(more, kColumn);
}

void Marked::profile() {
  const bool is_right = marks_.is_right(Skill::profile);
  const Bilingual& own = marks_.follows ? practice::kFollows : practice::kFollowsNot;
  answer(Skill::profile, name(answers_.profile), name(about_.profile), std::string(words_.in(own)));
  if (is_right && !marks_.follows) {
    page_.paragraph(words_.in(practice::kFollowsNot), kColumn);
  }
}

void Marked::reasons() {
  const auto is_right = [&](std::size_t i) { return about_.reasons[i].is_right; };
  const auto named = [&](std::size_t i) { return is_named(i); };
  const auto named_wrong = [&](std::size_t i) { return is_named(i) && !is_right(i); };
  const bool some_right = std::ranges::any_of(answers_.reasons, is_right);
  const Bilingual& pattern = marks_.is_right(Skill::reason) ? practice::kGoodReasons
                             : some_right                   ? practice::kMixedReasons
                                                            : practice::kBadReasons;
  mark(Skill::reason, fill(words_.in(pattern), {{"named", numbers(named, say::kAnd)},
                                                {"wrong", numbers(named_wrong, say::kAnd)},
                                                {"right", numbers(is_right, say::kOr)}}));
}

void Marked::reason(std::size_t i) {
  const CaseReason& reason = about_.reasons[i];
  const std::string number = fmt::format("{:>4}", i + 1);
  page_.item(number, words_.in(reason.text));
  page_.paragraph(because_of(words_, reason), number.size() + 1);
}

void Marked::write() {
  page_.heading(fill(words_.in(practice::kMarked), {{"title", words_.in(about_.title)}}));
  const Person& person = about_.person;
  answer(Skill::persistence, value(FieldId::persistence, at(answers_.persistence)),
         value(FieldId::persistence, at(person.persistence)),
         meaning(FieldId::persistence, at(person.persistence)));
  answer(Skill::motivation, value(FieldId::motivation, at(answers_.motivation)),
         value(FieldId::motivation, at(person.motivation)),
         marks_.same_column ? std::string(words_.in(practice::kSameColumn))
                            : meaning(FieldId::motivation, at(person.motivation)));
  profile();
  reasons();
  page_.heading(words_.in(practice::kRight));
  for (std::size_t i = 0; i < about_.reasons.size(); ++i) {
    if (about_.reasons[i].is_right) reason(i);
  }
  bool is_first = true;
  for (std::size_t i = 0; i < about_.reasons.size(); ++i) {
    if (about_.reasons[i].is_right || !is_named(i)) continue;
    if (is_first) page_.heading(words_.in(practice::kNamedToo));
    is_first = false;
    reason(i);
  }
  page_.heading(words_.in(practice::kLesson));
  page_.paragraph(words_.in(about_.lesson));
}

}  // namespace

std::string marked_text(const Phrases& words, const PracticeCase& about, const CaseAnswers& answers,
                        const CaseMarks& marks, Look look) {
  Page page(look);
  Marked(words, about, answers, marks, page).write();
  return page.text();
}

std::string score_text(const Phrases& words, const CaseScore& score, Look look) {
  Page page(look);
  const std::string done = std::to_string(score.finished);
  page.heading(
      fill(words.in(practice::kScore), {{"done", done}, {"n", std::to_string(score.cases)}}));
  for (std::size_t i = 0; score.finished != 0 && i < kSkillIds.size(); ++i) {
    page.labelled(words.in(practice::kSkills[i]),
                  fill(words.in(practice::kOutOf),
                       {{"right", std::to_string(score.right[i])}, {"done", done}}),
                  kIndent, kColumn);
  }
  if (score.halfway) page.paragraph(words.in(practice::kHalfway));
  if (score.finished != 0) page.paragraph(words.in(practice::kMore));
  return page.text();
}

}  // namespace maatwerk
