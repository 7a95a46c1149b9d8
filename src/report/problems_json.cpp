#include "report/problems_json.h"

#include "report/json.h"

namespace maatwerk {

std::string problems_json(const Diagnostics& problems, Language language) {
  Json out;
  out["schema"] = "maatwerk/check/1";
  out["errors"] = problems.errors();
  out["warnings"] = problems.warnings();
  out["problems"] = Json::array();
  for (const Diagnostic& problem : problems.sorted()) {
    out["problems"].push_back(
        {{"file", problem.span.source ? problem.span.source->name : ""},
         {"line", problem.span.line},
         {"column", problem.span.column},
         {"length", problem.span.length},
         {"severity", problem.problem->severity == Severity::error ? "error" : "warning"},
         {"code", problem.problem->code},
         {"message", problem.message(language)},
         {"hint", problem.hint(language)}});
  }
  return dumped(out);
}

}  // namespace maatwerk
