#include "intake/cases.h"

#include "base/files.h"
#include "base/text.h"
#include "commands/commands.h"
#include "commands/messages.h"
#include "commands/quiz.h"
#include "commands/session.h"
#include "report/cases.h"

#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>
#include <string>

namespace maatwerk {
namespace {

constexpr std::size_t kMaxFile = 8 << 20;

struct LoadedCases {
  LoadedCatalog loaded;
  std::vector<PracticeCase> cases;
};

/// The cases of `file`, or of the catalogue in use when there is none.
LoadedCases open_cases(const std::string& file, const CommonOptions& common, Io& io) {
  const std::vector<CatalogText> texts = catalog_texts(common, io);
  // The built-in catalogue is ready to use.
  LoadedCases opened{
      catalog_paths(common, io).empty() ? open_catalog(common, io) : load_texts(texts, common, io),
      {}};
  Diagnostics problems;
  const Catalog& catalog = opened.loaded.catalog;
  auto cases = file.empty() ? read_cases(catalog, texts, problems)
                            : read_case_file(catalog,
                                             std::make_shared<SourceText>(SourceText{
                                                 file, read_file(file, kMaxFile, common.language)}),
                                             problems);
  if (!cases) refuse(tell::kInvalidCases, problems, common, io);
  if (cases->empty()) throw Failure{std::string(tell::kNoCases.in(common.language))};
  opened.cases = std::move(*cases);
  return opened;
}

const PracticeCase& find_case(const std::vector<PracticeCase>& cases, const std::string& word,
                              Language language) {
  const std::string id = normalise_word(word);
  const auto found = std::ranges::find(cases, id, &PracticeCase::id);
  if (found != cases.end()) return *found;
  std::vector<std::string> ids;
  ids.reserve(cases.size());
  for (const PracticeCase& each : cases) ids.push_back(each.id);
  throw Failure{fill(tell::kNoCase.in(language), {{"id", printable(shortened(word))}}) +
                suggestion(id, ids, language)};
}

/// Throws Failure on options that do not go together.
void expect_sense(const CasesOptions& options, const CommonOptions& common) {
  const auto refuse_if = [&](bool wrong, const Bilingual& sentence) {
    if (wrong) throw Failure{std::string(sentence.in(common.language))};
  };
  const bool quiz = options.action == "quiz";
  const bool show = options.action == "show";
  refuse_if(options.action == "list" && !options.which.empty(), tell::kListsAll);
  refuse_if(show && options.which.empty(), tell::kWhichCase);
  refuse_if(options.story && !show, tell::kStoryOfShow);
  refuse_if(options.action == "test" && !options.which.empty() && !options.file.empty(),
            tell::kCasesTwice);
  refuse_if(quiz && common.format != Format::text, tell::kQuizIsText);
  refuse_if(quiz && common.no_input, tell::kQuizAsks);
}

/// What goes to and fro between the quiz and the one who practises. Results go to standard output,
/// the questions too, so that a pipe keeps the whole; with a file for output they are shown on
/// standard error to whoever sits at a terminal. Lines that no terminal echoes are written along.
void converse(Quiz& quiz, const CommonOptions& common, std::ostream& out, Io& io) {
  const bool to_file = !is_standard_output(common.output);
  const auto say = [&](const std::string& text) {
    out << text << std::flush;
    if (!out) throw CannotWrite{&out};
    if (to_file && io.in_is_terminal) io.err << text << std::flush;
  };
  say(quiz.intro(look_for(common, io)));
  std::string line;
  while (!quiz.is_done()) {
    const Look look = look_for(common, io);  // The window may change in between.
    say(quiz.prompt(look));
    const bool is_line = static_cast<bool>(std::getline(io.in, line));
    if (!is_line) line.clear();
    if (to_file || !io.in_is_terminal || !is_line) out << printable(line) << '\n';
    if (!is_line) break;
    say(quiz.take(line, look));
  }
  say("\n" + score_text(quiz.words(), quiz.score(), look_for(common, io)));
}

void run_quiz(const LoadedCases& opened, const std::string& which, const CommonOptions& common,
              Io& io) {
  std::span<const PracticeCase> cases = opened.cases;
  if (!which.empty()) cases = {&find_case(opened.cases, which, common.language), 1};
  Quiz quiz(opened.loaded.catalog, cases, common.language);
  with_output(common.output, common, io,
              [&](std::ostream& out) { converse(quiz, common, out, io); });
}

Exit run_test(const LoadedCases& opened, const CommonOptions& common, Io& io) {
  const Catalog& catalog = opened.loaded.catalog;
  std::vector<CaseTest> tests;
  for (const PracticeCase& each : opened.cases) tests.push_back(test_case(catalog, each));
  const Phrases words(catalog, common.language);
  deliver(common.format == Format::json ? case_tests_json(words, tests, opened.loaded.hash)
                                        : case_tests_text(words, tests, look_for(common, io)),
          common, io);
  return std::ranges::all_of(tests, &CaseTest::holds) ? Exit::done : Exit::findings;
}

}  // namespace

Exit run_cases(const CasesOptions& options, const CommonOptions& common, Io& io) {
  expect_sense(options, common);
  const bool test = options.action == "test";
  const bool quiz = options.action == "quiz";
  const std::string& file = test && options.file.empty() ? options.which : options.file;
  // The answers to the quiz come from standard input.
  read_stdin_once({file, quiz ? "-" : ""}, common);
  const LoadedCases opened = open_cases(file, common, io);
  if (test) return run_test(opened, common, io);
  if (quiz) {
    run_quiz(opened, options.which, common, io);
    return Exit::done;
  }
  const Phrases words(opened.loaded.catalog, common.language);
  const Look look = look_for(common, io);
  const bool json = common.format == Format::json;
  if (options.action == "list") {
    deliver(json ? cases_json(words, opened.cases, CasesPart::whole)
                 : case_list_text(words, opened.cases, look),
            common, io);
    return Exit::done;
  }
  const PracticeCase& about = find_case(opened.cases, options.which, common.language);
  if (json) {
    deliver(cases_json(words, {&about, 1}, options.story ? CasesPart::story : CasesPart::whole),
            common, io);
  } else {
    deliver(options.story ? story_text(words, about, look)
                          : case_text(words, test_case(words.catalog(), about), look),
            common, io);
  }
  return Exit::done;
}

}  // namespace maatwerk
