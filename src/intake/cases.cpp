#include "intake/cases.h"

#include "base/text.h"
#include "catalog/problems.h"
#include "catalog/read.h"
#include "catalog/yaml_tree.h"
#include "intake/answers.h"
#include "intake/case_problems.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <utility>

namespace maatwerk {
namespace {

constexpr std::string_view kOpen = "open";
constexpr int kHardest = 3;
constexpr std::size_t kFewestReasons = 2;

/// A case as written, not read yet.
struct Written {
  const Entry* entry;
  std::string origin;
};
using AllWritten = std::map<std::string, Written>;

std::string read_activity_id(const Node& node, ReadContext& context) {
  std::string id = read_string(node, "activity", context);
  const Catalog& catalog = *context.catalog;
  if (id.empty() || catalog.find_activity(id) ||
      std::ranges::find(catalog.switched_off, id, &SwitchedOff::id) != catalog.switched_off.end()) {
    return id;
  }
  std::vector<std::string> ids;
  for (const Activity& activity : catalog.activities) ids.push_back(activity.id);
  if (const auto near = did_you_mean(id, ids)) {
    context.problems.add(kUnknownReferenceNear, node.span, {id, "activities", *near});
  } else {
    context.problems.add(kNoSuchActivity, node.span, {id});
  }
  return id;
}

Person read_person(const Node& node, ReadContext& context) {
  if (!expect_map(node, "person", context)) return {};
  const Catalog& catalog = *context.catalog;
  for (const FieldId field : {FieldId::persistence, FieldId::motivation}) {
    const bool is_answered = std::ranges::any_of(
        node.entries, [&](const Entry& entry) { return find_field(catalog, entry.key) == field; });
    if (!is_answered) {
      context.problems.add(kNotAnswered, node.span, {std::string(kFieldIds[at(field)])});
    }
  }
  return read_form(catalog, node, context.problems).person;
}

/// The profile must be what the table makes of the answers.
std::optional<Profile> read_profile(const Node& node, const Person& person, ReadContext& context) {
  std::array<std::string_view, kProfiles + 1> ids{};
  std::ranges::copy(kProfileIds, ids.begin());
  ids.back() = kOpen;
  const auto index = read_index(node, "profile", ids, context);
  if (!index) return std::nullopt;
  const auto right = classify(person).profile;
  const std::string_view wanted = right ? id_of(*right) : kOpen;
  if (ids[*index] != wanted) {
    context.problems.add(kWrongProfile, node.span, {std::string(ids[*index]), std::string(wanted)});
  }
  return right;
}

/// What a source is the ground of: the handbook, the method's own reasoning, or other literature.
Ground ground_of(std::string_view source) {
  if (source.starts_with("handbook/")) return Ground::handbook;
  return source.starts_with("method/") ? Ground::derived : Ground::literature;
}

CaseReason read_reason(const Node& node, bool is_right, ReadContext& context) {
  CaseReason reason;
  reason.is_right = is_right;
  MapReader map(node, is_right ? "right" : "wrong", context);
  if (const Node* about = map.need("about")) {
    const auto topics = std::span(kSkillIds).first(at(Skill::reason));
    reason.about = read_enum(*about, "about", topics, Skill::profile, context);
  }
  map.need_text("text", reason.text);
  map.need_text("because", reason.because);
  if (const Node* source = map.need("source")) reason.source = read_source(*source, context);
  reason.ground = ground_of(reason.source);
  return reason;
}

/// The same in every run and in both languages, and not that of the file: there the right ones
/// stand first.
void mix(const std::string& id, std::vector<CaseReason>& reasons) {
  const auto shuffled = [&](const CaseReason& reason) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char letter : id + reason.text.nl) {
      hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
    }
    return std::pair(hash, reason.text.nl);
  };
  std::ranges::sort(reasons, {}, shuffled);
}

std::vector<CaseReason> read_reasons(const Node& node, const std::string& id,
                                     ReadContext& context) {
  std::vector<CaseReason> reasons;
  MapReader map(node, "reasons", context);
  for (const bool is_right : {true, false}) {
    const std::string_view key = is_right ? "right" : "wrong";
    const Node* list = map.need(key);
    if (list == nullptr || !expect_list(*list, key, context)) continue;
    if (list->items.size() < kFewestReasons) {
      context.problems.add(kTooFewReasons, list->span, {std::string(key)});
    }
    for (const Node& item : list->items) {
      CaseReason reason = read_reason(item, is_right, context);
      const bool is_there = std::ranges::any_of(reasons, [&](const CaseReason& other) {
        return !reason.text.empty() && other.text.nl == reason.text.nl;
      });
      if (is_there) context.problems.add(kReasonTwice, item.span);
      reasons.push_back(std::move(reason));
    }
  }
  mix(id, reasons);
  return reasons;
}

void read_activities_of(MapReader& map, PracticeCase& out) {
  ReadContext& context = map.context();
  std::vector<std::string> named;
  const auto read_id = [&](const Node& node, std::string_view where) {
    std::string id = read_activity_id(node, context);
    if (id.empty() || std::ranges::find(named, id) == named.end()) {
      named.push_back(id);
    } else if (std::ranges::find(out.sound, id) != out.sound.end() && where == "unsound") {
      context.problems.add(kContradiction, node.span, {id, "sound", "unsound"});
    } else {
      context.problems.add(kDuplicateItem, node.span, {id});
    }
    return id;
  };
  // With a signal, and for who wants to be left alone, nothing is proposed.
  const Node* sound = is_held_back(out.person) ? map.get("sound") : map.need("sound");
  if (sound != nullptr && expect_list(*sound, "sound", context)) {
    for (const Node& item : sound->items) out.sound.push_back(read_id(item, "sound"));
    if (sound->items.empty()) context.problems.add(kEmptyList, sound->span, {"sound"});
  }
  const Node* unsound = map.get("unsound");
  if (unsound == nullptr || !expect_list(*unsound, "unsound", context)) return;
  for (const Node& item : unsound->items) {
    UnsoundActivity each;
    MapReader entry(item, "unsound", context);
    if (const Node* id = entry.need("activity")) each.activity = read_id(*id, "unsound");
    entry.need_text("because", each.because);
    out.unsound.push_back(std::move(each));
  }
}

PracticeCase read_case(const Entry& entry, std::string origin, ReadContext& context) {
  PracticeCase out;
  out.id = entry.key;
  out.origin = std::move(origin);
  expect_id(entry, context);
  MapReader map(entry.value, "case '" + entry.key + "'", context);
  map.need_text("title", out.title);
  if (const Node* node = map.need("difficulty")) {
    out.difficulty = read_int(*node, "difficulty", 1, kHardest, context);
  }
  map.need_text("story", out.story);
  const Node* person = map.need("person");
  const std::size_t before = context.problems.errors();
  if (person != nullptr) out.person = read_person(*person, context);
  const bool is_known = person != nullptr && context.problems.errors() == before;
  if (const Node* profile = map.need("profile"); profile != nullptr && is_known) {
    out.profile = read_profile(*profile, out.person, context);
  }
  if (const Node* node = map.need("reasons")) out.reasons = read_reasons(*node, out.id, context);
  read_activities_of(map, out);
  map.need_text("lesson", out.lesson);
  return out;
}

/// Adds the cases of a file; those with the same id go.
void collect(const Node& file, ReadContext& context, AllWritten& all) {
  const Node* cases = file.find("cases");
  if (cases == nullptr || !expect_map(*cases, "cases", context)) return;
  const Node* overlay = file.find("overlay");
  for (const Entry& entry : cases->entries) {
    all[entry.key] = {&entry, overlay == nullptr ? "" : overlay->scalar};
  }
}

std::optional<std::vector<PracticeCase>> read_all(const AllWritten& all, ReadContext& context,
                                                  std::size_t errors_before) {
  std::vector<PracticeCase> cases;
  for (const auto& [id, written] : all) {
    cases.push_back(read_case(*written.entry, written.origin, context));
  }
  if (context.problems.errors() != errors_before) return std::nullopt;
  std::ranges::stable_sort(cases, {}, &PracticeCase::difficulty);
  return cases;
}

}  // namespace

bool looks_like_cases(std::string_view text) {
  return text.starts_with("cases:") || text.find("\ncases:") != std::string_view::npos;
}

std::optional<std::vector<PracticeCase>> read_cases(const Catalog& catalog,
                                                    std::span<const CatalogText> texts,
                                                    Diagnostics& problems) {
  const std::size_t before = problems.errors();
  ReadContext context{problems, {}, &catalog};
  std::vector<Node> files;
  for (const CatalogText& text : texts) {
    // Most files hold none, and parsing takes time.
    if (text.source->text.find("cases") == std::string::npos) continue;
    if (auto file = parse_yaml(text.source, problems)) files.push_back(std::move(*file));
  }
  AllWritten all;
  for (const Node& file : files) collect(file, context, all);
  return read_all(all, context, before);
}

std::optional<std::vector<PracticeCase>> read_case_file(const Catalog& catalog,
                                                        const SourcePtr& source,
                                                        Diagnostics& problems) {
  const std::size_t before = problems.errors();
  SourceText text = *source;
  text.personal = text.personal || !looks_like_cases(text.text);
  const auto file = parse_yaml(std::make_shared<const SourceText>(std::move(text)), problems);
  if (!file) return std::nullopt;
  if (file->find("cases") == nullptr) {
    problems.add(kNoCases, {.source = file->span.source});
    return std::nullopt;
  }
  ReadContext context{problems, {}, &catalog};
  for (const Entry& entry : file->entries) {
    if (entry.key == "cases" || file->find("overlay") != nullptr) continue;
    problems.add(kBesideCases, entry.key_span, {entry.key});
  }
  AllWritten all;
  collect(*file, context, all);
  if (all.empty() && problems.errors() == before) problems.add(kNoCases, file->span);
  return read_all(all, context, before);
}

}  // namespace maatwerk
