#include "commands/quiz.h"

#include "base/text.h"
#include "commands/interview.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "intake/answers.h"
#include "report/cases_messages.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace maatwerk {
namespace {

constexpr FieldId field_of(Skill skill) {
  return skill == Skill::persistence ? FieldId::persistence : FieldId::motivation;
}

bool is_field(Skill skill) { return skill == Skill::persistence || skill == Skill::motivation; }

}  // namespace

Quiz::Quiz(const Catalog& catalog, std::span<const PracticeCase> cases, Language language)
    : catalog_(catalog), cases_(cases), language_(language), words_(catalog, language) {
  score_.cases = cases.size();
}

std::vector<std::string> Quiz::choices() const {
  std::vector<std::string> all;
  if (is_field(asked_)) {
    for (const Value& value : catalog_.field(field_of(asked_)).values) {
      all.push_back(words_.in(value.label));
    }
    all.emplace_back(words_.in(practice::kNotTold));
  } else if (asked_ == Skill::profile) {
    for (const ProfileText& profile : catalog_.profiles) all.push_back(words_.in(profile.name));
    all.emplace_back(words_.in(practice::kOpen));
  } else {
    for (const CaseReason& reason : about().reasons) all.push_back(words_.in(reason.text));
  }
  return all;
}

std::string Quiz::question() const {
  if (asked_ == Skill::profile) return std::string(words_.in(practice::kAskProfile));
  if (asked_ == Skill::reason) return std::string(words_.in(practice::kAskReason));
  const auto found = std::ranges::find(catalog_.interview, field_of(asked_), &Question::field);
  return words_.in(found->ask);
}

std::string Quiz::intro(Look look) const {
  Page page(look);
  page.paragraph(words_.in(practice::kIntro));
  return page.text();
}

std::string Quiz::prompt(Look look) const {
  if (is_waiting_) return fmt::format("\n{} > ", words_.in(practice::kNext));
  Page page(look);
  if (is_new_) {
    page.heading(fill(words_.in(practice::kCase), {{"i", std::to_string(current_ + 1)},
                                                   {"n", std::to_string(cases_.size())},
                                                   {"title", words_.in(about().title)}}));
    page.paragraph(words_.in(about().story));
  }
  page.heading(fmt::format("({}/{}) {}", at(asked_) + 1, kSkillIds.size(), question()));
  if (asked_ == Skill::reason) page.paragraph(words_.in(practice::kReasonRule));
  const std::vector<std::string> all = choices();
  for (std::size_t i = 0; i < all.size(); ++i) page.item(fmt::format("{:>4} ", i + 1), all[i]);
  return "\n" + page.text() + "> ";
}

std::string Quiz::help(Look look) const {
  Page page(look);
  if (is_field(asked_)) {
    for (const Value& value : catalog_.field(field_of(asked_)).values) {
      page.item("-", words_.in(value.label) + ": " + words_.in(value.meaning));
    }
    page.item("-", words_.in(practice::kHelpNotTold));
  } else if (asked_ == Skill::profile) {
    page.paragraph(words_.in(practice::kHelpProfile));
    const std::vector<Value>& rows = catalog_.field(FieldId::persistence).values;
    for (std::size_t i = 0; i < kPersistenceIds.size(); ++i) {
      const auto persistence = static_cast<Persistence>(i);
      page.item("-", fill(words_.in(practice::kHelpRow),
                          {{"persistence", words_.in(rows[i].label)},
                           {"oriented", words_.name(profile_in(persistence, true))},
                           {"other", words_.name(profile_in(persistence, false))}}));
    }
    page.item("-", words_.in(practice::kHelpOpen));
  } else {
    page.paragraph(words_.in(practice::kHelpReason));
  }
  return page.text();
}

std::string Quiz::take(std::string_view line, Look look) {
  const std::string word = normalise_word(line);
  if (word == "q") {
    stopped_ = true;
    return {};
  }
  if (is_waiting_) {
    // An answer typed too soon is not one to a question that nobody has seen.
    is_waiting_ = !word.empty();
    return {};
  }
  is_new_ = false;
  if (word == "?") return help(look);
  if (const std::string why = answer(line); !why.empty()) {
    Page page(look);
    page.paragraph(not_fitting(why, language_));
    return page.text();
  }
  if (asked_ == Skill::reason) return finish(look);
  asked_ = static_cast<Skill>(at(asked_) + 1);
  return {};
}

std::string Quiz::numbers() const {
  return fill(words_.in(practice::kChoose), {{"n", std::to_string(choices().size())}});
}

std::string Quiz::answer(std::string_view line) {
  if (asked_ == Skill::reason) return answer_reasons(line);
  const std::vector<std::string> all = choices();
  std::string word = normalise_word(line);
  const auto number = parse_int(word);
  const bool is_choice = number && *number >= 1 && static_cast<std::size_t>(*number) <= all.size();
  if (word.empty() || (number && !is_choice)) return numbers();
  if (number) word = normalise_word(all[static_cast<std::size_t>(*number) - 1]);
  return asked_ == Skill::profile ? answer_profile(word) : answer_field(field_of(asked_), word);
}

std::string Quiz::answer_field(FieldId field, const std::string& line) {
  Person said;
  const bool not_told = line == normalise_word(words_.in(practice::kNotTold));
  if (const auto fault = not_told ? std::nullopt : maatwerk::answer(catalog_, field, line, said)) {
    return why_not(*fault, numbers(), language_);
  }
  if (field == FieldId::persistence) {
    answers_.persistence = said.persistence;
  } else {
    answers_.motivation = said.motivation;
  }
  return {};
}

std::string Quiz::answer_profile(const std::string& line) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < kProfiles; ++i) {
    const Text& name = catalog_.profiles[i].name;
    for (const std::string& word : {std::string(kProfileIds[i]), name.nl, name.en}) {
      known.push_back(normalise_word(word));
      if (known.back() != line) continue;
      answers_.profile = static_cast<Profile>(i);
      return {};
    }
  }
  if (line == normalise_word(words_.in(practice::kOpen)) || is_unknown_word(catalog_, line)) {
    answers_.profile = std::nullopt;
    return {};
  }
  return fill(words_.in(practice::kChooseProfile), {{"n", std::to_string(kProfiles + 1)}}) +
         suggestion(line, known, language_);
}

std::string Quiz::answer_reasons(std::string_view line) {
  std::vector<std::size_t> named;
  std::string numbers(line);
  std::ranges::replace(numbers, ' ', ',');
  for (const std::string& word : split_list(numbers)) {
    const int number = parse_int(word).value_or(0);
    if (number < 1 || static_cast<std::size_t>(number) > about().reasons.size()) {
      named.clear();
      break;
    }
    named.push_back(static_cast<std::size_t>(number) - 1);
  }
  if (named.empty()) {
    return fill(words_.in(practice::kChooseReasons),
                {{"n", std::to_string(about().reasons.size())}});
  }
  answers_.reasons = std::move(named);
  return {};
}

std::string Quiz::finish(Look look) {
  const CaseMarks marks = marks_of(about(), answers_);
  std::string said = "\n" + marked_text(words_, about(), answers_, marks, look);
  for (std::size_t i = 0; i < kSkillIds.size(); ++i) score_.right[i] += marks.right[i] ? 1U : 0U;
  ++score_.finished;
  ++current_;
  asked_ = Skill::persistence;
  is_new_ = true;
  is_waiting_ = current_ < cases_.size();
  return said;
}

CaseScore Quiz::score() const {
  CaseScore score = score_;
  score.halfway = asked_ != Skill::persistence;
  return score;
}

}  // namespace maatwerk
