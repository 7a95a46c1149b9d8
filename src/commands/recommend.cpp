#include "base/text.h"
#include "commands/commands.h"
#include "commands/local.h"
#include "commands/messages.h"
#include "commands/person.h"
#include "commands/session.h"
#include "engine/handout.h"
#include "engine/local.h"
#include "report/handout.h"
#include "report/recommendation.h"

#include <fmt/format.h>

#include <ostream>
#include <string>

namespace maatwerk {
namespace {

std::string written(const Case& about, const ReportOptions& how, const CommonOptions& common,
                    const Io& io) {
  switch (common.format) {
    case Format::json:
      return recommendation_json(about, how);
    case Format::html:
      return recommendation_html(about, how);
    default:
      return recommendation_text(about, how, look_for(common, io));
  }
}

/// The sheet for the person; there is none when a signal or the person's own wish goes first.
std::string sheet(const Case& about, const ReportOptions& how, const CommonOptions& common,
                  const Io& io) {
  if (common.format == Format::json) {
    throw Failure{std::string(tell::kHandoutForPeople.in(common.language))};
  }
  if (is_held_back(about.person)) {
    throw Failure{
        std::string((about.person.signals != 0 ? tell::kNoHandoutSignal : tell::kNoHandoutLeftAlone)
                        .in(common.language))};
  }
  const std::vector<const Item*> items = for_handout(about.catalog, about.found);
  if (items.empty()) throw Failure{std::string(tell::kNoHandoutNothing.in(common.language))};
  return common.format == Format::html ? handout_html(about, items, how)
                                       : handout_text(about, items, how, look_for(common, io));
}

void report(const LoadedCatalog& loaded, const Form& form, const RecommendOptions& options,
            const LocalOptions& local, const CommonOptions& common, Io& io) {
  Recommendation found = recommend(loaded.catalog, form.person);
  if (!local.area.empty()) put_local_first(loaded.catalog, local.area, found);
  const Case about{loaded.catalog, loaded.hash, form.person, found, form.id};
  ReportOptions how;
  how.language = common.language;
  how.top = static_cast<std::size_t>(options.top);
  how.why = options.why;
  how.why_not = options.why_not;
  how.area = local.area;
  how.today = local.today;
  deliver(options.handout ? sheet(about, how, common, io) : written(about, how, common, io), common,
          io);
}

/// Where the recommendation is and what can be done with it; after a signal only what comes next.
/// None of it is part of the result.
void say_what_next(const Catalog& catalog, const Person& person, const CommonOptions& common,
                   Io& io) {
  Page page(look_for_prompts(common, io));
  const auto say = [&](const Bilingual& text) { page.paragraph(text.in(common.prompts)); };
  const bool to_file = !is_standard_output(common.output);
  if (to_file) {
    page.paragraph(fill(tell::kWrittenTo.in(common.prompts), {{"file", common.output}}));
  } else if (io.out_is_terminal) {
    say(tell::kAbove);
  }
  if (person.signals != 0) {
    say(tell::kRestCanWait);
  } else {
    say(tell::kSameAs);
    page.verbatim("  " + command_line_for(catalog, person, common));
    std::string more;
    if (common.format == Format::text) {
      if (!is_held_back(person)) more += tell::kSheet.in(common.prompts);
      if (!to_file) more += fmt::format(" {}", tell::kKeep.in(common.prompts));
    }
    page.paragraph(more);
    say(tell::kHistory);
  }
  io.err << '\n' << page.text();
}

}  // namespace

Exit run_recommend(const RecommendOptions& options, const CommonOptions& common, Io& io) {
  expect_one_person(options.person, common);
  const LoadedCatalog loaded = open_catalog(common, io);
  const LocalOptions local = settle_local(loaded.catalog, options.local, common);
  const std::optional<Form> form = find_person(loaded.catalog, options.person, common, io);
  if (!form) return stopped(common, io);
  report(loaded, *form, options, local, common, io);
  return Exit::done;
}

Exit run_interview(const CommonOptions& common, Io& io) {
  const LoadedCatalog loaded = open_catalog(common, io);
  Interview interview(loaded.catalog, questions_for(loaded.catalog, {}), {}, common.prompts);
  if (!converse(tell::kIntro, interview, common, io)) return stopped(common, io);
  const Person person = interview.person();
  report(loaded, Form{{}, person}, {}, settle_local(loaded.catalog, {}, common), common, io);
  say_what_next(loaded.catalog, person, common, io);
  return Exit::done;
}

}  // namespace maatwerk
