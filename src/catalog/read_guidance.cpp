// The sections that guide: profiles, advice, rules, limits, signposts, interview.
#include "catalog/problems.h"
#include "catalog/read.h"

#include <fmt/format.h>

namespace maatwerk {
namespace {

void read_into(MapReader& map, std::string_view key, Advice& advice) {
  if (const Node* node = map.need(key)) advice = read_advice(*node, key, map.context());
}

void read_into(MapReader& map, std::string_view key, std::vector<Advice>& list) {
  const Node* node = map.need(key);
  if (node == nullptr || !expect_list(*node, key, map.context())) return;
  for (const Node& item : node->items) list.push_back(read_advice(item, key, map.context()));
  if (list.empty()) map.context().problems.add(kEmptyList, node->span, {std::string(key)});
}

Sought read_sought(const Node& node, std::string_view need, ReadContext& context) {
  Sought sought;
  MapReader map(node, std::string(need), context);
  if (const Node* how = map.need("how")) {
    sought.how = read_enum(*how, "how", kSeekIds, Seek::none, context);
  }
  read_ground(map, sought.ground, sought.source);
  return sought;
}

ProfileText read_profile(const Node& node, std::string_view id, ReadContext& context) {
  ProfileText profile;
  MapReader map(node, fmt::format("profile '{}'", id), context);
  map.need_text("name", profile.name);
  read_into(map, "portrait", profile.portrait);
  if (const Node* aim = map.need("aim")) {
    MapReader inner(*aim, "aim", context);
    if (const Node* level = inner.need("level")) {
      profile.aim_level = read_enum(*level, "aims", kAimIds, Aim::remove, context);
    }
    read_advice(inner, profile.aim);
  }
  read_into(map, "first", profile.first);
  read_into(map, "not-first", profile.not_first);
  read_into(map, "by-whom", profile.by_whom);
  read_into(map, "how-long", profile.how_long);
  read_into(map, "question", profile.question);
  read_into(map, "review", profile.review);
  read_into(map, "when-asked", profile.when_asked);
  if (const Node* seeks = map.need("seeks")) {
    MapReader inner(*seeks, "seeks", context);
    for (std::size_t i = 0; i < kNeedIds.size(); ++i) {
      if (const Node* sought = inner.get(kNeedIds[i])) {
        profile.seeks[i] = read_sought(*sought, kNeedIds[i], context);
      }
    }
  }
  return profile;
}

/// A rule's sentence has blanks for these only.
void check_blanks(const Node& node, const Text& text, ReadContext& context) {
  for (const std::string& sentence : {text.nl, text.en}) {
    for (std::size_t open = sentence.find('{'); open != std::string::npos;
         open = sentence.find('{', open + 1)) {
      const std::size_t close = sentence.find('}', open);
      const std::string blank =
          sentence.substr(open, close == std::string::npos ? close : close - open + 1);
      if (blank != "{what}" && blank != "{profile}" && blank != "{fit}") {
        context.problems.add(kUnknownBlank, node.span, {blank});
      }
    }
  }
}

/// Rules of which a line makes no sense without an age limit or without needs.
bool has_age(RuleId id) {
  return id == RuleId::elders_far || id == RuleId::elders_near || id == RuleId::elders_close;
}
bool has_needs(RuleId id) { return id == RuleId::social || id == RuleId::emotional; }

Rule read_rule(const Node& node, RuleId id, ReadContext& context) {
  Rule rule;
  MapReader map(node, fmt::format("rule '{}'", kRuleIds[at(id)]), context);
  if (const Node* points = map.need("points")) {
    // A rule against too many of a kind that gave points would order nothing.
    rule.points = read_int(*points, "points", -20, id == RuleId::alike ? 0 : 20, context);
  }
  if (const Node* text = map.need("text")) {
    rule.text = read_text(*text, "text", context);
    check_blanks(*text, rule.text, context);
  }
  if (const Node* bare = map.get("bare")) {
    rule.bare = read_text(*bare, "bare", context);
    check_blanks(*bare, rule.bare, context);
  }
  if (has_age(id)) {
    if (const Node* age = map.need("age")) rule.below = read_int(*age, "age", 0, 120, context);
  }
  if (has_needs(id)) {
    if (const Node* needs = map.need("needs")) {
      rule.needs = read_set(*needs, "needs", "needs", kNeedIds, context);
    }
  }
  if (const Node* ground = map.need("ground")) {
    rule.ground = read_enum(*ground, "ground", kGroundIds, Ground::derived, context);
  }
  if (const Node* source = map.need("source")) {
    rule.source = source->scalar == "entry" ? source->scalar : read_source(*source, context);
  }
  return rule;
}

}  // namespace

void read_profiles(const Node& node, Catalog& catalog, ReadContext& context) {
  MapReader map(node, "profiles", context);
  for (std::size_t i = 0; i < kProfiles; ++i) {
    if (const Node* entry = map.need(kProfileIds[i])) {
      catalog.profiles[i] = read_profile(*entry, kProfileIds[i], context);
    }
  }
}

void read_general_advice(const Node& node, Catalog& catalog, ReadContext& context) {
  GeneralAdvice& advice = catalog.advice;
  MapReader map(node, "advice", context);
  read_into(map, "professional-first", advice.professional_first);
  read_into(map, "thin-supply", advice.thin_supply);
  read_into(map, "left-alone", advice.left_alone);
  read_into(map, "minor", advice.minor);
  read_into(map, "under-65", advice.under_65);
  read_into(map, "profile-is-aid", advice.profile_is_aid);
  read_into(map, "derived-tie", advice.derived_tie);
  read_into(map, "groups-closed", advice.groups_closed);
  read_into(map, "signal", advice.signal);
  read_into(map, "coping-differs", advice.coping_differs);
  read_into(map, "still-exists", advice.still_exists);
}

void read_rules(const Node& node, Catalog& catalog, ReadContext& context) {
  MapReader map(node, "rules", context);
  for (std::size_t i = 0; i < kRuleIds.size(); ++i) {
    if (const Node* entry = map.need(kRuleIds[i])) {
      catalog.rules[i] = read_rule(*entry, static_cast<RuleId>(i), context);
    }
  }
}

void read_limits(const Node& node, Catalog& catalog, ReadContext& context) {
  MapReader map(node, "limits", context);
  const auto read = [&](std::string_view key, int& limit) {
    if (const Node* value = map.need(key)) limit = read_int(*value, key, 0, 100, context);
  };
  read("wishes", catalog.limits.wishes);
  read("interests", catalog.limits.interests);
  read("listed-from", catalog.limits.listed_from);
  read("alike", catalog.limits.alike);
}

void read_signposts(const Node& node, Catalog& catalog, ReadContext& context) {
  if (!expect_map(node, "signposts", context)) return;
  Set covered = 0;
  for (const Entry& entry : node.entries) {
    expect_id(entry, context);
    Signpost post;
    post.id = entry.key;
    MapReader map(entry.value, fmt::format("signpost '{}'", entry.key), context);
    if (const Node* signals = map.need("for")) {
      post.signals = read_set(*signals, "for", "signals", kSignalIds, context);
    }
    read_advice(map, post.advice);
    covered |= post.signals;
    catalog.signposts.push_back(std::move(post));
  }
  for (std::size_t i = 0; i < kSignalIds.size(); ++i) {
    if (!has(covered, i)) {
      context.problems.add(kNoSignpost, node.span, {std::string(kSignalIds[i])});
    }
  }
}

void read_interview(const Node& node, Catalog& catalog, ReadContext& context) {
  if (!expect_list(node, "interview", context)) return;
  Set asked = 0;
  for (const Node& item : node.items) {
    Question question;
    MapReader map(item, "interview", context);
    if (const Node* field = map.need("field")) {
      if (const auto index = read_index(*field, "fields", kFieldIds, context)) {
        question.field = static_cast<FieldId>(*index);
        if (has(asked, *index)) context.problems.add(kDuplicateItem, field->span, {field->scalar});
        asked |= one(*index);
      }
    }
    map.need_text("ask", question.ask);
    map.need_text("why", question.why);
    catalog.interview.push_back(std::move(question));
  }
  for (const FieldId field : {FieldId::persistence, FieldId::motivation}) {
    if (!has(asked, at(field))) {
      context.problems.add(kNotAsked, node.span, {std::string(kFieldIds[at(field)])});
    }
  }
}

}  // namespace maatwerk
