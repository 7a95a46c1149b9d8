#include "commands/person.h"

#include "base/files.h"
#include "base/text.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "intake/problems.h"

#include <istream>
#include <memory>
#include <ostream>
#include <vector>

namespace maatwerk {
namespace {

constexpr std::size_t kMaxForm = 1 << 20;

Form form_from_file(const Catalog& catalog, const std::string& path, const CommonOptions& common,
                    Io& io) {
  Diagnostics problems;
  const auto source = std::make_shared<SourceText>(
      SourceText{path, read_file(path, kMaxForm, common.language), true});
  std::optional<Form> form = read_form(catalog, source, problems);
  if (!form) refuse(tell::kInvalidForm, problems, common, io);
  return std::move(*form);
}

/// The name under which a flag's answers are reported.
std::string flag_of(FieldId field) {
  switch (field) {
    case FieldId::groups:
      return "--group";
    case FieldId::interests:
      return "--interest";
    case FieldId::wishes:
      return "--wish";
    case FieldId::signals:
      return "--signal";
    default:
      return "--" + std::string(kFieldIds[at(field)]);
  }
}

Form form_from_flags(const Catalog& catalog, const PersonOptions& options,
                     const CommonOptions& common, Io& io) {
  Form form;
  Diagnostics problems;
  Set answered = 0;
  for (const auto& [field, text] : options.answers) {
    const auto source = std::make_shared<SourceText>(SourceText{flag_of(field), "", true});
    if (!is_list(field) && has(answered, at(field))) {
      problems.add(kFieldTwice, Span{source, 0, 0, 1}, {std::string(kFieldIds[at(field)])});
    }
    answered |= one(at(field));
    for (const std::string& word : is_list(field) ? split_list(text) : std::vector{text}) {
      if (const auto fault = answer(catalog, field, word, form.person)) {
        problems.add(*fault->problem, Span{source, 0, 0, 1}, fault->words);
      }
    }
  }
  if (problems.has_errors()) refuse(tell::kInvalidAnswers, problems, common, io);
  return form;
}

bool may_ask(const CommonOptions& common, const Io& io) {
  return io.in_is_terminal && io.err_is_terminal && !common.no_input;
}

}  // namespace

bool converse(const Bilingual& about, Interview& interview, const CommonOptions& common, Io& io) {
  Page intro(look_for_prompts(common, io));
  for (const Bilingual& line : {about, tell::kTyping, tell::kKeys}) {
    intro.paragraph(line.in(common.prompts));
  }
  io.err << intro.text();
  while (!interview.is_done()) {
    const Look look = look_for_prompts(common, io);  // The window may change in between.
    io.err << interview.prompt(look) << std::flush;
    std::string line;
    if (!std::getline(io.in, line)) return false;
    Page answer(look);
    answer.paragraph(interview.take(line));
    io.err << answer.text();
    if (interview.is_stopped()) return false;
  }
  io.err << '\n';
  return true;
}

Exit stopped(const CommonOptions& common, Io& io) {
  Page page(look_for_prompts(common, io));
  page.paragraph(tell::kStopped.in(common.prompts));
  io.err << '\n' << page.text();
  return Exit::interrupted;
}

void expect_one_person(const PersonOptions& options, const CommonOptions& common) {
  if (!options.file.empty() && !options.answers.empty()) {
    throw Failure{std::string(tell::kPersonAndFlags.in(common.language))};
  }
  read_stdin_once({options.file}, common);
}

std::optional<Form> find_person(const Catalog& catalog, const PersonOptions& options,
                                const CommonOptions& common, Io& io) {
  Form form = options.file.empty() ? form_from_flags(catalog, options, common, io)
                                   : form_from_file(catalog, options.file, common, io);
  std::vector<FieldId> missing;
  if (form.person.persistence == Persistence::unknown) missing.push_back(FieldId::persistence);
  if (form.person.motivation == Motivation::unknown) missing.push_back(FieldId::motivation);
  const bool can_wait = missing.empty() || form.person.signals != 0;
  if (!can_wait && options.file != "-" && may_ask(common, io)) {
    Interview interview(catalog, questions_for(catalog, missing), form.person, common.prompts);
    if (!converse(tell::kIntroShort, interview, common, io)) return std::nullopt;
    form.person = interview.person();
  }
  return form;
}

}  // namespace maatwerk
