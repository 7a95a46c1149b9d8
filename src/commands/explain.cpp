#include "report/explain.h"

#include "commands/commands.h"
#include "commands/find_activity.h"
#include "commands/local.h"
#include "commands/person.h"
#include "commands/session.h"
#include "engine/explanation.h"
#include "engine/local.h"

#include <optional>

namespace maatwerk {
namespace {

std::string written(const LoadedCatalog& loaded, const Form& form, std::optional<std::size_t> only,
                    const ExplainOptions& options, const LocalOptions& local,
                    const CommonOptions& common, const Io& io) {
  const Catalog& catalog = loaded.catalog;
  Recommendation found = recommend(catalog, form.person);
  if (!local.area.empty()) put_local_first(catalog, local.area, found);
  ReportOptions how;
  how.language = common.language;
  how.top = static_cast<std::size_t>(options.top);
  how.why = true;
  how.why_not = true;
  how.area = local.area;
  how.today = local.today;
  const Explanation explained = explain(catalog, form.person, found, how.top, local.area);
  const Case about{catalog, loaded.hash, form.person, found, form.id};
  switch (common.format) {
    case Format::json:
      return explain_json(about, explained, how, only);
    case Format::html:
      return explain_html(about, explained, how, only);
    default:
      return explain_text(about, explained, how, only, look_for(common, io));
  }
}

}  // namespace

Exit run_explain(const ExplainOptions& options, const CommonOptions& common, Io& io) {
  expect_one_person(options.person, common);
  const LoadedCatalog loaded = open_catalog(common, io);
  const LocalOptions local = settle_local(loaded.catalog, options.local, common);
  std::optional<std::size_t> only;
  if (!options.activity.empty()) {
    only = find_activity(loaded.catalog, options.activity, common.language);
  }
  const std::optional<Form> form = find_person(loaded.catalog, options.person, common, io);
  if (!form) return stopped(common, io);
  deliver(written(loaded, *form, only, options, local, common, io), common, io);
  return Exit::done;
}

}  // namespace maatwerk
