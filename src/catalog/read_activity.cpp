// The section `activities`, and what must hold for each of them.
#include "catalog/problems.h"
#include "catalog/read.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace maatwerk {
namespace {

AgeRange read_ages(const Node& node, std::string_view key, ReadContext& context) {
  AgeRange ages;
  MapReader map(node, std::string(key), context);
  if (const Node* from = map.get("from")) ages.from = read_int(*from, "from", 0, 120, context);
  if (const Node* to = map.get("to")) ages.to = read_int(*to, "to", 0, 120, context);
  if (ages.from && ages.to && *ages.from > *ages.to) {
    context.problems.add(kImpossibleAges, node.span,
                         {std::to_string(*ages.from), std::to_string(*ages.to)});
  }
  return ages;
}

class ActivityReader {
 public:
  ActivityReader(const Entry& entry, const Catalog& catalog, ReadContext& context)
      : entry_(entry),
        catalog_(catalog),
        context_(context),
        groups_(value_ids(catalog.field(FieldId::groups))),
        interests_(value_ids(catalog.field(FieldId::interests))),
        map_(entry.value, fmt::format("activity '{}'", entry.key), context) {}

  Activity read() {
    activity_.id = entry_.key;
    read_what();
    read_serves();
    read_fits();
    if (const Node* node = map_.get("audience")) read_audience(*node);
    if (const Node* node = map_.get("leans")) read_leans(*node);
    read_practice();
    read_evidence();
    read_later();
    if (const Node* node = map_.get("handout")) {
      activity_.handout = read_handout(*node, activity_.name, catalog_, context_);
    }
    if (const Node* node = map_.get("local")) activity_.local = read_local(*node, context_);
    return std::move(activity_);
  }

 private:
  const Entry& entry_;
  const Catalog& catalog_;
  ReadContext& context_;
  std::vector<std::string_view> groups_;
  std::vector<std::string_view> interests_;
  MapReader map_;
  Activity activity_;

  void read_what() {
    map_.need_text("name", activity_.name);
    if (const Node* node = map_.need("level")) {
      activity_.level = read_enum(*node, "levels", kLevelIds, Level::promising, context_);
    }
    if (const Node* node = map_.need("kind")) {
      activity_.kind = read_enum(*node, "kinds", kKindIds, Kind::group, context_);
    }
    if (const Node* node = map_.need("source")) activity_.source = read_source(*node, context_);
    map_.need_text("essence", activity_.essence);
  }

  void read_serves() {
    const Node* node = map_.need("serves");
    if (node == nullptr) return;
    MapReader serves(*node, "serves", context_);
    if (const Node* main = serves.need("main")) {
      activity_.serves_main = read_set(*main, "main", "needs", kNeedIds, context_);
      if (main->kind == Node::Kind::list && main->items.empty()) {
        context_.problems.add(kEmptyList, main->span, {"main"});
      }
    }
    if (const Node* also = serves.get("also")) {
      activity_.serves_also = read_set(*also, "also", "needs", kNeedIds, context_);
      if (const Set both = activity_.serves_main & activity_.serves_also) {
        report_overlap(*node, both, kNeedIds, "main", "also");
      }
    }
  }

  void read_fits() {
    const Node* node = map_.get("fits");
    if (node == nullptr) {
      if (context_.overlay_of(entry_.value) == nullptr) {
        if (entry_.value.kind == Node::Kind::map) {
          context_.problems.add(kMissingKey, entry_.value.span, {"fits", map_.what()});
        }
      } else {
        derive_fits();
      }
    } else {
      activity_.fits_source = context_.overlay_of(*node) ? activity_.source : "method/fits";
      MapReader fits(*node, "fits", context_);
      std::vector<std::string> missing;
      for (std::size_t i = 0; i < kProfiles; ++i) {
        const Node* fit = fits.get(kProfileIds[i]);
        if (node->kind != Node::Kind::map) break;
        if (fit == nullptr) {
          missing.emplace_back(kProfileIds[i]);
        } else if (const auto index = read_index(*fit, "fits", kFitIds, context_)) {
          activity_.fits[i] = static_cast<Fit>(static_cast<int>(*index) - 1);
          warn_strong_without_need(*fit, i);
        }
      }
      if (!missing.empty()) {
        context_.problems.add(
            kMissingFit, node->span,
            {fmt::format("{}", fmt::join(missing, ", ")), entry_.key, missing.front()});
      }
    }
    const Node* spread = map_.get("spread");
    // Fits of an overlay have nothing to do with the spread of the readings below them.
    if (spread && (node == nullptr || context_.overlay_of(*node) == context_.overlay_of(*spread))) {
      MapReader spreads(*spread, "spread", context_);
      for (std::size_t i = 0; i < kProfiles; ++i) {
        if (const Node* value = spreads.get(kProfileIds[i])) {
          activity_.spread[i] = read_int(*value, kProfileIds[i], 0, 4, context_);
        }
      }
    }
  }

  /// The stated rule for an overlay's activity without fits: never strong, because nobody read it
  /// for a profile. A main need that is no first step makes the whole no first step; one that is
  /// sought strongly makes it good; else possible or little.
  void derive_fits() {
    activity_.fits_derived = true;
    activity_.fits_source = "method/needs";
    for (std::size_t p = 0; p < kProfiles; ++p) {
      const ProfileText& profile = catalog_.profiles[p];
      const Set strongly = profile.seeking(Seek::strongly);
      if (activity_.serves_main & profile.seeking(Seek::not_first)) {
        activity_.fits[p] = Fit::not_first;
      } else if (activity_.serves_main & strongly) {
        activity_.fits[p] = Fit::good;
      } else if ((activity_.serves_main & profile.sought()) || (activity_.serves_also & strongly)) {
        activity_.fits[p] = Fit::possible;
      } else {
        activity_.fits[p] = Fit::little;
      }
    }
  }

  void warn_strong_without_need(const Node& fit, std::size_t profile) {
    if (activity_.fits[profile] != Fit::strong || !context_.is_complete) return;
    if ((activity_.serves() & catalog_.profiles[profile].sought()) != 0) return;
    context_.problems.add(kStrongWithoutNeed, fit.span,
                          {entry_.key, std::string(kProfileIds[profile])});
  }

  void read_audience(const Node& node) {
    Audience& audience = activity_.audience;
    MapReader map(node, "audience", context_);
    if (const Node* age = map.get("age")) audience.age = read_ages(*age, "age", context_);
    if (const Node* gender = map.get("gender")) {
      audience.gender = read_enum(*gender, "gender", kGenderIds, Gender::unknown, context_);
    }
    const auto groups = [&](std::string_view key, Set& set) {
      if (const Node* value = map.get(key))
        set = read_set(*value, key, "groups", groups_, context_);
    };
    groups("made-for", audience.made_for);
    groups("named", audience.named);
    groups("loosely", audience.loosely);
    groups("all", audience.all);
    groups("not", audience.excluded);
    if (const Node* asks = map.get("asks")) {
      audience.asks = read_set(*asks, "asks", "demands", kDemandIds, context_);
    }
    const auto overlap = [&](const char* here, Set a, const char* there, Set b) {
      report_overlap(node, a & b, groups_, here, there);
    };
    overlap("made-for", audience.made_for, "named", audience.named);
    overlap("made-for", audience.made_for, "loosely", audience.loosely);
    overlap("named", audience.named, "loosely", audience.loosely);
    overlap("made-for", audience.made_for, "not", audience.excluded);
    overlap("named", audience.named, "not", audience.excluded);
    overlap("loosely", audience.loosely, "not", audience.excluded);
    overlap("all", audience.all, "not", audience.excluded);
  }

  void read_leans(const Node& node) {
    Leans& leans = activity_.leans;
    MapReader map(node, "leans", context_);
    if (const Node* mainly = map.get("mainly")) {
      leans.mainly = read_set(*mainly, "mainly", "groups", groups_, context_);
    }
    if (const Node* suits = map.get("suits")) {
      leans.suits = read_set(*suits, "suits", "groups", groups_, context_);
    }
    if (const Node* elders = map.get("elders"))
      leans.elders = read_bool(*elders, "elders", context_);
    if (const Node* ages = map.get("ages")) leans.ages = read_ages(*ages, "ages", context_);
  }

  void read_practice() {
    if (const Node* checks = map_.get("checks");
        checks && expect_list(*checks, "checks", context_)) {
      for (const Node& check : checks->items) {
        activity_.checks.push_back(read_text(check, "checks", context_));
      }
    }
    if (const Node* interests = map_.get("interests")) {
      activity_.interests = read_set(*interests, "interests", "interests", interests_, context_);
    }
    if (const Node* theme = map_.get("theme")) {
      activity_.theme = read_bool(*theme, "theme", context_);
      const Node* interests = entry_.value.find("interests");
      if (activity_.theme && (interests == nullptr || interests->items.empty())) {
        context_.problems.add(kThemeWithoutInterest, theme->span);
      }
    }
    if (const Node* node = map_.need("setup")) {
      MapReader setup(*node, "setup", context_);
      if (const Node* size = setup.need("size"))
        read_list(*size, "size", kSizeIds, activity_.sizes);
      if (const Node* place = setup.need("place")) {
        read_list(*place, "place", kPlaceIds, activity_.places);
      }
      if (const Node* lead = setup.need("lead")) {
        activity_.lead = read_enum(*lead, "lead", kLeadIds, Lead::volunteer, context_);
      }
      if (const Node* initiative = setup.need("initiative")) {
        activity_.initiative =
            read_enum(*initiative, "initiative", kInitiativeIds, Initiative::low, context_);
      }
      if (const Node* fetches = setup.get("fetches")) {
        activity_.fetches = read_bool(*fetches, "fetches", context_);
      }
    }
    if (const Node* node = map_.need("duration")) {
      MapReader duration(*node, "duration", context_);
      if (const Node* term = duration.need("term")) {
        activity_.term = read_enum(*term, "term", kTermIds, Term::long_term, context_);
      }
      duration.get_text("detail", activity_.rhythm);
    }
  }

  template <class E, class Ids>
  void read_list(const Node& node, std::string_view key, const Ids& ids, std::vector<E>& list) {
    for (const std::size_t index : read_indices(node, key, key, ids, context_)) {
      list.push_back(static_cast<E>(index));
    }
    if (node.kind == Node::Kind::list && node.items.empty()) {
      context_.problems.add(kEmptyList, node.span, {std::string(key)});
    }
  }

  void read_evidence() {
    const Node* node =
        activity_.level == Level::evidence_backed ? map_.need("evidence") : map_.get("evidence");
    if (node == nullptr) return;
    Evidence& evidence = activity_.evidence;
    MapReader map(*node, "evidence", context_);
    if (const Node* design = map.need("design")) {
      evidence.design = read_enum(*design, "designs", kDesignIds, Design::none, context_);
    }
    if (const Node* year = map.get("year"))
      evidence.year = read_int(*year, "year", 1900, 2100, context_);
    map.need_text("finding", evidence.finding);
    if (const Node* source = map.need("source")) evidence.source = read_source(*source, context_);
  }

  void read_later() {
    const Node* node = map_.get("later");
    if (node == nullptr || !expect_list(*node, "later", context_)) return;
    for (const Node& item : node->items) {
      LaterFact fact;
      MapReader map(item, "later", context_);
      map.need_text("claim", fact.claim);
      if (const Node* date = map.need("date")) fact.date = read_date(*date, "date", context_);
      if (const Node* source = map.need("source")) fact.source = read_source(*source, context_);
      if (const Node* certainty = map.need("certainty")) {
        fact.certainty =
            read_enum(*certainty, "certainties", kCertaintyIds, Certainty::low, context_);
      }
      activity_.later.push_back(std::move(fact));
    }
  }

  /// Each of `both` stands in the lists `here` and `there` of the map; reported where it stands in
  /// the second.
  template <class Ids>
  void report_overlap(const Node& node, Set both, const Ids& ids, const char* here,
                      const char* there) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
      if (!has(both, i)) continue;
      const auto& items = node.find(there)->items;
      const auto item = std::ranges::find(items, ids[i], &Node::scalar);
      context_.problems.add(kContradiction, item->span, {std::string(ids[i]), here, there});
    }
  }
};

}  // namespace

void read_activities(const Node& node, Catalog& catalog, ReadContext& context) {
  if (!expect_map(node, "activities", context)) return;
  for (const Entry& entry : node.entries) {
    expect_id(entry, context);
    if (const Node* off = entry.value.find("off")) {
      const std::string* overlay = context.overlay_of(*off);
      if (overlay == nullptr) {
        context.problems.add(kOffElsewhere, off->span);
      } else {
        catalog.switched_off.push_back({entry.key, read_string(*off, "off", context), *overlay});
      }
      continue;
    }
    catalog.activities.push_back(ActivityReader(entry, catalog, context).read());
  }
  std::ranges::sort(catalog.activities, {}, &Activity::id);
}

}  // namespace maatwerk
