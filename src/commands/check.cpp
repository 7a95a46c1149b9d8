#include "base/files.h"
#include "base/text.h"
#include "catalog/builtin.h"
#include "catalog/load.h"
#include "catalog/yaml_tree.h"
#include "commands/commands.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "intake/answers.h"
#include "report/problems_json.h"

#include <filesystem>
#include <memory>
#include <system_error>

namespace maatwerk {
namespace {

constexpr std::size_t kMaxFile = 8 << 20;

/// Whether a line of the text, readable or not, begins as only an overlay's does.
bool looks_like_overlay(std::string_view text) {
  for (const std::string_view key : {"overlay:", "activities:", "sources:", "vocabulary:"}) {
    for (std::size_t at = text.find(key); at != std::string_view::npos;
         at = text.find(key, at + 1)) {
      if (at == 0 || text[at - 1] == '\n') return true;
    }
  }
  return false;
}

/// A file that names at least one question of the form and no overlay is a form, and so is what
/// cannot be read and does not look like an overlay: its lines may be about a person. Everything
/// else is meant for the catalogue.
bool is_form(const Catalog& catalog, const SourcePtr& source) {
  Diagnostics ignored;
  const std::optional<Node> tree = parse_yaml(source, ignored);
  if (!tree) return !looks_like_overlay(source->text);
  if (tree->find("overlay") != nullptr) return false;
  for (const Entry& entry : tree->entries) {
    if (find_field(catalog, entry.key)) return true;
  }
  return false;
}

/// `catalog` is what `base` loads as, if it is valid.
void check_path(const std::string& path, const std::vector<CatalogText>& base,
                const std::optional<Catalog>& catalog, const CommonOptions& common,
                Diagnostics& problems) {
  std::error_code unreachable;  // Reading the file says why.
  if (std::filesystem::is_directory(path, unreachable)) {
    load_catalog(with_paths(base, std::span(&path, 1), common.language), problems);
    return;
  }
  const auto source = std::make_shared<SourceText>(
      SourceText{path, read_file(path, kMaxFile, common.language), true});
  if (catalog && is_form(*catalog, source)) {
    read_form(*catalog, source, problems);
    return;
  }
  source->personal = !looks_like_overlay(source->text);
  std::vector<CatalogText> texts = base;
  texts.push_back({source, true});
  load_catalog(texts, problems);
}

}  // namespace

Exit run_check(const CheckOptions& options, const CommonOptions& common, Io& io) {
  const Language language = common.language;
  const std::vector<CatalogText> base =
      with_paths(builtin_texts(), catalog_paths(common, io), language);
  Diagnostics problems;
  std::string text;
  const auto checked = [&](const std::string& name, const auto& check) {
    const std::size_t before = problems.errors();
    check();
    if (problems.errors() != before) return;
    text += fill(tell::kCheckedFine.in(language), {{"path", printable(name)}}) + "\n";
  };
  if (options.paths.empty()) checked("catalog", [&] { load_catalog(base, problems); });
  if (!options.paths.empty()) {
    Diagnostics told_with_each_path;
    const std::optional<Catalog> catalog = load_catalog(base, told_with_each_path);
    for (const std::string& path : options.paths) {
      checked(path, [&] { check_path(path, base, catalog, common, problems); });
    }
  }
  if (common.format == Format::json) {
    deliver(problems_json(problems, language), common, io);
  } else {
    std::string found;
    for (const Diagnostic& problem : problems.sorted()) found += render(problem, language);
    const std::vector<Blank> counts{{"errors", std::to_string(problems.errors())},
                                    {"warnings", std::to_string(problems.warnings())}};
    deliver(found + text + fill(tell::kCheckSummary.in(language), counts) + "\n", common, io);
  }
  return problems.has_errors() ? Exit::findings : Exit::done;
}

}  // namespace maatwerk
