#include "commands/interview.h"

#include "base/text.h"
#include "commands/messages.h"
#include "intake/answers.h"

#include <fmt/format.h>

#include <algorithm>

namespace maatwerk {

Interview::Interview(const Catalog& catalog, std::vector<const Question*> questions,
                     const Person& known, Language language)
    : catalog_(catalog), questions_(std::move(questions)), person_(known), language_(language) {}

std::vector<Interview::Choice> Interview::choices() const {
  std::vector<Choice> all;
  const FieldId field = question().field;
  if (field == FieldId::wishes) {
    for (const Need& need : catalog_.needs) all.push_back({&need.id, &need.wish, nullptr});
  }
  for (const Value& value : catalog_.field(field).values) {
    if (value.from == 0) all.push_back({&value.id, &value.label, &value.meaning});
  }
  return all;
}

std::string Interview::prompt(Look look) const {
  const std::vector<Choice> all = choices();
  const bool list = is_list(question().field);
  Page page(look);
  page.heading(
      fmt::format("({}/{}) {}", asked_ + 1, questions_.size(), question().ask.in(language_)));
  // Long lists stand without their meanings: they are words that a worker knows.
  const bool with_meaning = all.size() <= 5;
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::string text = all[i].label->in(language_);
    if (with_meaning && all[i].meaning != nullptr && !all[i].meaning->empty()) {
      text += ": " + all[i].meaning->in(language_);
    }
    page.item(fmt::format("{:>4} ", i + 1), text);
  }
  page.item(fmt::format("{:>4} ", 0), (list ? tell::kNone : tell::kDontKnow).in(language_));
  if (list) page.paragraph(tell::kSeveral.in(language_));
  if (question().field == FieldId::age) page.paragraph(tell::kYears.in(language_));
  return "\n" + page.text() + "[0] > ";
}

std::string Interview::take(std::string_view line) {
  const std::string word = normalise_word(line);
  if (word == "?") return question().why.in(language_);
  if (word == "q") {
    stopped_ = true;
    return {};
  }
  if (word == "b") {
    if (asked_ == 0) return std::string(tell::kAtFirst.in(language_));
    --asked_;
    person_ = before_.back();
    before_.pop_back();
    return {};
  }
  return answered(line);
}

std::string Interview::answered(std::string_view line) {
  const FieldId field = question().field;
  const std::vector<Choice> all = choices();
  const auto refuse = [&](std::string why) {
    return fill(tell::kNotUnderstood.in(language_), {{"why", std::move(why)}});
  };
  const std::vector<std::string> words =
      is_list(field) ? split_list(line) : std::vector{std::string(line)};
  Person changed = person_;
  for (std::string word : words) {
    if (normalise_word(word) == "0") continue;
    if (field != FieldId::age) {
      if (const auto number = parse_int(normalise_word(word))) {
        if (*number < 1 || static_cast<std::size_t>(*number) > all.size()) {
          return refuse(fill(tell::kNumbers.in(language_), {{"n", std::to_string(all.size())}}));
        }
        word = *all[static_cast<std::size_t>(*number) - 1].id;
      }
    }
    if (const auto fault = answer(catalog_, field, word, changed)) {
      const Diagnostic problem{fault->problem, {}, fault->words};
      return refuse(problem.message(language_) + "; " + problem.hint(language_));
    }
  }
  before_.push_back(person_);
  person_ = changed;
  ++asked_;
  return {};
}

std::vector<const Question*> questions_for(const Catalog& catalog,
                                           const std::vector<FieldId>& fields) {
  std::vector<const Question*> found;
  for (const Question& question : catalog.interview) {
    if (fields.empty() || std::ranges::find(fields, question.field) != fields.end()) {
      found.push_back(&question);
    }
  }
  return found;
}

std::string command_line_for(const Catalog& catalog, const Person& person, Language language) {
  std::string line = "maatwerk recommend";
  const auto one_of = [&](std::string_view flag, const auto& ids, auto value) {
    if (at(value) < ids.size()) line += fmt::format(" --{} {}", flag, ids[at(value)]);
  };
  const auto members = [&](FieldId field, Set set) {
    std::vector<std::string> ids;
    const std::vector<Value>& values = catalog.field(field).values;
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (has(set, i)) ids.push_back(values[i].id);
    }
    return ids;
  };
  const auto list = [&](std::string_view flag, std::vector<std::string> ids) {
    if (ids.empty()) return;
    line += fmt::format(" --{} ", flag);
    for (std::size_t i = 0; i < ids.size(); ++i) line += (i == 0 ? "" : ",") + ids[i];
  };
  one_of("persistence", kPersistenceIds, person.persistence);
  one_of("motivation", kMotivationIds, person.motivation);
  one_of("coping", kCopingIds, person.coping);
  if (person.age) line += fmt::format(" --age {}", *person.age);
  one_of("gender", kGenderIds, person.gender);
  list("group", members(FieldId::groups, person.groups));
  list("interest", members(FieldId::interests, person.interests));
  std::vector<std::string> wishes;
  for (const Need& need : catalog.needs) {
    if (has(person.wishes, static_cast<std::size_t>(&need - catalog.needs.data()))) {
      wishes.push_back(need.id);
    }
  }
  if (person.left_alone) wishes.emplace_back("nothing");
  list("wish", wishes);
  one_of("reach", kReachIds, person.reach);
  one_of("prefers", kPrefersIds, person.prefers);
  one_of("internet", kInternetIds, person.internet);
  one_of("loneliness", kLonelinessIds, person.loneliness);
  list("signal", members(FieldId::signals, person.signals));
  line += language == Language::nl ? " --lang nl" : " --lang en";
  return line;
}

}  // namespace maatwerk
