#include "catalog/load.h"

#include "base/files.h"
#include "base/platform.h"
#include "base/text.h"
#include "catalog/merge.h"
#include "catalog/problems.h"
#include "catalog/read.h"
#include "catalog/yaml_tree.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

constexpr std::size_t kMaxFile = 8 << 20;

struct Section {
  std::string_view key;
  void (*read)(const Node&, Catalog&, ReadContext&);
};

void read_header(const Node& node, Catalog& catalog, ReadContext& context) {
  MapReader map(node, "catalog", context);
  if (const Node* version = map.need("version")) {
    catalog.version = read_string(*version, "version", context);
  }
}

/// In the order of reading: what is referred to comes first.
constexpr std::array<Section, 11> kSections{{
    {"catalog", read_header},
    {"sources", read_sources},
    {"vocabulary", read_vocabulary},
    {"needs", read_needs},
    {"profiles", read_profiles},
    {"advice", read_general_advice},
    {"rules", read_rules},
    {"limits", read_limits},
    {"signposts", read_signposts},
    {"interview", read_interview},
    {"activities", read_activities},
}};

void check_sections(const Node& file, bool overlay, Diagnostics& problems) {
  std::vector<std::string> known;
  known.reserve(kSections.size());
  for (const Section& section : kSections) known.emplace_back(section.key);
  for (const Entry& entry : file.entries) {
    if (std::ranges::find(known, entry.key) != known.end()) continue;
    if (entry.key == "overlay") {
      if (!overlay) problems.add(kOverlayInCatalogue, entry.key_span);
    } else if (entry.key == "cases") {
      // Practice cases hold answers about people; they are read apart (intake/cases.h).
    } else if (const auto meant = did_you_mean(entry.key, known)) {
      problems.add(kUnknownSectionNear, entry.key_span, {entry.key, *meant});
    } else {
      problems.add(kUnknownSection, entry.key_span,
                   {entry.key, fmt::format("{}", fmt::join(known, ", "))});
    }
  }
}

/// Entries of an overlay that can only be meant for a known activity, but whose id is not known:
/// reported and left out.
void check_ids(Node& changed, const Node& known, Diagnostics& problems) {
  std::vector<std::string> ids;
  for (const Entry& entry : known.entries) ids.push_back(entry.key);
  std::erase_if(changed.entries, [&](const Entry& entry) {
    if (known.find(entry.key) != nullptr) return false;
    if (entry.value.find("off") != nullptr) {
      if (const auto near = did_you_mean(entry.key, ids)) {
        problems.add(kNothingToSwitchOffNear, entry.key_span, {entry.key, *near});
      } else {
        problems.add(kNothingToSwitchOff, entry.key_span, {entry.key});
      }
      return true;
    }
    const auto meant = did_you_mean(entry.key, ids);
    if (entry.value.find("name") != nullptr || !meant) return false;
    problems.add(kUnknownReferenceNear, entry.key_span, {entry.key, "activities", *meant});
    return true;
  });
}

/// Lays one overlay over the tree and notes which activities it touches.
void add_overlay(Node& whole, const Node& file, ReadContext& context,
                 std::map<std::string, std::string>& origins) {
  const Node* name = file.find("overlay");
  if (name == nullptr) {
    context.problems.add(kNotAnOverlay, file.span);
    return;
  }
  const std::size_t before = context.problems.errors();
  context.overlays[file.span.source.get()] = read_string(*name, "overlay", context);
  Node changes = file;
  std::erase_if(changes.entries, [](const Entry& entry) { return entry.key == "overlay"; });
  const Node* known = whole.find("activities");
  Node* changed = changes.find("activities");
  if (known != nullptr && changed != nullptr) check_ids(*changed, *known, context.problems);
  if (!lay_over(whole, changes) && context.problems.errors() == before) {
    context.problems.add(kChangesNothing, name->span);
  }
  if (const Node* activities = changes.find("activities")) {
    // Who offers it where does not change the activity.
    const auto changes_it = [](const Entry& key) { return key.key != "local"; };
    for (const Entry& entry : activities->entries) {
      if (std::ranges::any_of(entry.value.entries, changes_it)) origins[entry.key] = name->scalar;
    }
  }
}

}  // namespace

std::optional<Catalog> load_catalog(std::span<const CatalogText> texts, Diagnostics& problems) {
  const std::size_t before = problems.errors();
  Catalog catalog;
  ReadContext context{problems, {}, &catalog};
  std::map<std::string, std::string> origins;
  Node whole;
  for (const CatalogText& text : texts) {
    std::optional<Node> file = parse_yaml(text.source, problems);
    if (!file) {
      context.is_complete = false;
      continue;
    }
    if (file->kind == Node::Kind::null) {
      problems.add(kEmptyCatalogue, file->span);
    } else if (expect_map(*file, text.source->name, context)) {
      check_sections(*file, text.overlay, problems);
      if (text.overlay) {
        add_overlay(whole, *file, context, origins);
      } else {
        add_file(whole, std::move(*file), problems);
      }
    }
  }
  // A section may seem to be missing because its file could not be read or its name is mistyped.
  const bool tells_missing = problems.errors() == before && !texts.empty();
  for (const Section& section : kSections) {
    if (whole.find(section.key) != nullptr) continue;
    context.is_complete = false;
    if (tells_missing) problems.add(kMissingSection, whole.span, {std::string(section.key)});
  }
  for (const Section& section : kSections) {
    if (const Node* node = whole.find(section.key)) section.read(*node, catalog, context);
  }
  for (const CatalogText& text : texts) {
    const auto name = context.overlays.find(text.source.get());
    if (name != context.overlays.end()) catalog.overlays.push_back(name->second);
  }
  for (Activity& activity : catalog.activities) {
    if (const auto origin = origins.find(activity.id); origin != origins.end()) {
      activity.origin = origin->second;
    }
  }
  if (texts.empty()) problems.add(kEmptyCatalogue, Span{});
  if (problems.errors() != before) return std::nullopt;
  return catalog;
}

std::vector<CatalogText> directory_texts(const std::string& directory, Language language) {
  std::vector<CatalogText> texts;
  for (const auto& file : yaml_files_below(directory, language)) {
    texts.push_back({std::make_shared<SourceText>(
                         SourceText{file.string(), read_file(file.string(), kMaxFile, language)}),
                     false});
  }
  return texts;
}

std::vector<CatalogText> with_paths(std::vector<CatalogText> texts,
                                    std::span<const std::string> paths, Language language) {
  for (const std::string& path : paths) {
    if (platform::kind_of(path) == platform::Kind::directory) {
      texts = directory_texts(path, language);
      if (texts.empty()) {
        // One empty text under the directory's name, so that the problem is reported there.
        texts.push_back({std::make_shared<SourceText>(SourceText{path, ""}), false});
      }
    } else {
      texts.push_back(
          {std::make_shared<SourceText>(SourceText{path, read_file(path, kMaxFile, language)}),
           true});
    }
  }
  return texts;
}

}  // namespace maatwerk
