#include "cli/grammar.h"

#include "base/diagnostics.h"
#include "base/text.h"
#include "base/version.h"
#include "catalog/builtin.h"
#include "cli/answer_words.h"
#include "cli/completions.h"
#include "cli/help.h"
#include "cli/texts.h"
#include "commands/commands.h"
#include "commands/session.h"
#include "intake/answers.h"
#include "intake/cases.h"

#include <fmt/format.h>

#include <algorithm>
#include <initializer_list>
#include <ostream>
#include <utility>

namespace maatwerk {
namespace {

std::vector<Format> text_and_json() { return {Format::text, Format::json}; }

/// An option that takes one of these.
template <class Ids>
Placeholder one_of(Bilingual name, const Ids& ids) {
  return {name, Takes::word, {ids.begin(), ids.end()}};
}

Placeholder file(Bilingual name = placeholder::kFile) { return {name, Takes::file}; }

Option needed(Option argument) {
  argument.is_needed = true;
  return argument;
}

std::vector<Option> joined(std::initializer_list<std::vector<Option>> parts) {
  std::vector<Option> all;
  for (const std::vector<Option>& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

std::string version_text() {
  return fmt::format("maatwerk {}\ncatalogue {} ({})\n", kVersion, builtin_catalog().version,
                     builtin_hash());
}

}  // namespace

Grammar::Grammar(Language language, Io& io)
    : language_(language),
      io_(io),
      program_{"", usage::kAbout, usage::kExamples, usage::kNothingKept, text_and_json()} {
  common_.language = language;
  program_.options = common_options(program_.formats);
  program_.options.push_back({"--version", usage::kVersion, {}, &version_});
  add_for_people();
  add_for_many();
  add_lookups();
  add_for_catalogs();
  add_about_itself();
}

void Grammar::add(Command command, std::vector<Option> options, std::function<Exit()> run) {
  command.options = joined({std::move(options), common_options(command.formats)});
  command.run = std::move(run);
  commands_.push_back(std::move(command));
}

std::vector<Option> Grammar::common_options(std::span<const Format> formats) {
  std::vector<std::string_view> words;
  for (const Format format : formats) words.push_back(kFormatIds[at(format)]);
  // A vector would take one path only, or swallow the words after it.
  const auto take = [this](const std::string& path) { common_.catalogs.push_back(path); };
  std::vector<Option> options{
      {"-h,--help", usage::kHelp, {}, &help_},
      {"--lang", usage::kLang, one_of(placeholder::kLang, kLanguageIds), &typed_.lang},
      {"--color", usage::kColor, one_of(placeholder::kWhen, kColourIds), &typed_.color},
      {"--catalog", usage::kCatalog, file(placeholder::kPath), take},
      {"--format", usage::kFormat, one_of(placeholder::kFormat, words), &typed_.format},
      {"--no-input", usage::kNoInput, {}, &common_.no_input},
      {"-o,--output", usage::kOutput, file(), &common_.output},
  };
  if (formats.size() == 1)
    std::erase_if(options, [](const Option& option) { return option.names == "--format"; });
  return options;
}

std::vector<Option> Grammar::person_options(PersonOptions& person) {
  struct Answer {
    std::string_view name;
    FieldId field;
    Bilingual help;
  };
  std::vector<Option> options;
  for (const Answer& answer :
       std::initializer_list<Answer>{{"--persistence", FieldId::persistence, usage::kPersistence},
                                     {"--motivation", FieldId::motivation, usage::kMotivation},
                                     {"--coping", FieldId::coping, usage::kCoping},
                                     {"--age", FieldId::age, usage::kAge},
                                     {"--gender", FieldId::gender, usage::kGender},
                                     {"--group", FieldId::groups, usage::kGroup},
                                     {"--interest", FieldId::interests, usage::kInterest},
                                     {"--wish", FieldId::wishes, usage::kWish},
                                     {"--reach", FieldId::reach, usage::kReach},
                                     {"--prefers", FieldId::prefers, usage::kPrefers},
                                     {"--internet", FieldId::internet, usage::kInternet},
                                     {"--loneliness", FieldId::loneliness, usage::kLoneliness},
                                     {"--signal", FieldId::signals, usage::kSignal}}) {
    const auto take = [&person, field = answer.field](const std::string& word) {
      person.answers.emplace_back(field, word);
    };
    Placeholder value{placeholder::kYears};
    if (answer.field != FieldId::age) {
      const bool list = is_list(answer.field);
      value = {list ? placeholder::kWords : placeholder::kWord, list ? Takes::words : Takes::word,
               answer_words(answer.field, language_), answer_words(answer.field, Language::en)};
    }
    options.push_back({answer.name, answer.help, std::move(value), take, true});
  }
  options.push_back({"--person", usage::kPerson, file(), &person.file});
  return options;
}

/// `area` says what the area does there.
std::vector<Option> Grammar::local_options(LocalOptions& local, const Bilingual& area) {
  return {{"--area", area, {placeholder::kName}, &local.area},
          {"--today", usage::kToday, {placeholder::kDate}, &local.today}};
}

/// How forms are read.
std::vector<Option> Grammar::reading_options(FormsOptions& forms) {
  return {{"--input-format", usage::kInputFormat, one_of(placeholder::kFormat, kInputFormatIds),
           &typed_.input_format},
          {"--form", usage::kForm, file(placeholder::kForm), &forms.form},
          {"--encoding", usage::kEncoding, one_of(placeholder::kEncoding, kEncodingIds),
           &typed_.encoding}};
}

/// What batch and summary read.
std::vector<Option> Grammar::forms_options(FormsOptions& forms) {
  return joined({{{"file", usage::kFormsFile, file(), &forms.input.path}},
                 reading_options(forms),
                 {{"--rejects", usage::kRejects, file(), &forms.rejects},
                  {"--max-errors", usage::kMaxErrors, {placeholder::kNumber}, &typed_.max_errors},
                  {"--jobs", usage::kJobs, {placeholder::kNumber}, &typed_.jobs}}});
}

Option Grammar::top_option() { return {"--top", usage::kTop, {placeholder::kNumber}, &typed_.top}; }

void Grammar::add_for_people() {
  const std::vector<Format> formats{Format::text, Format::json, Format::html};
  add({"recommend", usage::kRecommend, usage::kRecommendExamples, usage::kRecommendMore, formats},
      joined({person_options(recommend_.person),
              {top_option(),
               {"--why", usage::kWhy, {}, &recommend_.why},
               {"--why-not", usage::kWhyNot, {}, &recommend_.why_not},
               {"--handout", usage::kHandout, {}, &recommend_.handout}},
              local_options(recommend_.local, usage::kArea)}),
      [this] { return run_recommend(recommend_, common_, io_); });
  add({"explain", usage::kExplain, usage::kExplainExamples, {}, formats},
      joined({person_options(explain_.person),
              {{"--activity",
                usage::kExplainActivity,
                {placeholder::kId, Takes::activity},
                &explain_.activity},
               top_option()},
              local_options(explain_.local, usage::kArea)}),
      [this] { return run_explain(explain_, common_, io_); });
}

void Grammar::add_for_many() {
  const auto keep = [this](const std::string& name) { batch_.keep.push_back(name); };
  add({"batch",
       usage::kBatch,
       usage::kBatchExamples,
       usage::kBatchMore,
       {Format::jsonl, Format::csv}},
      joined({forms_options(batch_.forms),
              {{"--keep", usage::kKeep, {placeholder::kColumn}, keep},
               top_option(),
               {"--why", usage::kBatchWhy, {}, &batch_.why}}}),
      [this] { return run_batch(batch_, common_, io_); });
  add({"summary",
       usage::kSummary,
       usage::kSummaryExamples,
       usage::kSummaryMore,
       {Format::text, Format::json, Format::csv}},
      joined({forms_options(summary_.forms),
              {{"--by", usage::kBy, {placeholder::kColumn}, &summary_.by},
               {"--no-suppression", usage::kNoSuppression, {}, &summary_.exact}}}),
      [this] { return run_summary(summary_, common_, io_); });
}

void Grammar::add_lookups() {
  add({"profiles", usage::kProfiles, usage::kProfilesExamples, {}, text_and_json()},
      {{"id", usage::kProfileId, {placeholder::kId, Takes::profile}, &profiles_.id}},
      [this] { return run_profiles(profiles_, common_, io_); });
  add({"activities", usage::kActivities, usage::kActivitiesExamples, {}, text_and_json()},
      joined(
          {{{"id", usage::kActivityId, {placeholder::kId, Takes::activity}, &activities_.id},
            {"--level", usage::kLevel, one_of(placeholder::kLevel, kLevelIds), &activities_.level},
            {"--kind",
             usage::kKind,
             {placeholder::kKind, Takes::word, answer_words(FieldId::prefers, language_),
              answer_words(FieldId::prefers, Language::en)},
             &activities_.kind},
            {"--for",
             usage::kForProfile,
             {placeholder::kProfile, Takes::profile},
             &activities_.profile},
            {"--search", usage::kSearch, {placeholder::kText}, &activities_.search}},
           local_options(activities_.local, usage::kAreaOnly)}),
      [this] { return run_activities(activities_, common_, io_); });
  add({"cases", usage::kCases, usage::kCasesExamples, {}, text_and_json()},
      {{"action", usage::kCasesAction, one_of(placeholder::kAction, kCaseActionIds),
        &typed_.action},
       {"which", usage::kCasesWhich, {placeholder::kWhich, Takes::case_id}, &cases_.which},
       {"--file", usage::kCasesFile, file(), &cases_.file},
       {"--story", usage::kCasesStory, {}, &cases_.story}},
      [this] {
        settle_cases(typed_, language_, cases_);
        return run_cases(cases_, common_, io_);
      });
}

void Grammar::add_for_catalogs() {
  add({"coverage",
       usage::kCoverage,
       usage::kCoverageExamples,
       {},
       {Format::text, Format::json, Format::csv}},
      joined({{{"--fail-below", usage::kFailBelow, {placeholder::kNumber}, &typed_.fail_below}},
              local_options(coverage_.local, usage::kCoverageArea)}),
      [this] {
        coverage_.fail_below = fail_below_of(typed_, language_);
        return run_coverage(coverage_, common_, io_);
      });
  add({"check", usage::kCheck, usage::kCheckExamples, {}, text_and_json()},
      {{"paths", usage::kPaths, file(placeholder::kPath), &check_.paths}},
      [this] { return run_check(check_, common_, io_); });
  const auto catalog = [](const Bilingual& name) {
    return Placeholder{name, Takes::file, {"builtin"}};
  };
  diff_.forms.input.path.clear();  // Not standard input: all three must be given.
  add({"diff", usage::kDiff, usage::kDiffExamples, {}, text_and_json()},
      joined({{needed({"old", usage::kDiffOld, catalog(placeholder::kOld), &diff_.before}),
               needed({"new", usage::kDiffNew, catalog(placeholder::kNew), &diff_.after}),
               needed({"intake", usage::kFormsFile, file(), &diff_.forms.input.path})},
              reading_options(diff_.forms)}),
      [this] {
        if (diff_.forms.input.path.empty()) {
          throw UsageError{std::string(usage::kDiffNeeds.in(language_))};
        }
        return run_diff(diff_, common_, io_);
      });
}

void Grammar::add_about_itself() {
  add({"completions",
       usage::kCompletions,
       usage::kCompletionsExamples,
       usage::kCompletionsMore,
       {Format::text}},
      {needed({"shell", usage::kShell, one_of(placeholder::kShell, kShellIds), &typed_.shell})},
      [this] { return write_completions(); });
  std::vector<std::string_view> names;
  for (const Command& command : commands_) names.push_back(command.name);
  add({"help", usage::kHelpCommand, usage::kHelpExamples, {}, {Format::text}},
      {{"command", usage::kWhichCommand, one_of(placeholder::kCommand, names), &help_on_}},
      [this] { return help_on_command(); });
}

Exit Grammar::show_help(const Command& command) const {
  Look look = look_for(common_, io_);
  look.colour = false;
  deliver(help_text(command, &command == &program_ ? commands() : std::span<const Command>(),
                    language_, look),
          common_, io_);
  return Exit::done;
}

Exit Grammar::help_on_command() const {
  if (help_on_.empty()) return show_help(program_);
  const auto found = std::ranges::find(commands_, help_on_, &Command::name);
  if (found == commands_.end()) throw UsageError{unknown_command(help_on_)};
  return show_help(*found);
}

Exit Grammar::write_completions() const {
  const Shell shell = shell_of(typed_, language_);
  const std::vector<CatalogText> texts = catalog_texts(common_, io_);
  const Catalog catalog = load_texts(texts, common_, io_).catalog;
  KnownNames known;
  for (const ProfileText& profile : catalog.profiles) {
    if (language_ == Language::nl) known.profiles.push_back(normalise_word(profile.name.nl));
  }
  known.profiles.insert(known.profiles.end(), kProfileIds.begin(), kProfileIds.end());
  for (const Activity& activity : catalog.activities) known.activities.push_back(activity.id);
  Diagnostics problems;
  const auto cases = read_cases(catalog, texts, problems);
  if (cases) {
    for (const PracticeCase& each : *cases) known.cases.push_back(each.id);
  }
  deliver(completion_script(shell, program_, commands_, known, language_), common_, io_);
  return Exit::done;
}

std::string Grammar::unknown_command(const std::string& word) const {
  std::vector<std::string> names;
  for (const Command& command : commands_) names.emplace_back(command.name);
  return fill(usage::kUnknownCommand.in(language_), {{"word", printable(shortened(word))}}) +
         suggestion(word, names, language_);
}

Exit Grammar::run(const Command* typed) {
  if (help_) return show_help(typed != nullptr ? *typed : program_);
  if (version_) {
    deliver(version_text(), common_, io_);
    return Exit::done;
  }
  settle(typed);
  if (typed != nullptr) return typed->run();
  if (io_.in_is_terminal && !common_.no_input) return run_interview(common_, io_);
  io_.err << help_text(program_, commands_, language_, look_for_prompts(common_, io_));
  return Exit::failed;
}

/// Gives the typed words their meaning.
void Grammar::settle(const Command* typed) {
  settle_common(typed_, (typed != nullptr ? *typed : program_).formats, common_);
  common_.prompts = prompt_language(typed_, io_);
  recommend_.top = explain_.top = batch_.top = top_of(typed_, language_);
  for (FormsOptions* forms : {&batch_.forms, &summary_.forms, &diff_.forms}) {
    settle_forms(typed_, language_, *forms);
  }
  for (LocalOptions* local :
       {&recommend_.local, &explain_.local, &coverage_.local, &activities_.local}) {
    expect_date(*local, language_);
  }
}

}  // namespace maatwerk
