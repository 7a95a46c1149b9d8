#include "report/recommendation_json.h"

#include "report/activity_json.h"
#include "report/json.h"
#include "report/messages.h"
#include "report/phrases.h"

#include <algorithm>

namespace maatwerk {
namespace {

class JsonReport {
 public:
  JsonReport(const Case& about, const ReportOptions& options)
      : case_(about), options_(options), words_(about.catalog, options.language) {}

  Json write() {
    const Classification& classified = found().classification;
    Json out;
    out["schema"] = "maatwerk/recommendation/1";
    out["id"] = case_.id.empty() ? Json() : Json(case_.id);
    out["status"] = id_of(found().status);
    out["profile"] = classified.profile ? Json(id_of(*classified.profile)) : Json();
    out["candidates"] = Json::array();
    for (const Profile profile : classified.candidates) out["candidates"].push_back(id_of(profile));
    out["alternatives"] = Json::array();
    if (classified.by_scheme) {
      out["alternatives"].push_back({{"profile", id_of(*classified.by_scheme)},
                                     {"because", words_.coping_differs(*classified.by_scheme)}});
    }
    out["persistence"] = answer(kPersistenceIds, case_.person.persistence);
    out["motivation"] = answer(kMotivationIds, case_.person.motivation);
    out["advice"] = advice();
    out["signals"] = signals();
    out["evidence_backed"] = list(Level::evidence_backed);
    out["promising"] = list(Level::promising);
    out["more"] = {{"evidence_backed", hidden(Level::evidence_backed)},
                   {"promising", hidden(Level::promising)}};
    out["not_first"] = Json::array();
    for (const NotFirst& entry : found().not_first) {
      out["not_first"].push_back(
          {{"activity", activity(entry.activity).id}, {"because", words_.not_first(entry)}});
    }
    if (options_.why_not) why_not(out);
    if (found().ask_first) {
      out["ask_first"] = {{"field", kFieldIds[at(found().ask_first->field)]},
                          {"changes", found().ask_first->changes}};
    }
    out["notes"] = Json::array();
    for (const auto& [id, note] : notes_of(case_)) {
      Json line{{"note", id}};
      line.update(advice_json(words_, *note));
      out["notes"].push_back(line);
    }
    out["catalog"] = {{"version", case_.catalog.version},
                      {"hash", case_.catalog_hash},
                      {"overlays", case_.catalog.overlays}};
    return out;
  }

 private:
  const Case& case_;
  const ReportOptions& options_;
  Phrases words_;

  const Recommendation& found() const { return case_.found; }
  const Activity& activity(std::size_t index) const { return case_.catalog.activities[index]; }

  template <class Ids, class E>
  static Json answer(const Ids& ids, E value) {
    return at(value) < ids.size() ? Json(ids[at(value)]) : Json("unknown");
  }

  Json advice() const {
    Json lines = Json::array();
    const auto add = [&](std::string_view kind, const Advice& advice,
                         std::optional<Profile> profile) {
      Json line{{"advice", kind}};
      if (profile) line["profile"] = id_of(*profile);
      line.update(advice_json(words_, advice));
      lines.push_back(line);
    };
    const GeneralAdvice& general = case_.catalog.advice;
    if (case_.person.signals != 0) add("signal", general.signal, {});
    if (case_.person.left_alone) add("left-alone", general.left_alone, {});
    if (case_.person.persistence == Persistence::complex) {
      add("professional-first", general.professional_first, {});
    }
    for (const Profile id : found().classification.candidates) {
      const ProfileText& profile = case_.catalog.profile(id);
      if (found().classification.profile) {
        add("portrait", profile.portrait, id);
        add("aim", profile.aim, id);
      }
      for (const Advice& line : profile.first) add("first", line, id);
      for (const Advice& line : profile.not_first) add("not-first", line, id);
      if (!found().classification.profile) continue;
      add("by-whom", profile.by_whom, id);
      add("how-long", profile.how_long, id);
      add("question", profile.question, id);
      add("review", profile.review, id);
    }
    return lines;
  }

  Json signals() const {
    Json list = Json::array();
    for (std::size_t i = 0; i < kSignalIds.size(); ++i) {
      if (!has(case_.person.signals, i)) continue;
      Json signposts = Json::array();
      for (const Signpost& post : case_.catalog.signposts) {
        if (!has(post.signals, i)) continue;
        Json line{{"signpost", post.id}};
        line.update(advice_json(words_, post.advice));
        signposts.push_back(line);
      }
      list.push_back({{"signal", kSignalIds[i]}, {"signposts", signposts}});
    }
    return list;
  }

  std::size_t shown(Level level) const {
    const std::size_t all = found().lists[at(level)].size();
    return options_.top == 0 ? all : std::min(options_.top, all);
  }
  std::size_t hidden(Level level) const { return found().lists[at(level)].size() - shown(level); }

  Json list(Level level) const {
    Json items = Json::array();
    for (std::size_t i = 0; i < shown(level); ++i) {
      items.push_back(item(found().lists[at(level)][i], i + 1));
    }
    return items;
  }

  Json item(const Item& item, std::size_t rank) const {
    const Activity& about = activity(item.activity);
    Json out;
    out["activity"] = about.id;
    if (options_.names) out["name"] = words_.in(about.name);
    out["kind"] = kKindIds[at(about.kind)];
    out["level"] = kLevelIds[at(about.level)];
    out["rank"] = rank;
    out["points"] = item.points;
    out["fit"] = kFitIds[index_of(about.fit(item.shown))];
    out["shown_for"] = id_of(item.shown);
    out["under"] = Json::array();
    for (std::size_t i = 0; i < kProfiles; ++i) {
      if (has(item.under, i)) out["under"].push_back(kProfileIds[i]);
    }
    if (options_.why) {
      out["reasons"] = reasons_json(words_, about, item.shown, item.reasons);
    }
    out["checks"] = Json::array();
    for (const Check& check : item.checks) out["checks"].push_back(words_.check(about, check));
    out["evidence"] = evidence_json(words_, about.evidence);
    out["later"] = later_json(words_, about.later);
    out["local"] = local_json(words_, about, options_.area, options_.today);
    out["origin"] = about.origin.empty() ? "built-in" : about.origin;
    if (about.fits_derived) out["fits_derived"] = true;
    return out;
  }

  void why_not(Json& out) const {
    const bool signal = found().status == Status::signal;
    const Bilingual& because = signal                    ? say::kHeldNow
                               : case_.person.left_alone ? say::kHeldLeftAlone
                                                         : say::kTooLittle;
    out["little_fit"] = Json::array();
    for (const std::size_t index : found().little) {
      out["little_fit"].push_back(
          {{"activity", activity(index).id}, {"because", words_.in(because)}});
    }
    out["not_for"] = Json::array();
    for (const ShutOut& shut : found().not_for) {
      out["not_for"].push_back(
          {{"activity", activity(shut.activity).id}, {"because", words_.barriers(shut)}});
    }
  }
};

}  // namespace

Json recommendation_object(const Case& about, const ReportOptions& options) {
  return JsonReport(about, options).write();
}

std::string recommendation_json(const Case& about, const ReportOptions& options) {
  return dumped(recommendation_object(about, options));
}

}  // namespace maatwerk
