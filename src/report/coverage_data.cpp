#include "base/text.h"
#include "report/coverage.h"
#include "report/csv.h"
#include "report/json.h"

namespace maatwerk {
namespace {

template <class Ids>
Json ids_json(Set set, const Ids& id_of) {
  Json out = Json::array();
  for (std::size_t i = 0; set >> i != 0; ++i) {
    if (has(set, i)) out.push_back(id_of(i));
  }
  return out;
}

Json profiles_json(Set profiles) {
  return ids_json(profiles, [](std::size_t i) { return kProfileIds[i]; });
}

Json activities_json(const Catalog& catalog, const std::vector<std::size_t>& activities) {
  Json out = Json::array();
  for (const std::size_t activity : activities) out.push_back(catalog.activities[activity].id);
  return out;
}

Json supply_json(const Catalog& catalog, std::size_t profile, const ProfileSupply& supply) {
  Json out{{"profile", kProfileIds[profile]},
           {"strong", supply.all.strong},
           {"good", supply.all.good},
           {"cells", Json::array()}};
  for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
    for (std::size_t kind = 0; kind < kKindIds.size(); ++kind) {
      const Supply cell = supply.cells[level][kind];
      out["cells"].push_back({{"level", kLevelIds[level]},
                              {"kind", kKindIds[kind]},
                              {"strong", cell.strong},
                              {"good", cell.good},
                              {"thin", cell.all() <= kThin}});
    }
  }
  out["evidence_backed"] = kBackingIds[at(supply.backing)];
  out["strong_evidence_backed"] = Json::array();
  for (const std::size_t index : supply.best) {
    const Activity& activity = catalog.activities[index];
    out["strong_evidence_backed"].push_back(
        {{"activity", activity.id}, {"for_groups", is_for_groups(activity)}});
  }
  out["needs_unserved"] =
      ids_json(supply.unserved, [](std::size_t need) { return kNeedIds[need]; });
  out["needs_served_once"] = Json::array();
  for (const ServedOnce& each : supply.served_once) {
    out["needs_served_once"].push_back(
        {{"need", kNeedIds[each.need]}, {"activity", catalog.activities[each.activity].id}});
  }
  return out;
}

Json supplies_json(const Supplies& supplies) {
  Json out = Json::array();
  for (std::size_t i = 0; i < kProfiles; ++i) {
    out.push_back(
        {{"profile", kProfileIds[i]}, {"strong", supplies[i].strong}, {"good", supplies[i].good}});
  }
  return out;
}

Json local_json(const CoverageReport& report, const LocalCoverage& local) {
  const Catalog& catalog = report.catalog;
  Json out;
  out["area"] = report.area.empty() ? Json(nullptr) : Json(local.areas.front().name);
  out["today"] = report.today.empty() ? Json(nullptr) : Json(report.today);
  out["areas"] = Json::array();
  for (const AreaSupply& area : local.areas) {
    out["areas"].push_back({{"area", area.name.empty() ? Json(nullptr) : Json(area.name)},
                            {"activities", area.activities},
                            {"profiles", supplies_json(area.profiles)},
                            {"without", profiles_json(without(area.profiles))}});
  }
  out["not_offered"] = Json::array();
  for (std::size_t i = 0; i < kProfiles; ++i) {
    out["not_offered"].push_back({{"profile", kProfileIds[i]},
                                  {"strong", report.supply.profiles[i].all.strong},
                                  {"activities", activities_json(catalog, local.not_offered[i])}});
  }
  out["stale"] = report.today.empty() ? Json(nullptr) : Json::array();
  for (const StaleOffer& each : local.stale) {
    out["stale"].push_back({{"activity", catalog.activities[each.activity].id},
                            {"offer", each.offer->id},
                            {"provider", each.offer->provider},
                            {"checked", each.offer->checked}});
  }
  out["providers"] = Json::array();
  for (const ProviderSupply& provider : local.providers) {
    out["providers"].push_back({{"provider", provider.name},
                                {"areas", provider.areas},
                                {"everywhere", provider.everywhere},
                                {"activities", activities_json(catalog, provider.activities)},
                                {"profiles", supplies_json(provider.profiles)}});
  }
  return out;
}

void append_line(std::string& out, std::string_view part, std::string_view name,
                 std::string_view profile, std::string_view level, std::string_view kind,
                 Supply supply) {
  out += part;
  out += ',';
  append_csv_cell(out, printable(name));
  for (const std::string_view cell : {profile, level, kind}) {
    out += ',';
    out += cell;
  }
  out += ',' + std::to_string(supply.strong) + ',' + std::to_string(supply.good) + '\n';
}

void append_lines(std::string& out, std::string_view part, std::string_view name,
                  const Supplies& supplies) {
  for (std::size_t i = 0; i < kProfiles; ++i) {
    append_line(out, part, name, kProfileIds[i], "", "", supplies[i]);
  }
}

}  // namespace

std::string coverage_json(const CoverageReport& report) {
  const Catalog& catalog = report.catalog;
  const Coverage& supply = report.supply;
  const auto values_of = [&](FieldId field) {
    return [&catalog, field](std::size_t i) { return catalog.field(field).values[i].id; };
  };
  Json out;
  out["schema"] = "maatwerk/coverage/1";
  out["activities"] = catalog.activities.size();
  out["switched_off"] = Json::array();
  for (const SwitchedOff& off : catalog.switched_off) out["switched_off"].push_back(off.id);
  out["thin"] = kThin;
  out["profiles"] = Json::array();
  for (std::size_t i = 0; i < kProfiles; ++i) {
    out["profiles"].push_back(supply_json(catalog, i, supply.profiles[i]));
  }
  out["groups_without"] = ids_json(supply.groups_without, values_of(FieldId::groups));
  out["interests_without"] = ids_json(supply.interests_without, values_of(FieldId::interests));
  out["fail_below"] = report.fail_below ? Json(*report.fail_below) : Json(nullptr);
  out["below"] =
      report.fail_below ? profiles_json(supply.below(*report.fail_below)) : Json::array();
  out["local"] = report.local ? local_json(report, *report.local) : Json(nullptr);
  out["catalog"] = {{"version", catalog.version}, {"hash", report.catalog_hash}};
  return dumped(out);
}

std::string coverage_csv(const CoverageReport& report) {
  std::string out = "part,name,profile,level,kind,strong,good\n";
  for (std::size_t i = 0; i < kProfiles; ++i) {
    for (std::size_t level = 0; level < kLevelIds.size(); ++level) {
      for (std::size_t kind = 0; kind < kKindIds.size(); ++kind) {
        append_line(out, "catalog", "", kProfileIds[i], kLevelIds[level], kKindIds[kind],
                    report.supply.profiles[i].cells[level][kind]);
      }
    }
  }
  if (!report.local) return out;
  for (const AreaSupply& area : report.local->areas) {
    append_lines(out, "area", area.name, area.profiles);
  }
  for (const ProviderSupply& provider : report.local->providers) {
    append_lines(out, "provider", provider.name, provider.profiles);
  }
  return out;
}

}  // namespace maatwerk
