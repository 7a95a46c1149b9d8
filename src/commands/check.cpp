#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "catalog/builtin.h"
#include "catalog/load.h"
#include "catalog/yaml_tree.h"
#include "commands/commands.h"
#include "commands/messages.h"
#include "commands/session.h"
#include "intake/cases.h"
#include "intake/form_file.h"
#include "report/problems_json.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <memory>

namespace maatwerk {
namespace {

constexpr std::size_t kMaxFile = 8 << 20;

/// What a file is meant to be.
enum class Meant : std::uint8_t { catalogue, cases, form, form_file };

/// Whether a line of the text, readable or not, begins with one of these.
bool has_line(std::string_view text, std::initializer_list<std::string_view> starts) {
  const std::string lines = "\n" + std::string(text);
  return std::ranges::any_of(starts, [&](std::string_view start) {
    return lines.find("\n" + std::string(start)) != std::string::npos;
  });
}

bool looks_like_overlay(std::string_view text) {
  return has_line(text, {"overlay:", "activities:", "sources:", "vocabulary:"});
}

/// A file that names at least one question of the form, no overlay and no cases is a form, and so
/// is what cannot be read and looks like nothing else: its lines may be about a person. `form`
/// alone does not make it a form file. Everything else is meant for the catalogue.
Meant meant(const Catalog& catalog, const SourcePtr& source) {
  Diagnostics ignored;
  const std::optional<Node> tree = parse_yaml(source, ignored);
  if (!tree) {
    if (looks_like_overlay(source->text)) return Meant::catalogue;
    if (looks_like_cases(source->text)) return Meant::cases;
    return has_line(source->text, {"columns:"}) ? Meant::form_file : Meant::form;
  }
  if (tree->find("overlay") != nullptr) return Meant::catalogue;
  if (tree->find("cases") != nullptr) return Meant::cases;
  const bool is_about_someone = std::ranges::any_of(tree->entries, [&](const Entry& entry) {
    return find_field(catalog, entry.key).has_value();
  });
  const bool has_name = tree->find("form") != nullptr;
  const bool has_columns = tree->find("columns") != nullptr;
  if (is_about_someone ? has_name && has_columns : has_name || has_columns) {
    return Meant::form_file;
  }
  return is_about_someone ? Meant::form : Meant::catalogue;
}

/// A catalogue with the practice cases in it; these need a valid one.
void check_texts(const std::vector<CatalogText>& texts, Diagnostics& problems) {
  if (const auto catalog = load_catalog(texts, problems)) read_cases(*catalog, texts, problems);
}

/// `catalog` is what `base` loads as, if it is valid.
void check_path(const std::string& path, const std::vector<CatalogText>& base,
                const std::optional<Catalog>& catalog, const CommonOptions& common,
                Diagnostics& problems) {
  if (platform::kind_of(path) == platform::Kind::directory) {
    check_texts(with_paths(base, std::span(&path, 1), common.language), problems);
    return;
  }
  const auto source = std::make_shared<SourceText>(
      SourceText{path, read_file(path, kMaxFile, common.language), true});
  switch (catalog ? meant(*catalog, source) : Meant::catalogue) {
    case Meant::form:
      read_form(*catalog, source, problems);
      return;
    case Meant::form_file:
      source->personal = false;  // read_form_file() hides the lines of what does not look like one.
      read_form_file(*catalog, source, problems);
      return;
    case Meant::cases:
      source->personal = false;  // read_case_file() hides the lines of what does not look like one.
      read_case_file(*catalog, source, problems);
      return;
    case Meant::catalogue:
      break;
  }
  source->personal = !looks_like_overlay(source->text);
  std::vector<CatalogText> texts = base;
  texts.push_back({source, true});
  check_texts(texts, problems);
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
  if (options.paths.empty())
    checked(std::string(tell::kCheckedCatalog.in(language)), [&] { check_texts(base, problems); });
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
    text = found + text + fill(tell::kCheckSummary.in(language), counts) + "\n";
    deliver(look_for(common, io).utf8 ? text : to_ascii(text), common, io);
  }
  return problems.has_errors() ? Exit::findings : Exit::done;
}

}  // namespace maatwerk
