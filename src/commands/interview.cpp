#include "commands/interview.h"

#include "base/platform.h"
#include "base/text.h"
#include "commands/messages.h"
#include "intake/problems.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace maatwerk {
namespace {

/// "1 4" is "1,4"; in words a blank is part of the word.
std::vector<std::string> answers_in(FieldId field, std::string_view line) {
  if (normalise_word(line).empty()) return {};
  std::string text(line);
  if (!is_list(field)) return {text};
  if (text.find_first_not_of("0123456789 \t,;|") == std::string::npos) {
    std::ranges::replace_if(
        text, [](char sign) { return sign == ' ' || sign == '\t'; }, ',');
  }
  return split_list(text);
}

}  // namespace

Interview::Interview(const Catalog& catalog, std::vector<const Question*> questions,
                     const Person& known, Language language)
    : catalog_(catalog),
      questions_(std::move(questions)),
      known_(known),
      language_(language),
      given_(questions_.size()) {}

bool Interview::is_done() const { return asked_ == questions_.size() || person().signals != 0; }

Person Interview::person() const {
  Person person = known_;
  for (std::size_t i = 0; i < questions_.size(); ++i) {
    for (const Meaning meaning : given_[i]) give(questions_[i]->field, meaning, person);
  }
  return person;
}

std::vector<Interview::Choice> Interview::choices() const {
  std::vector<Choice> all;
  const FieldId field = question().field;
  const auto add = [&](Meaning::Kind kind, std::size_t value, const Text& label,
                       const Text* definition) {
    all.push_back({{kind, static_cast<std::uint32_t>(value)}, &label, definition});
  };
  if (field == FieldId::wishes) {
    for (std::size_t i = 0; i < catalog_.needs.size(); ++i) {
      add(Meaning::Kind::value, i, catalog_.needs[i].wish, nullptr);
    }
  }
  const std::vector<Value>& values = catalog_.field(field).values;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].from != 0) continue;
    if (field == FieldId::wishes) {
      add(Meaning::Kind::nothing, 0, values[i].label, &values[i].meaning);
    } else {
      add(Meaning::Kind::value, i, values[i].label, &values[i].meaning);
    }
  }
  return all;
}

/// The answer to the question at hand as it can be typed; 0 when there is none.
std::string Interview::given() const {
  const std::vector<Meaning>& meanings = given_[asked_];
  if (meanings.empty()) return "0";
  if (question().field == FieldId::age) return std::to_string(meanings.front().value);
  const std::vector<Choice> all = choices();
  std::string numbers;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (std::ranges::find(meanings, all[i].meaning) == meanings.end()) continue;
    numbers += (numbers.empty() ? "" : ",") + std::to_string(i + 1);
  }
  return numbers;
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
    if (with_meaning && all[i].definition != nullptr && !all[i].definition->empty()) {
      text += ": " + all[i].definition->in(language_);
    }
    page.item(fmt::format("{:>4} ", i + 1), text);
  }
  page.item(fmt::format("{:>4} ", 0), (list ? tell::kNone : tell::kDontKnow).in(language_));
  if (list) page.paragraph(tell::kSeveral.in(language_));
  if (question().field == FieldId::age) page.paragraph(tell::kYears.in(language_));
  return fmt::format("\n{}[{}] > ", page.text(), given());
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
    return {};
  }
  return answered(line);
}

std::string Interview::refusal(const Fault& fault) const {
  const Bilingual& numbers = is_list(question().field) ? tell::kSomeNumbers : tell::kNumbers;
  return not_fitting(
      why_not(fault, fill(numbers.in(language_), {{"n", std::to_string(choices().size())}}),
              language_),
      language_);
}

std::string Interview::answered(std::string_view line) {
  const FieldId field = question().field;
  const std::vector<Choice> all = choices();
  const std::vector<std::string> words = answers_in(field, line);
  std::vector<Meaning> said;
  Person heard;  // Two words of one answer can contradict each other.
  for (const std::string& word : words) {
    const std::string normal = normalise_word(word);
    if (normal == "0") continue;
    std::variant<Meaning, Fault> found;
    const auto number = field == FieldId::age ? std::nullopt : parse_int(normal);
    if (!number) {
      found = understand(catalog_, field, word);
    } else if (*number >= 1 && static_cast<std::size_t>(*number) <= all.size()) {
      found = all[static_cast<std::size_t>(*number) - 1].meaning;
    } else {
      found = Fault{&kUnknownValue, field, {}};
    }
    if (const Fault* fault = std::get_if<Fault>(&found)) return refusal(*fault);
    const Meaning meaning = std::get<Meaning>(found);
    if (const auto fault = give(field, meaning, heard)) return refusal(*fault);
    if (meaning.kind != Meaning::Kind::silent) said.push_back(meaning);
  }
  if (!words.empty()) given_[asked_] = std::move(said);
  ++asked_;
  return {};
}

std::string not_fitting(const std::string& why, Language language) {
  std::string text = fill(tell::kNotUnderstood.in(language), {{"why", why}});
  if (text.ends_with("?.")) text.pop_back();
  return text;
}

std::string why_not(const Fault& fault, const std::string& numbers, Language language) {
  if (fault.problem == &kUnknownValue) return numbers;
  if (fault.problem == &kUnknownValueNear) {
    return numbers + fill(tell::kDidYouMean.in(language), {{"near", fault.words[2]}});
  }
  const Diagnostic problem{fault.problem, {}, fault.words};
  return problem.message(language) + "; " + problem.hint(language);
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

std::string command_line_for(const Catalog& catalog, const Person& person,
                             const CommonOptions& common) {
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
  for (const std::string& path : common.catalogs) {
    line += " --catalog " + platform::shell_word(path);
  }
  if (common.format == Format::json) line += " --format json";
  line += common.language == Language::nl ? " --lang nl" : " --lang en";
  return line;
}

}  // namespace maatwerk
