// Catalogue files. The first byte says what the rest is: '~' an overlay, '*' the activities of the
// catalogue, '=' the whole catalogue, anything else one more file beside the others. They are those
// of a small but complete catalogue, made once out of the built-in one: reading all of that would
// take most of the time.
#include "catalog/builtin.h"
#include "catalog/load.h"
#include "catalog/yaml_tree.h"
#include "fuzz_support.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>

using namespace maatwerk;

namespace {

constexpr std::string_view kKeptActivity = "oopoeh";
constexpr std::array<std::string_view, 3> kKeptGroups{"lives-alone", "care-home", "limited-dutch"};

void quote(std::string_view text, std::string& out) {
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

// As JSON, on lines of a bearable length.
void write(const Node& node, std::string& out) {
  switch (node.kind) {
    case Node::Kind::null:
      out += "null";
      return;
    case Node::Kind::scalar:
      if (node.quoted || node.scalar.find_first_not_of("0123456789-") != std::string::npos) {
        if (!node.quoted && (node.scalar == "true" || node.scalar == "false")) {
          out += node.scalar;
        } else {
          quote(node.scalar, out);
        }
      } else {
        out += node.scalar;
      }
      return;
    case Node::Kind::list:
      for (const Node& item : node.items) {
        out += &item == node.items.data() ? '[' : ',';
        write(item, out);
      }
      out += node.items.empty() ? "[]" : "]\n";
      return;
    case Node::Kind::map:
      for (const Entry& entry : node.entries) {
        out += &entry == node.entries.data() ? '{' : ',';
        quote(entry.key, out);
        out += ": ";
        write(entry.value, out);
      }
      out += node.entries.empty() ? "{}" : "}\n";
      return;
  }
}

Node scalar(std::string text) {
  Node node;
  node.kind = Node::Kind::scalar;
  node.scalar = std::move(text);
  return node;
}

bool lists_groups(std::string_view key) {
  static constexpr std::array<std::string_view, 7> kKeys{"made-for", "named",  "loosely", "all",
                                                         "not",      "mainly", "suits"};
  return std::ranges::find(kKeys, key) != kKeys.end();
}

bool is_left_out(const Node& group) {
  return std::ranges::find(kKeptGroups, group.scalar) == kKeptGroups.end();
}

// One source, short texts, no synonyms and no references to groups that are left out.
void shrink(Node& node) {
  const auto needless = [](const Entry& entry) {
    static constexpr std::array<std::string_view, 7> kNeedless{
        "also", "implies", "rules-out", "doubtful", "bare", "detail", "later"};
    return std::ranges::find(kNeedless, entry.key) != kNeedless.end();
  };
  if (node.find("main") == nullptr) std::erase_if(node.entries, needless);
  for (Entry& entry : node.entries) {
    if (entry.key == "seeks") entry.value.entries.clear();
    if (lists_groups(entry.key)) std::erase_if(entry.value.items, is_left_out);
    if (entry.key == "source" && entry.value.scalar != "entry") entry.value = scalar("s");
    const bool is_text = entry.value.find("nl") != nullptr && entry.value.find("en") != nullptr;
    if (is_text && entry.key != "label") {
      entry.value.find("nl")->scalar = "n";
      entry.value.find("en")->scalar = "e";
    } else {
      shrink(entry.value);
    }
  }
  const bool is_long = node.items.size() > 1 && node.items.front().kind == Node::Kind::map;
  if (is_long && node.items.front().find("field") == nullptr) node.items.resize(1);
  for (Node& item : node.items) shrink(item);
}

struct Small {
  CatalogText frame;       ///< All but the activities.
  CatalogText activities;  ///< One.
};

SourcePtr text_of(std::string name, std::string text) {
  return std::make_shared<const SourceText>(SourceText{std::move(name), std::move(text)});
}

Small make_small() {
  Diagnostics problems;
  Node frame;
  Node activities;
  frame.kind = activities.kind = Node::Kind::map;
  for (const CatalogText& text : builtin_texts()) {
    std::optional<Node> file = parse_yaml(text.source, problems);
    require(file.has_value(), "the built-in catalogue is YAML");
    for (Entry& section : file->entries) {
      if (section.key == "cases") continue;  // Read apart; fuzz_cases does that.
      if (section.key == "activities") {
        std::erase_if(section.value.entries,
                      [](const Entry& entry) { return entry.key != kKeptActivity; });
        if (section.value.entries.empty()) continue;
        shrink(section.value);
        activities.entries.push_back(std::move(section));
      } else if (section.key != "sources") {
        if (section.key == "vocabulary") {
          Node* groups = section.value.find("fields")->find("groups")->find("values");
          std::erase_if(groups->entries, [](const Entry& entry) {
            return std::ranges::find(kKeptGroups, entry.key) == kKeptGroups.end();
          });
        }
        shrink(section.value);
        frame.entries.push_back(std::move(section));
      }
    }
  }
  std::string text;
  write(frame, text);
  text.insert(1, "\"sources\": {\"s\": {\"title\": {\"nl\": \"n\", \"en\": \"e\"}}},\n");
  std::string one;
  write(activities, one);
  Small small{{text_of("frame.yaml", text), false}, {text_of("activities.yaml", one), false}};
  const std::array texts{small.frame, small.activities};
  const auto catalog = load_catalog(texts, problems);
  for (const Diagnostic& problem : problems.sorted()) {
    std::fputs(render(problem, Language::en).c_str(), stderr);
  }
  require(catalog.has_value(), "the small catalogue is complete");
  return small;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Small small = make_small();
  if (size == 0) return 0;
  const char kind = static_cast<char>(data[0]);
  const CatalogText input{text_of("input.yaml", std::string(data + 1, data + size)), kind == '~'};
  std::vector<CatalogText> texts{small.frame, small.activities, input};
  if (kind == '*') texts = {small.frame, input};
  // What is not YAML is as wrong by itself, and that takes a tenth of the time.
  Diagnostics ignored;
  if (kind == '=' || !parse_yaml(input.source, ignored)) texts = {input};

  Diagnostics problems;
  const std::optional<Catalog> catalog = load_catalog(texts, problems);
  require(catalog.has_value() == !problems.has_errors(), "nothing is loaded exactly on an error");
  for (const Diagnostic& problem : problems.sorted()) check_diagnostic(problem);
  if (catalog) {
    const std::string bytes = pack(*catalog);
    const Catalog again = unpack(bytes);
    require(pack(again) == bytes, "a catalogue packs and unpacks to itself");
    require(hash_of(again) == hash_of(*catalog), "equal catalogues have one hash");
  }
  return 0;
}
